import { trace, type Impulse, type RunOptions, type Series } from '#engine/customers';
import { airline, grow, live } from './bases.ts';

/** Digest of `everyNumber` under model version 1; it changes only with the model's version. */
export const GOLDEN = 'ef043a0ce95be44e';

const impulses: Impulse[] = [
  { month: 0, segment: 'all', reach: 0.4, satisfaction: -8, loyalty: -10, cost: 5000 },
  { month: 2, segment: 'leisure', reach: 0.7, satisfaction: 6, trust: 5 },
  { month: 0, segment: 'regulars', customer: 0, leaves: true }
];

/** All numbers of runs with and without contract, in both modes, with impulses, and of a customer alone. */
export function* everyNumber(): Generator<number> {
  const bases = [
    grow(airline),
    grow({ industry: 'restaurant', size: 300 }),
    grow({ contract: { alpha: 0.704, beta: 1.182, period: 12 }, size: 300 })
  ];
  for (const [k, population] of bases.entries()) {
    for (const mode of ['default', 'null'] as const) {
      const options: RunOptions = { months: 12, impulses: k === 0 ? impulses : [], replicate: k, mode };
      const { all, segments, columns } = live(population, options);
      for (const series of [all, ...segments]) for (const column of Object.values(series as Series)) yield* column;
      for (const column of Object.values(columns)) yield* column;
      for (const month of trace(population, 7, options)) yield month.intention + month.spend;
    }
  }
}
