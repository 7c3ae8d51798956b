import { populate, type BaseSpec, type Population } from '#engine/customers';
import type { CaseLever, Scenario } from '#engine/scenario';

/** The customers of a play, before anything happens. */
export interface Base {
  population: Population;
  /** Row of the person: the first of her segment, -1 when that segment is empty. */
  person: number;
  /** People in each segment, in the order of the case. */
  people: readonly number[];
}

/** Returns what the base of a play is grown from; another seed gives other people. */
export const specOf = ({ industry, levers = [], customers: { size, market, segments } }: Scenario, seed: number): BaseSpec => ({
  industry,
  size,
  seed,
  ...(market !== undefined && { market }),
  ...(levers.some(({ cost }) => cost !== undefined) && { costs: freeOf(levers) }),
  segments: segments.map(({ id, share, satisfaction, loyalty, value }) => ({ id, share, satisfaction, loyalty, value }))
});

/** Levers that the case prices itself cost nothing by the industry's curve: what they take is charged as it was spent. */
const freeOf = (levers: readonly CaseLever[]): NonNullable<BaseSpec['costs']> =>
  Object.fromEntries(levers.filter(({ cost }) => cost !== undefined).map(({ lever }) => [lever, { linear: 0, quadratic: 0 }]));

/** The last bases that were grown, by what they are grown from: a thread is asked for the same ones again and again, each time with a copy of its case. */
const grown = new Map<string, Base>();
const most = 3;

/** Grows the base of a play, or finds it among the last ones. */
export function baseOf(scenario: Scenario, seed: number): Base {
  const spec = specOf(scenario, seed);
  const segment = scenario.person?.segment;
  const key = JSON.stringify([spec, segment]);
  const base = grown.get(key) ?? grow(spec, segment);
  grown.delete(key);
  grown.set(key, base);
  for (const old of grown.keys()) if (grown.size > most) grown.delete(old);
  return base;
}

function grow(spec: BaseSpec, segment: string | undefined): Base {
  const population = populate(spec);
  const people = population.segments.map(({ from, to }) => to - from);
  const own = spec.segments.findIndex(({ id }) => id === segment);
  return { population, people, person: people[own] ? population.segments[own]!.from : -1 };
}
