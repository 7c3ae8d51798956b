import { industries, loyaltyRange, type BaseSpec } from '#engine/customers';
import { expect, test } from 'vitest';
import { airline, average, grow, live, total } from './bases.ts';

const alone = (levels: object, more: Partial<BaseSpec> = {}) =>
  grow({ industry: 'airline', segments: [{ id: 'one', share: 1, ...levels }], ...more });

test.each([40, 65, 72, 90])('C1 a segment with satisfaction %d starts at it exactly', (satisfaction) => {
  const { all } = live(alone({ satisfaction }));
  expect(all.satisfaction[0]).toBeCloseTo(satisfaction, 3);
});

test.each([
  ['airline', 72],
  ['airline', 60],
  ['restaurant', 72],
  ['restaurant', 60]
])('C1 a base at rest does not drift: %s at %d keeps its satisfaction within half a point for two years', (industry, satisfaction) => {
  const population = alone({ satisfaction, loyalty: 100 }, { industry, size: 2000 });
  const runs = (month: number) => average(4, (replicate) => live(population, { months: 24, replicate }).all.satisfaction[month]!);
  expect(Math.abs(runs(12) - satisfaction)).toBeLessThan(0.5);
  expect(Math.abs(runs(24) - satisfaction)).toBeLessThan(0.5);
});

test('C1 trust and intention of a base at rest do not drift either', () => {
  const population = alone({ satisfaction: 65, loyalty: 100 }, { size: 2000 });
  const drift = (of: 'trust' | 'intention') =>
    average(4, (replicate) => {
      const { all } = live(population, { months: 24, replicate });
      return all[of][24]! - all[of][0]!;
    });
  expect(Math.abs(drift('trust'))).toBeLessThan(0.5);
  expect(Math.abs(drift('intention'))).toBeLessThan(0.5);
});

test.each([30, 45, 75, 90])('C2 the simulated share kept comes within 1.5 points of loyalty %d, mean of 20 replicates', (loyalty) => {
  const population = alone({ loyalty });
  const kept = average(20, (replicate) => live(population, { replicate }).all.customers[12]!) / 10;
  expect(Math.abs(kept - loyalty)).toBeLessThan(1.5);
});

test('C2 loyalty 100 keeps everybody, with contract loyalty 0 keeps next to nobody', () => {
  expect(live(alone({ loyalty: 100 })).all.customers[12]).toBe(1000);
  expect(live(alone({ loyalty: 0 }, { contract: { alpha: 1, beta: 9, period: 12 } })).all.customers[12]).toBeLessThan(5);
});

test('C2 the reachable loyalty begins at the share that orders nothing in a year', () => {
  const spec: BaseSpec = { ...airline, segments: [{ id: 'one', share: 1 }], size: 4000 };
  const { min, max } = loyaltyRange(spec, 0);
  const stay = grow({ ...spec, segments: [{ id: 'one', share: 1, loyalty: 100 }] });
  const idle = average(10, (replicate) => live(stay, { replicate }).columns.orders.filter((orders) => orders === 0).length / 40);
  expect(Math.abs(min - idle)).toBeLessThan(0.5);
  expect(max).toBe(100);
  expect(loyaltyRange({ ...spec, contract: { alpha: 1, beta: 9, period: 12 } }, 0)).toEqual({ min: 0, max: 100 });
});

test('C2 a loyalty out of reach is served with the nearest that can be reached', () => {
  const { min } = loyaltyRange({ ...airline, segments: [{ id: 'one', share: 1 }], size: 1000 }, 0);
  const kept = average(5, (replicate) => live(alone({ loyalty: 1 }), { replicate }).all.customers[12]!) / 10;
  expect(Math.abs(kept - min)).toBeLessThan(1.5);
});

test.each([500, 9000])('C3 a customer who stays brings %d a year', (value) => {
  const population = alone({ value, loyalty: 100 });
  const yearly = average(20, (replicate) => total(live(population, { replicate }).all.revenue)) / 1000;
  expect(Math.abs(yearly / value - 1)).toBeLessThan(0.03);
});

test.each(industries)('C4 the set %s has few customers who order nothing in a year', (industry) => {
  expect(loyaltyRange({ industry, size: 4000, seed: 1, segments: [{ id: 'one', share: 1 }] }, 0).min).toBeLessThan(10);
});

test.each(['default', 'null'] as const)('C4 the set airline by itself loses 15 to 20 percent a year in %s mode', (mode) => {
  const population = grow({ industry: 'airline', size: 4000 });
  const kept = average(6, (replicate) => live(population, { replicate, mode }).all.customers[12]!) / 40;
  expect(Math.abs(82.5 - kept)).toBeLessThan(2.8);
});

test('C5 rows come in blocks by segment, and every row has one', () => {
  const { segments, traits, size } = grow({ ...airline, size: 601 });
  expect(segments.map(({ from, to }) => to - from)).toEqual([150, 331, 120]);
  expect(segments.at(-1)!.to).toBe(size);
  expect([...traits.segment.slice(148, 152)]).toEqual([0, 0, 1, 1]);
});

test('C5 an empty segment and a base of one person live', () => {
  const { segments } = live(
    grow({
      size: 1,
      segments: [
        { id: 'all-of-them', share: 1, satisfaction: 60, loyalty: 50 },
        { id: 'nobody', share: 0, satisfaction: 60, loyalty: 50, value: 3 }
      ]
    })
  );
  expect(segments[0]!.customers[0]).toBe(1);
  expect(segments[1]!.customers[0]).toBe(0);
  expect([...segments[1]!.satisfaction].every((points) => Math.abs(points - 72) < 1e-9)).toBe(true);
});

test('C6 the same person comes back in a base of another size', () => {
  const small = grow({ industry: 'airline', size: 50 });
  const large = grow({ industry: 'airline', size: 500 });
  for (const trait of ['image', 'rate', 'hazard', 'unit', 'level'] as const)
    expect(large.traits[trait].slice(0, 50)).toEqual(small.traits[trait]);
});
