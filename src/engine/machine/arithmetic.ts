import type { Condition, Effects, Move, Purse, ReadOut } from '#engine/scenario';
import type { Change, Tally } from './types.ts';

/** Holds calm or trust within 0..100. */
export const clamp = (value: number): number => Math.min(100, Math.max(0, value));

/** Lessens the `use`-th use (from 1) of a move: a gain comes whole, by half, by a quarter (half up), then not at all; a loss keeps its size. */
export function diminish(value: number, use: number): number {
  if (value <= 0 || use <= 1) return value;
  if (use > 3) return 0;
  return Math.floor(value / (use === 2 ? 2 : 4) + 0.5);
}

/** Tells what the `use`-th use of a move brings, before the limits 0 and 100. */
export function moveChange(move: Move, use: number, afterListening: boolean): { calm: number; trust: number } {
  const base = (afterListening && move.afterListening) || move;
  return { calm: diminish(base.calm, use), trust: diminish(base.trust, use) };
}

/** Tells whether a number meets a condition on a read-out. */
export function compare(value: number, is: '>=' | '>' | '<=' | '<', limit: number): boolean {
  if (is === '>=') return value >= limit;
  if (is === '>') return value > limit;
  return is === '<=' ? value <= limit : value < limit;
}

/** Tells whether one condition holds. */
export function meets(tally: Tally, condition: Condition): boolean {
  if (condition.kind === 'value') return compare(readOf(tally, condition.read), condition.is, condition.value);
  if (condition.kind === 'spent') return isSpent(tally, condition);
  const was = wasChosen(tally, condition.scene, condition.choice);
  return condition.kind === 'chose' ? was : !was;
}

/** A choice of a round stands before its settings. */
const wasChosen = ({ chosen }: Tally, scene: string, choice: string): boolean => {
  const word = `${scene}.${choice}`;
  const inRound = `${word}{`;
  return chosen.some((one) => one === word || one.startsWith(inRound));
};

/** What a purse without limit holds is never used up; how the base stands is not known before the first round. */
function readOf(tally: Tally, read: ReadOut): number {
  if (read === 'calm' || read === 'trust' || read === 'cost') return tally[read];
  if (read === 'money' || read === 'weeks' || read === 'people') return tally.left?.[read] ?? Infinity;
  return read === 'round' ? (tally.firm?.round ?? 0) : (tally.firm?.base?.[read] ?? NaN);
}

function isSpent(tally: Tally, { scene, steps }: Extract<Condition, { kind: 'spent' }>): boolean {
  const { money = Infinity, weeks = Infinity, people = Infinity } = tally.left ?? {};
  const payable = ({ takes }: { takes: Purse }) =>
    (takes.money ?? 0) <= money && (takes.weeks ?? 0) <= weeks && (takes.people ?? 0) <= people;
  return weeks <= 0 || steps.every((step) => (step.once && wasChosen(tally, scene, step.choice)) || !payable(step));
}

/** Tells whether all conditions hold; none is always true. */
export const holds = (tally: Tally, conditions: readonly Condition[]): boolean => conditions.every((condition) => meets(tally, condition));

/** Writes a decision as the command line and links do: `desk.listen`, of a round `year{care=2;price=0.1}` or `year.campaign{care=2}`. */
export const decisionWord = (scene: string, choice: string): string =>
  choice.startsWith('{') ? `${scene}${choice}` : `${scene}.${choice}`;

/** Counts a decision: one more turn, one more thing chosen (`scene.choice`). */
export const countChoice = (tally: Tally, chosen: string): Tally => ({
  ...tally,
  turns: tally.turns + 1,
  chosen: [...tally.chosen, chosen]
});

/** Tells whether she was heard before: `explain` then counts as "after listening". */
export const wasHeard = (tally: Tally): boolean => Boolean(tally.uses.listen || tally.uses.acknowledge);

/** Makes a move: its change, lessened by earlier uses, and one more use. */
export function makeMove(tally: Tally, move: Move): Tally {
  const use = (tally.uses[move.name] ?? 0) + 1;
  const change = moveChange(move, use, wasHeard(tally));
  return {
    ...tally,
    calm: clamp(tally.calm + change.calm),
    trust: clamp(tally.trust + change.trust),
    uses: { ...tally.uses, [move.name]: use }
  };
}

/** Applies the part of effects that the play itself feels: calm, trust, cost, weeks, and what is left of the purse. */
export const applyEffects = (tally: Tally, effects: Effects): Tally => ({
  ...tally,
  calm: clamp(tally.calm + (effects.calm ?? 0)),
  trust: clamp(tally.trust + (effects.trust ?? 0)),
  cost: tally.cost + (effects.cost ?? 0),
  weeks: tally.weeks + (effects.weeks ?? 0),
  ...(tally.left && { left: take(tally.left, effects) })
});

/** Takes from a purse what effects cost, each part as far as the case limits it; weeks and people do not fall below nothing. */
export function take({ money, weeks, people }: Purse, by: Pick<Effects, 'cost' | 'weeks' | 'people'>): Purse {
  return {
    ...(money !== undefined && { money: money - (by.cost ?? 0) }),
    ...(weeks !== undefined && { weeks: Math.max(0, weeks - (by.weeks ?? 0)) }),
    ...(people !== undefined && { people: Math.max(0, people + (by.people ?? 0)) })
  };
}

/** Tells what one source really moved. */
export const difference = (from: Change['from'], before: Tally, after: Tally): Change => ({
  from,
  calm: after.calm - before.calm,
  trust: after.trust - before.trust,
  cost: after.cost - before.cost,
  weeks: after.weeks - before.weeks
});
