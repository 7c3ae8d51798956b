import { compile, type CompiledCase, type Settings } from '#engine/machine';
import { outcome, steadyWorth, type Road } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import { readDecisions, type FiledDecision } from '#engine/session';
import { logOf } from './replay.ts';
import { scenarioOf } from './shipped.ts';

/** The same case with fewer customers, and a budget and prices as much smaller: the same claims in less time. */
export function smaller(id: string, size: number): CompiledCase {
  const scenario = scenarioOf(id);
  const { customers, levers = [], scenes } = scenario;
  const share = size / customers.size;
  const few: Scenario = {
    ...scenario,
    customers: { ...customers, size, ...(customers.market !== undefined && { market: Math.round(customers.market * share) }) },
    levers: levers.map((lever) => ({ ...lever, ...(lever.cost !== undefined && { cost: lever.cost * share }) })),
    scenes: scenes.map((scene) =>
      scene.kind === 'decision' && scene.round?.budget !== undefined
        ? { ...scene, round: { ...scene.round, budget: scene.round.budget * share } }
        : scene
    )
  };
  return compile(few);
}

/** Plays decisions as the command line writes them, with one draw of luck. */
export function roadOf(compiled: CompiledCase, text: string, seed: number): Road {
  return outcome(compiled, logOf(compiled, decisionsIn(text), seed), { replicates: 1 }).played;
}

function decisionsIn(text: string): FiledDecision[] {
  const read = readDecisions(text);
  if (!read.ok) throw new Error(read.en);
  return read.decisions;
}

/** The same plays on so many bases, one road a policy and seed; no line of the case reads how a base stands before the last round. */
export function roadsOf<Name extends string>(compiled: CompiledCase, policies: Record<Name, string>, seeds: number): Record<Name, Road[]> {
  const names = Object.keys(policies) as Name[];
  const roads = Object.fromEntries(names.map((name) => [name, [] as Road[]])) as Record<Name, Road[]>;
  const logs = names.map((name) => logOf(compiled, decisionsIn(policies[name]), 1));
  // seeds without, policies within: a base is grown once
  for (let seed = 1; seed <= seeds; seed++)
    names.forEach((name, k) => {
      const log = logs[k]!.map((event) => (event.type === 'play.started' ? { ...event, seed } : event));
      roads[name].push(outcome(compiled, log, { replicates: 1 }).played);
    });
  return roads;
}

/** What steady settings are worth on so many bases. */
export function worthsOf<Name extends string>(id: string, policies: Record<Name, Settings>, seeds: number): Record<Name, number[]> {
  const names = Object.keys(policies) as Name[];
  const worths = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let seed = 1; seed <= seeds; seed++) {
    const { scenario } = smaller(id, 250);
    const worthOf = steadyWorth(compile({ ...scenario, customers: { ...scenario.customers, seed } }));
    for (const name of names) worths[name].push(worthOf(policies[name]) ?? -Infinity);
  }
  return worths;
}

/** The lower end of the band of paired differences, 10th to 90th percentile: above zero when the band is clear of it. */
export function leastOf(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((value, k) => value - other[k]!).sort((a, b) => a - b);
  return differences[Math.floor(differences.length / 10)]!;
}

export const profit = (road: Road): number => road.end.profitSoFar.difference;
export const kept = (road: Road): number => road.end.kept.difference;
export const satisfaction = (road: Road): number => road.end.satisfaction.difference;
/** Profit of the first round beside what the same quarter would have brought anyway. */
export const firstProfit = (road: Road): number => road.difference.profitSoFar.mean[3]!;
/** What those who are customers at the end are worth from then on. */
export const future = (road: Road): number => road.lifetimeValue.difference;
/** Profit of the months played, and what those still there are worth after them. */
export const worth = (road: Road): number => profit(road) + future(road);
