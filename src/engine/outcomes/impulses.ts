import type { Impulse } from '#engine/customers';
import type { CompiledCase, Step } from '#engine/machine';
import type { Decision, Effects, Ending, Round, Text } from '#engine/scenario';
import type { Session } from '#engine/session';
import type { PersonFate, RoadCause } from './types.ts';

/** The part of a session that acts on the base. */
export type Play = Pick<Session, 'steps' | 'now' | 'ending'> & Partial<Pick<Session, 'injected'>>;
/** Something decided in a play that acted on the base. */
export interface Part {
  scene: string;
  /** Null for the ending itself and for an event. */
  choice: string | null;
  text: Text;
}
/** What a play does to the base, and the words for it; `cause` of an impulse is an index into `causes`. */
export interface Impact {
  impulses: readonly Impulse[];
  /** What the impulses come from: those of `parts[k]` are at the places `places[k]`. */
  parts: readonly Part[];
  places: readonly (readonly number[])[];
  causes: readonly RoadCause[];
  person: PersonFate | null;
}
interface Source {
  effects: Effects | undefined;
  /** Months of rounds lived before, and weeks of the play gone by once this source has acted. */
  months: number;
  weeks: number;
  scene: string;
  choice: string | null;
  otherwise: Text;
}

/** The month in which something falls that happens after so many weeks; a month is 13/3 weeks. */
const monthOf = (weeks: number): number => Math.floor((weeks * 3) / 13);

const endingOf = ({ scenario }: CompiledCase, id: string | null): Ending | null => {
  const scene = scenario.scenes.find((one) => one.id === id);
  return scene?.kind === 'ending' ? scene : null;
};

/** Everything in a play that may have effects on customers: each choice taken and its line, the events that happened, then the ending. */
function sourcesOf(compiled: CompiledCase, play: Play): Source[] {
  const taken = play.steps.flatMap((step: Step): Source[] => {
    const scene = compiled.scenario.scenes.find(({ id }) => id === step.scene);
    if (scene?.kind !== 'decision') return [];
    if (scene.round) return sourcesOfRound(scene, scene.round, step);
    const choice = scene.choices.find(({ id }) => id === step.choice);
    if (!choice) return [];
    const line = choice.go[step.line]?.effects;
    const shared = { scene: step.scene, choice: step.choice, otherwise: choice.text, months: step.before.firm?.months ?? 0 };
    const weeks = step.before.weeks + (choice.effects?.weeks ?? 0);
    return [
      { ...shared, weeks, effects: choice.effects },
      { ...shared, weeks: weeks + (line?.weeks ?? 0), effects: line }
    ];
  });
  const happened = (play.injected ?? []).flatMap(({ event, weeks, months = 0 }): Source[] => {
    const found = compiled.scenario.events.find(({ id }) => id === event);
    return found
      ? [{ effects: found.effects, months, weeks: weeks + (found.effects?.weeks ?? 0), scene: event, choice: null, otherwise: found.name }]
      : [];
  });
  const ending = endingOf(compiled, play.ending);
  if (!ending) return [...taken, ...happened];
  return [
    ...taken,
    ...happened,
    {
      effects: ending.effects,
      months: play.now.firm?.months ?? 0,
      weeks: play.now.weeks,
      scene: ending.id,
      choice: null,
      otherwise: ending.name
    }
  ];
}

/** A round's choice acts as the round begins, the line that leads on when its months are lived. */
function sourcesOfRound(scene: Decision, { go }: Round, { before, after, lock, line }: Step): Source[] {
  const choice = scene.choices.find(({ id }) => id === lock?.choice);
  const shared = { scene: scene.id, choice: choice?.id ?? null, otherwise: choice?.text ?? scene.name ?? {} };
  const weeks = before.weeks + (choice?.effects?.weeks ?? 0);
  const of = go[line]?.effects;
  return [
    { ...shared, months: before.firm?.months ?? 0, weeks, effects: choice?.effects },
    { ...shared, months: after.firm?.months ?? 0, weeks: weeks + (of?.weeks ?? 0), effects: of }
  ];
}

/** Lists the levers of the model that choices, lines and events set, each from its month on. */
export function settingsSet(compiled: CompiledCase, play: Play): { month: number; lever: string; value: number }[] {
  return sourcesOf(compiled, play).flatMap(({ effects, months, weeks }) => {
    const month = months + monthOf(weeks + (effects?.after ?? 0));
    return (effects?.set ?? []).map(({ lever, value }) => ({ month, lever, value }));
  });
}

/** Returns what an ending does to the person: her own line in the case, else by the kind of ending (points ASSUMED in the format). */
function fateOf(ending: Ending | null): PersonFate | null {
  if (!ending) return null;
  const own = ending.effects?.person;
  if (own) return { satisfaction: own.satisfaction ?? 0, trust: own.trust ?? 0, leaves: own.leaves ?? false };
  if (ending.ending === 'good') return { satisfaction: 15, trust: 15, leaves: false };
  return ending.ending === 'bad' ? { satisfaction: 0, trust: 0, leaves: true } : null;
}

/**
 * Turns a play into impulses on the base: `effects.customers` of its choices, lines and ending, what the ending does to the person
 * (`person` is her row, -1 when there is none), and each cost in the month of its source. Points on the shown scales, money in the case's currency.
 */
export function impulsesOf(compiled: CompiledCase, play: Play, person: number): Impact {
  const causes: RoadCause[] = [];
  const impulses: Impulse[] = [];
  const parts: Part[] = [];
  const places: number[][] = [];
  const book = (from: number, part: Part): void => {
    const own = impulses.map((_, place) => place).slice(from);
    const known = parts.findIndex(({ scene, choice }) => scene === part.scene && choice === part.choice);
    if (own.length === 0) return;
    if (known >= 0) places[known]!.push(...own);
    else {
      parts.push(part);
      places.push(own);
    }
  };
  for (const { effects, months, weeks, scene, choice, otherwise } of sourcesOf(compiled, play)) {
    if (!effects) continue;
    const month = months + monthOf(weeks + (effects.after ?? 0));
    const from = impulses.length;
    if (effects.cost) impulses.push({ month, segment: 'all', cost: effects.cost });
    if (effects.customers) {
      const { on, because } = effects.customers;
      for (const effect of on) impulses.push({ ...effect, month, cause: causes.length });
      causes.push({ text: because ?? otherwise, scene, choice, month, on });
    }
    book(from, { scene, choice, text: otherwise });
  }
  const ending = endingOf(compiled, play.ending);
  const fate = fateOf(ending);
  const met = compiled.scenario.person;
  if (met && ending && fate && person >= 0) {
    const month = monthOf(play.now.weeks);
    impulses.push({ month, segment: met.segment, customer: person, ...fate, cause: causes.length });
    causes.push({ text: ending.name, scene: ending.id, choice: null, month, on: [] });
    book(impulses.length - 1, { scene: ending.id, choice: null, text: ending.name });
  }
  return { impulses, parts, places, causes, person: fate };
}
