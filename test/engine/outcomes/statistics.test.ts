import { expect, test } from 'vitest';
import { mean, percentile } from '#engine/outcomes';
import { bandOf, estimateOf } from '../../../src/engine/outcomes/statistics.ts';

test.each([
  [[5], 0.1, 5],
  [[1, 2], 0.5, 1.5],
  [[3, 1, 2], 0, 1],
  [[3, 1, 2], 1, 3],
  [[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.1, 10],
  [Array.from({ length: 20 }, (_, i) => i + 1), 0.1, 2.9],
  [Array.from({ length: 20 }, (_, i) => 20 - i), 0.9, 18.1]
])('O4 a percentile interpolates between order statistics: %j at %d is %d', (sample, p, expected) => {
  expect(percentile(sample, p)).toBeCloseTo(expected, 12);
});

test('O4 negative numbers are sorted by size, not by their digits', () => {
  expect(percentile([-10, -9, -100, 5], 0)).toBe(-100);
});

test('O4 a mean is never minus zero, so it survives JSON', () => {
  expect(Object.is(mean([-0, -0]), 0)).toBe(true);
});

test('O4 a band has one entry a month, taken over the replicates', () => {
  const band = bandOf([Float64Array.of(1, 10), Float64Array.of(3, 30)]);
  expect(band.mean).toEqual([2, 20]);
  expect(band.low[1]).toBeCloseTo(12, 12);
  expect(band.high[1]).toBeCloseTo(28, 12);
});

test.each([
  ['no difference at all', [4, 5, 6], [4, 5, 6], false],
  ['a difference that changes its sign', [4, 5, 6], [5, 5, 5], false],
  ['always higher', [4, 5, 6], [3, 3, 3], true],
  ['always lower, though the two samples overlap', [4, 5, 6], [4.1, 5.1, 6.1], true]
])('O5 told apart when zero lies outside the paired band: %s', (_, own, other, apart) => {
  expect(estimateOf(own, other).toldApart).toBe(apart);
});
