import { simulate, snapshotAt, trace, type Impulse, type RunOptions } from '#engine/customers';
import { expect, test } from 'vitest';
import { MEASURES } from '../../../src/engine/customers/sums.ts';
import { airline, grow, total } from './bases.ts';
import { everyLever } from './living.ts';
import { inParts } from './parts.ts';

const population = grow({ ...airline, size: 400, market: 700 });
const impulses: Impulse[] = [{ month: 9, segment: 'all', reach: 0.5, satisfaction: -12, loyalty: -8, cost: 100 }];
const options: RunOptions = { months: 15.4, impulses, replicate: 2, levers: everyLever };

test('M17 every lever, a growing base and a living firm: whole, in chunks, row by row backwards, the same bits', () => {
  const whole = inParts(population, options, [[0, 700]]);
  const rows = Array.from({ length: 700 }, (_, row): [number, number] => [row, row + 1]);
  expect(
    inParts(population, options, [
      [300, 700],
      [0, 300]
    ])
  ).toEqual(whole);
  expect(inParts(population, options, rows.reverse())).toEqual(whole);
  expect(total(whole.map((sums) => sums[17]! + sums[17 + MEASURES]! + sums[17 + 2 * MEASURES]!))).toBeGreaterThan(20);
});

test.each([1, 4, 9, 15])('M17 a branch from a snapshot after step %d has the bits of the whole run', (month) => {
  const whole = simulate(population, options);
  expect(simulate(population, options, snapshotAt(population, options, month))).toEqual(whole);
});

test('M17 two branches from one snapshot do not touch each other', () => {
  const snapshot = snapshotAt(population, { ...options, levers: {}, impulses: [] }, 3);
  const other = { ...options, impulses: [], levers: { quality: [{ from: 3, value: 1 }] } };
  const first = simulate(population, other, snapshot);
  simulate(population, { ...other, levers: { quality: [{ from: 3, value: -1 }] } }, snapshot);
  expect(simulate(population, other, snapshot)).toEqual(first);
  expect(simulate(population, other)).toEqual(first);
});

test('C7 a customer of a growing base is followed alone with the bits of the run, through joining, leaving and coming back', () => {
  const run = simulate(population, options);
  const { columns, climates, all } = run;
  const came = [...columns.joined.keys()].filter((row) => columns.joined[row]! > 0);
  expect(came.length).toBe(total(all.joined));
  let back = 0;
  // Rows of the first segment's newcomers follow each other, so that column and row agree there.
  for (let row = 0; row < 400; row += 3) {
    const months = trace(population, row, options, climates);
    const last = months.at(-1)!;
    expect(total(months.map(({ orders }) => orders))).toBe(columns.orders[row]);
    expect([last.satisfaction, last.trust, last.intention]).toEqual([
      columns.satisfaction[row],
      columns.trust[row],
      columns.intention[row]
    ]);
    if (months.some(({ left }) => left) && columns.left[row] === 0) back++;
  }
  expect(back).toBeGreaterThan(0);
  expect(total(all.wonBack)).toBeGreaterThan(back - 1);
});

test('C8 in a growing base customers now = before + joined + won back - lost, every month', () => {
  const { all, segments } = simulate(population, options);
  for (const series of [all, ...segments]) {
    for (let month = 1; month <= 16; month++) {
      const { customers, joined, wonBack, lost } = series;
      expect(customers[month]).toBe(customers[month - 1]! + joined[month]! + wonBack[month]! - lost[month]!);
    }
  }
});

test('C12 a first month that is a part of one holds that part of the orders', () => {
  const calm = grow({ industry: 'airline', size: 4000 });
  const orders = (months: number) => {
    const run = simulate(calm, { months, impulses: [], replicate: 0 });
    return run.all.orders[1]!;
  };
  expect(orders(1.25) / orders(2)).toBeCloseTo(0.25, 1);
  const { columns } = simulate(calm, { months: 3.5, impulses: [], replicate: 0 });
  expect(Math.max(...columns.last)).toBeLessThanOrEqual((3.5 * 13) / 3);
});
