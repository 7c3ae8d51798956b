import { choiceOf, effectsOf, lineOf } from './choice.ts';
import { stepsOf, WAIT } from './hub.ts';
import type { RawScenario, RawScene } from './keys.ts';
import type { Lang, MoveName, Round, Scenario, Scene, Text } from './types.ts';

/** Makes a Scenario of what the walker read: defaults filled in, short forms written out. */
export function build(raw: RawScenario, id: string): Scenario {
  const named = namer(raw.languages);
  const { team, rule = 'majority', decide = 90, reason = false, turns, prepare, play, evaluate, debrief } = raw.class;
  return plain({
    relate: 1,
    id,
    title: raw.title,
    summary: raw.summary,
    languages: raw.languages,
    source: raw.source,
    kind: raw.kind,
    industry: raw.industry,
    difficulty: (raw.difficulty ?? 1) as 1 | 2 | 3,
    class: { team: team.size, rule, decide, reason, turns, timeUp: raw.class['time-up'], prepare, play, evaluate, debrief },
    concepts: (raw.concepts?.named ?? []).map(named),
    roles: raw.roles.named.map(named),
    person: raw.person,
    customers: { ...raw.customers, segments: raw.customers.segments.named },
    levers: raw.levers?.named.map((lever) => ({ ...named(lever), shows: lever.shows ?? [] })),
    purse: raw.purse,
    moves: (raw.moves?.named ?? []).map(({ id, calm, trust }) => ({ move: id as MoveName, calm, trust })),
    scenes: raw.scenes.named.map((scene) => sceneOf(scene, decide)),
    events: (raw.events?.named ?? []).map((event) => ({ ...named(event), effects: effectsOf(event.effects) })),
    rubric: {
      scale: raw.rubric?.scale ?? 10,
      criteria: (raw.rubric?.named ?? []).map((criterion) => ({ ...named(criterion), anchors: criterion.anchors ?? [] }))
    },
    trueEnding: raw['true-ending'],
    debrief: raw.debrief ?? [],
    transfer: raw.transfer
  });
}

/** What has no name of its own is called by its id, in every language. */
function namer(languages: readonly Lang[]) {
  return <T extends { id: string; name?: Text | undefined }>(entry: T): T & { name: Text } => ({
    ...entry,
    name: entry.name ?? Object.fromEntries(languages.map((lang) => [lang, entry.id]))
  });
}

function sceneOf(raw: RawScene, decide: number): Scene {
  const { id, name, show, says } = raw;
  const picture = raw.picture && { file: raw.picture.file ?? '', alt: raw.picture.alt ?? {} };
  if (raw.ending !== undefined) {
    return { kind: 'ending', id, name: name ?? {}, picture, show: show ?? {}, says, ending: raw.ending, effects: effectsOf(raw.effects) };
  }
  const { decides = '', seconds = decide, late = '' } = raw;
  const shown = { kind: 'decision' as const, id, name, picture, show, says, decides, seconds };
  if (raw.hub) return { ...shown, late: WAIT, hub: true, choices: stepsOf(raw) };
  const choices = (raw.choices?.named ?? []).map((choice) => choiceOf(choice));
  return raw.rounds === undefined ? { ...shown, late, choices } : { ...shown, late: '', choices, round: roundOf(raw, raw.rounds) };
}

function roundOf({ months = NaN, levers = [], budget, go = [] }: RawScene, rounds: number): Round {
  return { rounds, months, levers, budget, go: go.map(lineOf) };
}

/** Drops keys without a value, so that the Scenario equals itself after a trip through JSON. */
function plain<T>(value: T): T {
  if (Array.isArray(value)) return value.map(plain) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, plain(part as unknown)])
  ) as T;
}
