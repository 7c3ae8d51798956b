import { simulate } from '#engine/customers';
import type { CompiledCase } from '#engine/machine';
import { fold, type PlayEvent } from '#engine/session';
import { baseOf, type Base } from './base.ts';
import { contributions, luckOf, type Contributions, type Luck } from './explain.ts';
import type { Part } from './impulses.ts';
import { idle, lifeOf, type Life } from './life.ts';
import { waysOf } from './roads.ts';
import type { Progress } from './types.ts';

/** What is asked of a road when it is taken apart: people still there, profit of all months, lifetime value of those still there. */
export const stakes = ['kept', 'profit', 'value'] as const;
export type Stake = (typeof stakes)[number];
/** What each decision added to "nothing had happened", all others being as they are. */
export type Shares = Record<Stake, Contributions<Part>>;
/** How much of the gap between the played road and another is luck. */
export interface LuckOfRoad {
  other: string;
  seeds: number;
  gaps: Record<Stake, Luck>;
}

export type Figures = Record<Stake, number>;

/** What one run of a road comes to. */
export function figuresOf({ population }: Base, life: Life, replicate: number): Figures {
  const { all, readouts } = simulate(population, { ...life, replicate });
  return { kept: all.customers[life.months]!, profit: all.profit.reduce((sum, month) => sum + month, 0), value: readouts.equity };
}

/** One value for every stake. */
export const eachStake = <Value>(make: (stake: Stake) => Value): Record<Stake, Value> =>
  Object.fromEntries(stakes.map((stake) => [stake, make(stake)])) as Record<Stake, Value>;

/**
 * Takes a play apart in steps: everything it did, and everything but one decision, on the same customers with the same luck. Yields how far
 * it has come after every run.
 */
export function* sharesInSteps(compiled: CompiledCase, log: readonly PlayEvent[], replicates = 20): Generator<Progress, Shares> {
  const session = fold(compiled, log);
  const base = baseOf(compiled.scenario, session.seed);
  const { life, impact } = lifeOf(compiled, session, base.person);
  const { parts, places } = impact;
  const nothing = lifeOf(compiled, idle(compiled, session), base.person).life;
  const without = (own: readonly number[]): Life => ({ ...life, impulses: life.impulses.filter((_, place) => !own.includes(place)) });
  const roads = [life, nothing, ...places.map(without)];
  const found: Figures[][] = roads.map(() => []);
  const total = roads.length * replicates;
  let done = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (const [k, road] of roads.entries()) {
      found[k]!.push(figuresOf(base, road, replicate));
      yield { done: ++done, total };
    }
  }
  return eachStake((stake) => {
    const of = (k: number) => found[k]!.map((figures) => figures[stake]);
    return contributions(parts, of(0), of(1), (k) => of(k + 2));
  });
}

/**
 * Plays the own road and another (the id of its ending, or `nothing`) on other seeds, other people with other luck, in steps: what the gap
 * would have been there. Null when there is no such road.
 */
export function* luckInSteps(
  compiled: CompiledCase,
  log: readonly PlayEvent[],
  other: string,
  seeds = 12
): Generator<Progress, LuckOfRoad | null> {
  const { scenario } = compiled;
  const session = fold(compiled, log);
  const way = waysOf(compiled, session).find(({ id }) => id === other);
  if (!way) return null;
  const gaps: Figures[] = [];
  for (let k = 0; k <= seeds; k++) {
    const base = baseOf(scenario, (session.seed + k) % 4_294_967_296);
    const own = figuresOf(base, lifeOf(compiled, session, base.person).life, 0);
    const its = figuresOf(base, lifeOf(compiled, way.play ?? idle(compiled, session), base.person).life, 0);
    gaps.push(eachStake((stake) => own[stake] - its[stake]));
    yield { done: k + 1, total: seeds + 1 };
  }
  const [own, ...others] = gaps as [Figures, ...Figures[]];
  return {
    other,
    seeds,
    gaps: eachStake((stake) =>
      luckOf(
        own[stake],
        others.map((gap) => gap[stake])
      )
    )
  };
}
