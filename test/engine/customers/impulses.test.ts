import { reasons, trace, type Impulse } from '#engine/customers';
import { expect, test } from 'vitest';
import { airline, average, grow, live } from './bases.ts';

const population = grow({ ...airline, size: 2000 });
const rest = (replicate: number) => live(population, { replicate });
const after = (impulses: Impulse[], replicate = 0) => live(population, { impulses, replicate });

test.each([
  [0, 0],
  [0.3, 600],
  [1, 2000]
])('I1 with reach %d about %d of 2,000 hear of it, the same people in every replicate and branch', (reach, people) => {
  const hearing = (impulse: Impulse, replicate: number) =>
    Array.from(
      { length: 2000 },
      (_, row) => trace(population, row, { months: 1, impulses: [impulse], replicate, firm: 'still' })[0]!.heard.length
    );
  const heard = hearing({ month: 0, segment: 'all', reach, satisfaction: -5 }, 0);
  expect(Math.abs(heard.filter(Boolean).length - people)).toBeLessThanOrEqual(people % 2000 ? 60 : 0);
  expect(hearing({ month: 0, segment: 'all', reach, loyalty: 5 }, 6)).toEqual(heard);
});

test('I1 who hears of a small thing hears of a larger one too', () => {
  const small = { month: 0, segment: 'all', reach: 0.2, satisfaction: 1 };
  const large = { month: 0, segment: 'all', reach: 0.6, satisfaction: 1 };
  for (let row = 0; row < 2000; row++) {
    const { heard } = trace(population, row, { months: 1, impulses: [small, large], replicate: 0, firm: 'still' })[0]!;
    expect(heard).not.toEqual([0]);
  }
});

test('I2 satisfaction and trust move by the points, a part of which the same month pulls back', () => {
  const moved = after([{ month: 0, segment: 'all', satisfaction: -10, trust: -10 }]).all;
  const calm = rest(0).all;
  expect(moved.satisfaction[0]).toBe(calm.satisfaction[0]);
  const drop = calm.satisfaction[1]! - moved.satisfaction[1]!;
  expect(drop).toBeGreaterThan(7);
  expect(drop).toBeLessThan(10);
  expect(calm.trust[1]! - moved.trust[1]!).toBeGreaterThan(9);
  expect(calm.satisfaction[12]! - moved.satisfaction[12]!).toBeLessThan(drop / 2);
});

test('I2 lines for a segment and for all add up', () => {
  const both = after([
    { month: 0, segment: 'all', satisfaction: 4 },
    { month: 0, segment: 'leisure', satisfaction: 6 }
  ]);
  const one = after([{ month: 0, segment: 'leisure', satisfaction: 10 }]);
  // Only rounding of sums may differ: the shifts are added one after the other.
  expect(both.segments[1]!.satisfaction[1]!).toBeCloseTo(one.segments[1]!.satisfaction[1]!, 3);
  expect(both.segments[0]!.satisfaction[1]!).toBeGreaterThan(one.segments[0]!.satisfaction[1]!);
});

test('I3 a loyalty effect enters the intention and halves every six months', () => {
  const stay = grow({ ...airline, segments: [{ id: 'one', share: 1, loyalty: 100 }] });
  const gap = (month: number) =>
    live(stay, { impulses: [{ month: 0, segment: 'all', loyalty: 9 }] }).all.intention[month]! - live(stay).all.intention[month]!;
  expect(gap(6)).toBeCloseTo(4.5, 3);
  expect(gap(12)).toBeCloseTo(2.25, 3);
});

test.each([
  ['satisfaction', -15],
  ['trust', -15],
  ['loyalty', -15]
])('I4 %s %d drives customers away, and the same points upwards keep them', (effect, points) => {
  const kept = (change: number) =>
    average(6, (replicate) => after([{ month: 0, segment: 'all', [effect]: change }], replicate).all.customers[12]!);
  const base = average(6, (replicate) => rest(replicate).all.customers[12]!);
  expect(kept(points)).toBeLessThan(base);
  expect(kept(-points)).toBeGreaterThan(base);
});

test('I4 nobody leaves earlier for hearing good news of loyalty: pairs are coupled', () => {
  const good = after([{ month: 0, segment: 'all', loyalty: 20 }]).columns.left;
  rest(0).columns.left.forEach((month, row) => {
    if (good[row] !== 0) expect(month !== 0 && month <= good[row]!).toBe(true);
  });
});

test('I5 an impulse for one customer touches her row alone, and `leaves` ends her custom at once', () => {
  const { columns } = after([{ month: 0, segment: 'leisure', customer: 700, leaves: true, cause: 5 }]);
  const calm = rest(0).columns;
  expect([columns.left[700], reasons[columns.reason[700]!], columns.cause[700], columns.orders[700], columns.value[700]]).toEqual([
    1,
    'ended',
    5,
    0,
    0
  ]);
  columns.satisfaction.forEach((points, row) => {
    if (row !== 700) expect(points).toBe(calm.satisfaction[row]);
  });
});

test('I5 an impulse past the end of the run, or with nothing in it, changes nothing', () => {
  const nothing = after([
    { month: 12, segment: 'all', satisfaction: -50 },
    { month: 3, segment: 'all', reach: 0, satisfaction: -50 }
  ]);
  expect(nothing.columns).toEqual(rest(0).columns);
});

test('I6 who leaves because of what she heard says so, and would have stayed that month without it', () => {
  const { columns } = after([{ month: 0, segment: 'all', satisfaction: -25, loyalty: -25, cause: 3 }]);
  const calm = rest(0).columns;
  const heard = [...columns.reason.keys()].filter((row) => reasons[columns.reason[row]!] === 'heard');
  expect(heard.length).toBeGreaterThan(50);
  for (const row of heard) expect(columns.cause[row]).toBe(3);
  expect(heard.filter((row) => calm.left[row] === columns.left[row])).toEqual([]);
});

test('I6 without impulses the reasons are ordinary months and failures, never news', () => {
  const codes = new Set([...rest(0).columns.reason].map((code) => reasons[code]));
  expect(codes).toEqual(new Set(['none', 'ordinary', 'silent', 'answered']));
});

test('I7 in null mode feelings move and behaviour does not', () => {
  const calm = live(population, { mode: 'null' });
  const moved = live(population, { mode: 'null', impulses: [{ month: 0, segment: 'all', satisfaction: -30, loyalty: -30 }] });
  expect(moved.columns.left).toEqual(calm.columns.left);
  expect(moved.all.satisfaction[1]).toBeLessThan(calm.all.satisfaction[1]!);
});
