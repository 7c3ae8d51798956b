import { simulate, trace, type Impulse, type LeverPlan, type RunOptions, type Series } from '#engine/customers';
import { airline, grow, live } from './bases.ts';

/** Digest of `everyNumber` under model version 2; it changes only with the model's version. */
export const GOLDEN = '42dccf98cd575fdd';

const impulses: Impulse[] = [
  { month: 0, segment: 'all', reach: 0.4, satisfaction: -8, loyalty: -10, cost: 5000 },
  { month: 2, segment: 'leisure', reach: 0.7, satisfaction: 6, trust: 5 },
  { month: 0, segment: 'regulars', customer: 0, leaves: true }
];

/** Every lever is moved, some only from a month on. */
export const everyLever: LeverPlan = {
  quality: 0.5,
  service: [{ from: 4, value: 1 }],
  wage: 0.3,
  training: 0.5,
  backing: 0.5,
  price: [
    { from: 0, value: 0.05 },
    { from: 8, value: -0.02 }
  ],
  'price-gap': [{ from: 6, value: 0.1 }],
  care: 1,
  interviews: 1,
  honesty: 0.4,
  advertising: 1.5,
  referral: 0.1,
  points: [{ from: 3, value: 0.05 }],
  compensation: 1,
  speed: 2,
  empathy: 0.8,
  ease: 0.7,
  'win-back': [{ from: 5, value: { class: 3, offer: 0.2 } }]
};
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
      for (const column of Object.values(columns)) yield* column as Iterable<number>;
      for (const month of trace(population, 7, options)) yield month.intention + month.spend;
    }
  }
  yield* living();
}

/** A growing base of a living firm that moves every lever. */
function* living(): Generator<number> {
  const population = grow({ ...airline, size: 300, market: 500 });
  const options: RunOptions = { months: 14.25, impulses, replicate: 1, levers: everyLever };
  const { all, firm, columns, readouts } = simulate(population, options);
  for (const column of [...Object.values(all), ...Object.values(firm)]) yield* column as Iterable<number>;
  for (const column of Object.values(columns)) yield* column as Iterable<number>;
  for (const figure of Object.values(readouts)) yield* typeof figure === 'number' ? [figure] : (figure as readonly number[]);
}
