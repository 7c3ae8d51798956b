import { test } from 'vitest';
import { grow, live } from './bases.ts';
import { survival } from './published.ts';
import { expectRows } from './report.ts';

const YEARS = 12;
/** M5 asks for the mean of five; two are enough for the wider tolerance of M6. */
const SEEDS = { null: [1, 2, 3, 4, 5], default: [1, 2] };

/** % of 10,000 customers left after each year, mean of the seeds. */
function ours(group: keyof typeof survival, mode: 'null' | 'default'): number[] {
  const left = new Array<number>(YEARS).fill(0);
  const seeds = SEEDS[mode];
  for (const seed of seeds) {
    const { customers } = live(grow({ contract: survival[group].contract, size: 10_000, seed }), { months: 12 * YEARS, mode }).all;
    for (let year = 1; year <= YEARS; year++) left[year - 1]! += customers[12 * year]! / 100 / seeds.length;
  }
  return left;
}

test.each([
  ['M5', 'null', 2.5, 1.8],
  ['M6', 'default', 4.5, 3]
] as const)('%s %s mode repeats twelve years of survival of two contracts within %d and %d points', (id, mode, premium, budget) => {
  const rows = (group: keyof typeof survival, zh: string, tolerance: number) => {
    const found = ours(group, mode);
    return survival[group].left.map((published, k) => ({
      what: { en: `${group}, year ${k + 1}`, zh: `${zh}，第${k + 1}年` },
      published,
      ours: found[k]!,
      tolerance,
      unit: '%'
    }));
  };
  expectRows(id, [...rows('premium', '高端', premium), ...rows('budget', '普通', budget)]);
});
