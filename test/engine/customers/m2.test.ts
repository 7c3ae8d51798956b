import { expect, test } from 'vitest';
import { grow, live, total } from './bases.ts';
import { cdnowCumulative, cdnowRepeats, cdnowStarts } from './published.ts';

const RUNS = 200;
const SIZE = total(cdnowStarts);
/** The first orders of these customers were spread over twelve weeks: each cohort starts at its nearest month. */
const cohorts = cdnowStarts.map((size, months) => ({ size, months }));

test('M2 null mode repeats the histogram of CDNOW at week 39, mean of 200 runs, within 1.5 % of the customers in each cell', () => {
  const ours = cdnowRepeats.map(() => 0);
  for (let seed = 0; seed < RUNS; seed++) {
    for (const { size, months } of cohorts) {
      const { orders } = live(grow({ size, seed: seed * 4 + months }), { months: 9 - months, mode: 'null' }).columns;
      for (const count of orders) ours[Math.min(7, count)]! += 1 / RUNS;
    }
  }
  console.table(
    cdnowRepeats.map((published, repeats) => ({
      repeats,
      published,
      ours: Math.round(ours[repeats]!),
      'off %': off(ours[repeats]!, published),
      tolerance: 1.5
    }))
  );
  cdnowRepeats.forEach((published, repeats) => expect(Math.abs(ours[repeats]! - published) / SIZE).toBeLessThan(0.015));
});

const off = (ours: number, published: number) => (((ours - published) / SIZE) * 100).toFixed(2);

test('M3 null mode repeats the cumulative orders of CDNOW within 6 % at each week', () => {
  const runs = 40;
  const ours = cdnowCumulative.map(() => 0);
  for (let seed = 0; seed < runs; seed++) {
    for (const { size, months } of cohorts) {
      const { orders } = live(grow({ size, seed: seed * 4 + months }), { months: 18 - months, mode: 'null' }).all;
      cdnowCumulative.forEach(({ week }, k) => (ours[k]! += total(orders.subarray(0, (week * 3) / 13 - months + 1)) / runs));
    }
  }
  console.table(
    cdnowCumulative.map(({ week, orders }, k) => ({
      week,
      published: orders,
      ours: Math.round(ours[k]!),
      'off %': ((ours[k]! / orders - 1) * 100).toFixed(1)
    }))
  );
  cdnowCumulative.forEach(({ orders }, k) => expect(Math.abs(ours[k]! / orders - 1)).toBeLessThan(0.06));
});
