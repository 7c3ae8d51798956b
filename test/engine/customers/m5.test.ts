import { expect, test } from 'vitest';
import { grow, live } from './bases.ts';
import { survival } from './published.ts';

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
  ['M5', 'null', 'premium', 2.5],
  ['M5', 'null', 'budget', 1.8],
  ['M6', 'default', 'premium', 4.5],
  ['M6', 'default', 'budget', 3]
] as const)('%s %s mode repeats twelve years of survival of the %s contract within %d points', (_, mode, group, tolerance) => {
  const found = ours(group, mode);
  const rows = survival[group].left.map((published, k) => ({ year: k + 1, published, ours: found[k]!.toFixed(1), tolerance }));
  console.table(rows);
  survival[group].left.forEach((published, k) => expect(Math.abs(found[k]! - published)).toBeLessThanOrEqual(tolerance));
});
