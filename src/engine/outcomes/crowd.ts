import { atRest, simulate, trace } from '#engine/customers';
import type { Columns, Feelings, Month, Population, Readouts } from '#engine/customers';
import type { WhatIfSpec } from './what-if-types.ts';

/** Everybody under one policy at the end of a month, replicate 0. */
export interface Crowd {
  month: number;
  columns: Columns;
  readouts: Readouts;
}
/** One customer of a question: as she was at month 0, then her months under each policy, replicate 0. */
export interface Portrait {
  row: number;
  segment: string;
  start: Feelings;
  policies: readonly (readonly Month[])[];
}

/** Shows everybody under a policy (an index into `policies`) at the end of a month, 1 to `months`. */
export function crowdOf({ policies }: WhatIfSpec, population: Population, policy: number, month: number): Crowd {
  const { levers, impulses = [] } = policies[policy]!;
  const { columns, readouts } = simulate(population, { months: month, impulses, levers, replicate: 0 });
  return { month, columns, readouts };
}

/** Follows the customer in one row under every policy; null when there is no such row at month 0. */
export function portraitOf({ policies, months }: WhatIfSpec, population: Population, row: number): Portrait | null {
  if (!Number.isInteger(row) || row < 0 || row >= population.size) return null;
  return {
    row,
    segment: population.segments[population.traits.segment[row]!]!.id,
    start: atRest(population, row),
    policies: policies.map(({ levers, impulses = [] }) => trace(population, row, { months, impulses, levers, replicate: 0 }))
  };
}
