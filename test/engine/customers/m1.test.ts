import { base } from '#engine/customers';
import { expect, test } from 'vitest';
import { expectedNext, expectedOrders, fitBgNbd, logLikelihood } from './fit/bg-nbd.ts';
import { readCdnow } from './fit/cdnow.ts';
import { expectedAmount, fitGammaGamma } from './fit/gamma-gamma.ts';
import { hyp2f1, lgamma } from './fit/special.ts';
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

test('M4 the amounts of ten customers are foreseen as published', () => {
  const published = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
  const w = { p: 6.25, q: 3.74, gamma: 15.44 };
  const ours = data.slice(0, 10).map(({ x, amount }) => expectedAmount(fitGammaGamma(data), x, amount));
  const used = data.slice(0, 10).map(({ x, amount }) => expectedAmount(w, x, amount));
  expectRows('M4', [
    ...published.map((amount, k) => ({
      what: { en: `customer ${k + 1}`, zh: `顾客${k + 1}` },
      published: amount,
      ours: ours[k]!,
      tolerance: 0.05,
      unit: '$'
    }))
  ]);
  used.forEach((amount, k) => expect(Math.abs(amount - published[k]!)).toBeLessThan(0.08));
});

test('the helpers know what is known: factorials, the logarithm as 2F1', () => {
  expect(lgamma(6)).toBeCloseTo(Math.log(120), 10);
  expect(lgamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 10);
  expect(hyp2f1(1, 1, 2, 0.9)).toBeCloseTo(-Math.log(0.1) / 0.9, 9);
});
