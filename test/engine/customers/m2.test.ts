import { test } from 'vitest';
import { grow, live, total } from './bases.ts';
import { cdnowCumulative, cdnowRepeats, cdnowStarts } from './published.ts';
import { expectRows } from './report.ts';

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
  const all = 100 / SIZE;
  expectRows(
    'M2',
    cdnowRepeats.map((published, repeats) => ({
      what: repeats < 7 ? String(repeats) : '7+',
      published: published * all,
      ours: ours[repeats]! * all,
      tolerance: 1.5,
      unit: '%'
    }))
  );
});

test('M3 null mode repeats the cumulative orders of CDNOW within 6 % at each week', () => {
  const runs = 40;
  const ours = cdnowCumulative.map(() => 0);
  for (let seed = 0; seed < runs; seed++) {
    for (const { size, months } of cohorts) {
      const { orders } = live(grow({ size, seed: seed * 4 + months }), { months: 18 - months, mode: 'null' }).all;
      cdnowCumulative.forEach(({ week }, k) => (ours[k]! += total(orders.subarray(0, (week * 3) / 13 - months + 1)) / runs));
    }
  }
  expectRows(
    'M3',
    cdnowCumulative.map(({ week, orders }, k) => ({
      what: { en: `week ${week}`, zh: `第${week}周` },
      published: orders,
      ours: ours[k]!,
      tolerance: 0.06 * orders
    }))
  );
});
