import { reasons, trace, type Impulse, type RunOptions } from '#engine/customers';
import { expect, test } from 'vitest';
import { airline, grow, live as run, total } from './bases.ts';
import { inParts } from './parts.ts';

const impulses: Impulse[] = [
  { month: 0, segment: 'all', reach: 0.4, satisfaction: -8, loyalty: -10 },
  { month: 2, segment: 'leisure', reach: 0.7, satisfaction: 6, trust: 5 }
];
const options: RunOptions = { months: 12, impulses, replicate: 3, mode: 'default', firm: 'still' };
const population = grow(airline);

test('M17 the months add up to the same bits whole, in chunks, in single rows, forwards and backwards', () => {
  const whole = inParts(population, options, [[0, 600]]);
  const rows = Array.from({ length: 600 }, (_, row): [number, number] => [row, row + 1]);
  expect(
    inParts(population, options, [
      [0, 100],
      [100, 450],
      [450, 600]
    ])
  ).toEqual(whole);
  expect(inParts(population, options, rows.reverse())).toEqual(whole);
});

test('M17 a run does not depend on the runs before it', () => {
  const first = run(population, options);
  run(population, { ...options, replicate: 9 });
  expect(run(population, options)).toEqual(first);
  expect(run(grow(airline), options)).toEqual(first);
});

test('M17 another seed is other people, another replicate the same people with other luck', () => {
  const other = grow({ ...airline, seed: 9 });
  expect(other.traits.image).not.toEqual(population.traits.image);
  expect(run(population, { ...options, replicate: 4 }).columns.orders).not.toEqual(run(population, options).columns.orders);
});

test('C7 a customer followed alone has the same bits as in the run, and the reason why she left', () => {
  const { columns } = run(population, options);
  for (let row = 0; row < 600; row += 7) {
    const months = trace(population, row, options);
    const last = months.at(-1)!;
    expect(last.month).toBe(columns.left[row] || 12);
    expect(last.left).toBe(columns.left[row] !== 0);
    expect([last.satisfaction, last.trust, last.intention]).toEqual([
      columns.satisfaction[row],
      columns.trust[row],
      columns.intention[row]
    ]);
    expect(total(months.map(({ orders }) => orders))).toBe(columns.orders[row]);
    expect(total(months.map(({ spend }) => spend))).toBeCloseTo(columns.spend[row]!, 6);
    expect(months.filter(({ complained }) => complained).length).toBe(columns.complaints[row]);
    expect(last.reason ?? 'none').toBe(reasons[columns.reason[row]!]);
  }
});

test('C8 customers kept and lost add up to the base in every month and segment', () => {
  const { all, segments, columns } = run(population, options);
  for (let month = 0; month <= 12; month++) {
    const lost = columns.left.filter((left) => left !== 0 && left <= month).length;
    expect(all.customers[month]! + lost).toBe(600);
    expect(total(segments.map(({ customers }) => customers[month]!))).toBe(all.customers[month]);
    expect(total(segments.map(({ orders }) => orders[month]!))).toBe(all.orders[month]);
  }
  expect(total(columns.orders)).toBe(total(all.orders));
  expect(total(columns.spend)).toBeCloseTo(total(all.revenue), 4);
  expect(total(columns.complaints)).toBe(total(all.complaints));
});

test('C8 profit is margin on revenue less service, recovery and the cost of impulses', () => {
  const free = run(population, { ...options, impulses: [] }).all;
  const paid = run(population, { ...options, impulses: [{ month: 4, segment: 'leisure', cost: 777 }] });
  expect(free.profit[5]! - paid.all.profit[5]!).toBeCloseTo(777, 6);
  expect(paid.all.profit[4]).toBe(free.profit[4]);
  const plain = run(population, { ...options, impulses: [], mode: 'null' });
  const service = total(population.segments.map((segment, k) => segment.service * plain.segments[k]!.customers[0]!));
  expect(plain.all.profit[1]).toBeCloseTo(0.25 * plain.all.revenue[1]! - service, 6);
});
