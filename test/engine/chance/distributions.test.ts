import { beta, draw, drawEach, exp, gamma, gammaEach, normal, normalEach, poisson, stepOf, uniform } from '#engine/chance';
import { expect, test } from 'vitest';

const COUNT = 100_000;
/** Mean, variance and skewness of COUNT draws. */
function moments(drawn: (k: number) => number): { mean: number; variance: number; skew: number } {
  const values = Float64Array.from({ length: COUNT }, (_, k) => drawn(k));
  const mean = values.reduce((sum, x) => sum + x, 0) / COUNT;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / COUNT;
  return { mean, variance, skew: values.reduce((sum, x) => sum + (x - mean) ** 3, 0) / COUNT / variance ** 1.5 };
}

test('H5 the normal quantile agrees with known values', () => {
  expect(normal(0.5)).toBe(0);
  expect(normal(0.975)).toBeCloseTo(1.959963985, 7);
  expect(normal(0.001)).toBeCloseTo(-3.090232306, 7);
  expect(normal(1e-10)).toBeCloseTo(-6.361340902, 7);
});

test('H5 the normal quantile never falls, also where its pieces meet', () => {
  let last = -Infinity;
  let falls = 0;
  const near = (p: number) => Array.from({ length: 2001 }, (_, k) => p + (k - 1000) * 1e-9);
  const grid = Array.from({ length: 100_000 }, (_, k) => (k + 0.5) / 100_000);
  for (const p of [...grid, ...near(0.02425), ...near(0.97575)].sort((a, b) => a - b)) {
    const next = normal(p);
    if (next < last) falls++;
    last = next;
  }
  expect(falls).toBe(0);
});

test('H5 normal numbers have mean 0, variance 1, no skew', () => {
  const { mean, variance, skew } = moments((k) => normal(uniform(k, 0, 0, 1)));
  expect(Math.abs(mean)).toBeLessThan(0.015);
  expect(Math.abs(variance - 1)).toBeLessThan(0.02);
  expect(Math.abs(skew)).toBeLessThan(0.03);
});

test.each([0.05, 0.2426, 0.9, 1, 3.74, 6.25, 40])('H6 gamma numbers of shape %d have its mean, variance and skew', (shape) => {
  const { mean, variance, skew } = moments((k) => gamma(shape, k, stepOf(0, 64), 0, 5));
  expect(Math.abs(mean / shape - 1)).toBeLessThan(5 / Math.sqrt(COUNT * shape));
  expect(Math.abs(variance / shape - 1)).toBeLessThan(5 * Math.sqrt((2 + 6 / shape) / COUNT));
  expect(Math.abs(skew / (2 / Math.sqrt(shape)) - 1)).toBeLessThan(0.15);
});

test.each([
  [0.793, 2.426],
  [0.668, 3.806],
  [1.2, 28.5]
])('H6 beta(%d, %d) numbers have its mean and variance', (a, b) => {
  const { mean, variance } = moments((k) => beta(a, b, k, stepOf(0, 192), 0, 5));
  const wanted = (a * b) / ((a + b) ** 2 * (a + b + 1));
  expect(Math.abs(mean - a / (a + b))).toBeLessThan(5 * Math.sqrt(wanted / COUNT));
  expect(Math.abs(variance / wanted - 1)).toBeLessThan(0.05);
});

test.each([0.02, 0.4, 3, 50])('H7 Poisson numbers of mean %d have its mean and variance', (rate) => {
  const { mean, variance } = moments((k) => poisson(rate, exp(-rate), uniform(k, 7, 0, 9)));
  expect(Math.abs(mean - rate)).toBeLessThan(5 * Math.sqrt(rate / COUNT));
  expect(Math.abs(variance / rate - 1)).toBeLessThan(5 * Math.sqrt((2 + 1 / rate) / COUNT));
});

test('H7 a Poisson number never falls as its draw or its mean rises, so that pairs stay coupled', () => {
  const out = new Float64Array(4);
  let falls = 0;
  for (let k = 0; k < 20_000; k++) {
    draw(k, 0, 0, 3, out);
    const [rate, more, u, v] = [5 * out[0]!, 5 * out[0]! + out[1]!, Math.min(out[2]!, out[3]!), Math.max(out[2]!, out[3]!)];
    const count = poisson(rate, exp(-rate), u);
    if (count > poisson(rate, exp(-rate), v) || count > poisson(more, exp(-more), u)) falls++;
  }
  expect(falls).toBe(0);
});

test('H5 normalEach turns one of each four draws into the bits that normal gives', () => {
  const u = new Float64Array(400);
  drawEach(
    Uint32Array.from({ length: 100 }, (_, k) => k),
    100,
    stepOf(3, 0),
    0,
    1,
    u
  );
  u.set([1e-9, 0.02425, 0.5, 1 - 1e-9]);
  const out = new Float64Array(100);
  for (const which of [0, 1, 2, 3]) {
    normalEach(u, which, 100, out);
    out.forEach((value, k) => expect(value).toBe(normal(u[4 * k + which]!)));
  }
});

test.each([0.3, 1, 6.25])('H6 gammaEach draws for each of a list of customers the bits that gamma of shape %d gives', (shape) => {
  const customers = Uint32Array.from({ length: 5000 }, (_, k) => 3 * k);
  const out = new Float64Array(5000);
  gammaEach(shape, customers, 5000, stepOf(2, 64), 1, 7, out);
  out.forEach((value, k) => expect(value).toBe(gamma(shape, customers[k]!, stepOf(2, 64), 1, 7)));
});
