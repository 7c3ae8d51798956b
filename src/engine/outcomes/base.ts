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

const grown = new WeakMap<Scenario, { seed: number; base: Base }>();

/** Grows the base of a play; the last one of each case is kept, since every customer's page asks for it again. */
export function baseOf(scenario: Scenario, seed: number): Base {
  const known = grown.get(scenario);
  if (known?.seed === seed) return known.base;
  const population = populate(specOf(scenario, seed));
  const people = population.segments.map(({ from, to }) => to - from);
  const own = scenario.customers.segments.findIndex(({ id }) => id === scenario.person?.segment);
  const base: Base = { population, people, person: people[own] ? population.segments[own]!.from : -1 };
  grown.set(scenario, { seed, base });
  return base;
}
