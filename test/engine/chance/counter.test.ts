import { draw, drawEach, stepOf, uniform } from '#engine/chance';
import { describe, expect, test } from 'vitest';

const COUNT = 50_000;
/** Four numbers of each of COUNT neighbours along one of the four words. */
function along(word: 'customer' | 'month' | 'channel' | 'replicate' | 'seed'): Float64Array {
  const all = new Float64Array(4 * COUNT);
  const one = new Float64Array(4);
  for (let k = 0; k < COUNT; k++) {
    const month = word === 'month' ? k % 4096 : 1;
    const channel = word === 'channel' ? k : word === 'month' ? Math.floor(k / 4096) : 0;
    draw(word === 'customer' ? k : 3, stepOf(month, channel), word === 'replicate' ? k : 0, word === 'seed' ? k : 8, one);
    all.set(one, 4 * k);
  }
  return all;
}

/** Chi-square of `bins` equal bins as a number of standard deviations above its mean. */
function unevenness(values: Float64Array, bins: number, bin: (index: number) => number): number {
  const counts = new Float64Array(bins);
  let total = 0;
  for (let k = 0; k < values.length; k++) {
    const at = bin(k);
    if (at < 0) continue;
    counts[at]! += 1;
    total++;
  }
  const expected = total / bins;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (chi - (bins - 1)) / Math.sqrt(2 * (bins - 1));
}

function correlation(values: Float64Array, lag: number): number {
  let sum = 0;
  for (let k = 0; k + lag < values.length; k++) sum += (values[k]! - 0.5) * (values[k + lag]! - 0.5);
  return (12 * sum) / Math.sqrt(values.length - lag);
}

describe.each(['customer', 'month', 'channel', 'replicate', 'seed'] as const)('H2 neighbours along %s', (word) => {
  const values = along(word);

  test('fill 1,000 bins evenly', () => {
    expect(Math.abs(unevenness(values, 1000, (k) => Math.floor(values[k]! * 1000)))).toBeLessThan(4);
  });

  test('fill a plane of pairs evenly', () => {
    const pair = (k: number) => (k + 4 < values.length ? Math.floor(values[k]! * 32) * 32 + Math.floor(values[k + 4]! * 32) : -1);
    expect(Math.abs(unevenness(values, 1024, pair))).toBeLessThan(4);
  });

  test('have the mean and variance of uniform numbers', () => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / values.length));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / values.length));
  });

  test.each([1, 2, 3, 4, 8])('do not correlate at a distance of %i numbers', (lag) => {
    expect(Math.abs(correlation(values, lag))).toBeLessThan(4);
  });
});

test('H3 a number depends on each of the four words and on nothing else', () => {
  const numbers = [uniform(1, 2, 3, 4), uniform(2, 2, 3, 4), uniform(1, 3, 3, 4), uniform(1, 2, 4, 4), uniform(1, 2, 3, 5)];
  expect(new Set(numbers).size).toBe(5);
  expect(uniform(1, 2, 3, 4)).toBe(numbers[0]);
});

test('H3 months and channels never share a step word', () => {
  const words = [stepOf(0, 1_048_575), stepOf(1, 0), stepOf(1, 1), stepOf(4095, 0), stepOf(4095, 1_048_575)];
  expect(new Set(words).size).toBe(words.length);
});

test('H1 drawEach gives a list of customers the bits that draw gives each of them', () => {
  const list = Uint32Array.from([0, 7, 4_294_967_295, 3]);
  const many = new Float64Array(16);
  const one = new Float64Array(4);
  drawEach(list, 4, stepOf(5, 9), 2 ** 32 - 1, 77, many);
  list.forEach((customer, k) => {
    draw(customer, stepOf(5, 9), 2 ** 32 - 1, 77, one);
    expect(many.slice(4 * k, 4 * k + 4)).toEqual(one);
  });
});
