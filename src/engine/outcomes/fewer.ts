import type { CompiledCase } from '#engine/machine';
import { specOf } from './base.ts';
import type { Life } from './life.ts';
import { populate, type Population } from '#engine/customers';

/** A smaller base of the same people, for questions that are asked many times over. */
export interface Fewer {
  population: Population;
  /** People here for one in the case. */
  scale: number;
  /** The same life for so many people: what costs money costs them their part. */
  lifeFor(life: Life): Life;
}

/** Grows the base of a case with at most so many customers; money of a run divided by `scale` stands for the whole base. */
export function fewerOf({ scenario }: CompiledCase, most: number, seed = scenario.customers.seed): Fewer {
  const { customers } = scenario;
  const size = Math.min(customers.size, most);
  const scale = size / customers.size;
  const market = customers.market && Math.max(size, Math.round(customers.market * scale));
  const own = { ...scenario, customers: { ...customers, size, ...(market && { market }) } };
  return {
    population: populate(specOf(own, seed)),
    scale,
    lifeFor: (life) => ({
      ...life,
      // a single customer has no row of her own among fewer
      impulses: life.impulses
        .filter(({ customer }) => customer === undefined)
        .map((impulse) => (impulse.cost === undefined ? impulse : { ...impulse, cost: impulse.cost * scale }))
    })
  };
}
