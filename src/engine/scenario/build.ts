import { readCondition } from './condition.ts';
import type { RawChoice, RawEffects, RawLine, RawScenario, RawScene } from './keys.ts';
import type { Choice, Condition, Effects, Lang, Line, MoveName, Scenario, Scene, Text } from './types.ts';

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
    kind: 'encounter',
    industry: raw.industry,
    difficulty: (raw.difficulty ?? 1) as 1 | 2 | 3,
    class: { team: team.size, rule, decide, reason, turns, timeUp: raw.class['time-up'], prepare, play, evaluate, debrief },
    concepts: (raw.concepts?.named ?? []).map(named),
    roles: raw.roles.named.map(named),
    person: raw.person,
    customers: { ...raw.customers, segments: raw.customers.segments.named },
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
  const { decides = '', seconds = decide, late = '', choices } = raw;
  return { kind: 'decision', id, name, picture, show, says, decides, seconds, late, choices: (choices?.named ?? []).map(choiceOf) };
}

function choiceOf(raw: RawChoice): Choice {
  return {
    id: raw.id,
    text: raw.text,
    move: raw.move as MoveName | undefined,
    reply: raw.reply,
    effects: effectsOf(raw.effects),
    shows: raw.shows ?? [],
    needs: conditions(raw.needs),
    go: raw.go.map(lineOf)
  };
}

function lineOf(raw: RawLine): Line {
  return { when: conditions(raw.when), say: raw.say, effects: effectsOf(raw.effects), to: raw.to };
}

function conditions(texts: readonly string[] = []): Condition[] {
  return texts.map(readCondition).filter((condition) => condition !== null);
}

function effectsOf(raw: RawEffects | undefined): Effects | undefined {
  if (!raw) return undefined;
  const on = raw.customers?.named.map(({ id, ...change }) => ({ segment: id, ...change }));
  return { ...raw, customers: on && { on, because: raw.customers?.because } };
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
