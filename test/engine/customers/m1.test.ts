import { base } from '#engine/customers';
import { expect, test } from 'vitest';
import { expectedNext, expectedOrders, fitBgNbd, logLikelihood } from './fit/bg-nbd.ts';
import { readCdnow } from './fit/cdnow.ts';
import { expectRows } from './report.ts';

const data = readCdnow();

test('M1 the raw log of CDNOW gives the published purchase model again', () => {
  const found = fitBgNbd(data);
  const row = (what: string, published: number, ours: number, tolerance: number) => ({ what, published, ours, tolerance });
  const weeks = [0.1429, 1, 3, 31.8571, 32, 78];
  const expected = [0.0078, 0.0532, 0.1506, 1.0405, 1.0437, 1.8576];
  expectRows('M1', [
    row('r', 0.2426, found.r, 0.002),
    row('α', 4.4136, found.alpha, 0.002),
    row('a', 0.7929, found.a, 0.002),
    row('b', 2.4258, found.b, 0.002),
    row('ln L', -9582.43, found.logLikelihood, 0.05),
    ...weeks.map((week, k) => row(`E[X(${week})]`, expected[k]!, expectedOrders(found, week), 0.003)),
    row('E[Y(39) | 2, 30.43, 38.86]', 1.226, expectedNext(found, { x: 2, recency: 30.43, age: 38.86 }, 39), 0.003)
  ]);
});

test('M1 the numbers that the engine uses are those of the fit, to the digits published', () => {
  const fitted = fitBgNbd(data);
  for (const name of ['r', 'alpha', 'a', 'b'] as const) expect(Math.abs(base[name] - fitted[name])).toBeLessThan(0.002);
  expect(logLikelihood(base, data)).toBeGreaterThan(-9582.44);
});
