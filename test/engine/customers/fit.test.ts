import { expect, test } from 'vitest';
import * as bgBb from './fit/bg-bb.ts';
import * as bgNbd from './fit/bg-nbd.ts';
import { readCdnow, tableOf } from './fit/cdnow.ts';
import { drawGroups, drawHistories, drawSpendings } from './fit/draws.ts';
import * as gammaGamma from './fit/gamma-gamma.ts';
import { leastSquares } from './fit/least-squares.ts';
import { hyp2f1, lbeta, lgamma } from './fit/lgamma.ts';
import { nelderMead } from './fit/nelder-mead.ts';
import { fitSbg, leaving, survival as share } from './fit/sbg.ts';
import { cdnowRepeats, survival } from './published.ts';
import { holds, type Row } from './report.ts';

function all(rows: readonly Row[]): void {
  console.table(rows);
  expect(rows.filter((row) => !holds(row))).toEqual([]);
}

/** Ours against known values, each to a share of it. */
const near = (share: number, values: readonly (readonly [what: string, published: number, ours: number])[]) =>
  all(values.map(([what, published, ours]) => ({ what, published, ours, tolerance: share * Math.abs(published) })));

test('M1 the gamma and beta functions have their known values to 13 figures, also left of 0', () => {
  near(1e-13, [
    ['ln Γ(6)', Math.log(120), lgamma(6)],
    ['ln Γ(1/2)', Math.log(Math.PI) / 2, lgamma(0.5)],
    ['ln |Γ(-1/2)|', Math.log(2 * Math.sqrt(Math.PI)), lgamma(-0.5)],
    ['ln Γ(.001)', 6.907178885383853, lgamma(0.001)],
    ['ln Γ(300)', 1409.2020674704117, lgamma(300)],
    ['ln B(2, 3)', -Math.log(12), lbeta(2, 3)]
  ]);
});

test('M1 the function 2F1 has its known values to 11 figures, near 0, near 1, below 0 and where c - a - b is whole', () => {
  const purchase = (t: number) => hyp2f1(0.2426, 2.4258, 0.7929 + 2.4258 - 1, t / (4.4136 + t));
  near(1e-11, [
    ...[0.1, 0.79, 0.81, 0.999, -0.3, -40].map((z) => [`2F1(1, 1; 2; ${z})`, -Math.log(1 - z) / z, hyp2f1(1, 1, 2, z)] as const),
    ...[0.3, 0.96, 0.999999].map((z) => [`asin, ${z}`, Math.asin(z) / z, hyp2f1(0.5, 0.5, 1.5, z * z)] as const),
    ...[0.5, 0.97, -7].map((z) => [`power, ${z}`, (1 - z) ** -0.7, hyp2f1(0.7, 1.3, 1.3, z)] as const),
    // From SciPy 1.17, with the parameters of CDNOW.
    ['week .1429', 1.008495433501436, purchase(0.1429)],
    ['week 32', 1.8310971994577736, purchase(32)],
    ['week 78', 2.386998043899003, purchase(78)],
    ['week 100000', 42.853825220594466, purchase(100_000)]
  ]);
});

test('M1 the raw log gives the published summary of all 2,357 customers again, digit by digit, and their histogram', () => {
  const ours = readCdnow();
  const summary = tableOf('cdnow_customers_summary.csv');
  expect(ours.map(({ id, x, recency, age }) => ({ ID: id, frequency: x, recency, T: age }))).toEqual(summary);
  expect(cdnowRepeats.map((_, k) => ours.filter(({ x }) => Math.min(7, x) === k).length)).toEqual(cdnowRepeats);
});

/**
 * A fit of drawn customers: each parameter within a fifth of the true one, and the truth no less likely than 99 % of samples leave it, i.e. twice the
 * difference of the log-likelihoods within 0 and the quantile of chi squared with as many degrees of freedom as parameters.
 */
function givesBack<P extends object>(truth: P, found: P & { logLikelihood: number }, ofTruth: number): void {
  const names = Object.keys(truth) as (keyof P & string)[];
  near(
    0.2,
    names.map((name) => [name, truth[name] as number, found[name] as number])
  );
  all([{ what: '2 Δ ln L', ours: 2 * (found.logLikelihood - ofTruth), least: 0, most: names.length === 3 ? 11.34 : 13.28 }]);
}

test('M1 20,000 drawn customers give the purchase model back, and its expectations are their means', () => {
  const truth = { r: 0.6, alpha: 4, a: 0.8, b: 2.4 };
  const drawn = drawHistories(truth, 20_000, 39, 39);
  givesBack(truth, bgNbd.fitBgNbd(drawn), bgNbd.logLikelihood(truth, drawn));
  const mean = (of: (one: (typeof drawn)[number]) => number) => drawn.reduce((sum, one) => sum + of(one), 0) / drawn.length;
  near(0.03, [
    ['E[X(39)]', mean(({ x }) => x), bgNbd.expectedOrders(truth, 39)],
    ['E[X(78)]', mean(({ x, next }) => x + next), bgNbd.expectedOrders(truth, 78)],
    ['mean of E[Y(39) | x, tx, T]', mean(({ next }) => next), mean((one) => bgNbd.expectedNext(truth, one, 39))]
  ]);
  // Without repeat orders nobody can have left; the longer she is silent, the likelier she has.
  expect(bgNbd.alive(truth, { x: 0, recency: 0, age: 39 })).toBe(1);
  expect(bgNbd.alive(truth, { x: 3, recency: 30, age: 39 })).toBeGreaterThan(bgNbd.alive(truth, { x: 3, recency: 10, age: 39 }));
});

test('M4 20,000 drawn customers give the model of amounts back', () => {
  const truth = { p: 6.25, q: 3.74, gamma: 15.44 };
  const drawn = drawSpendings(truth, 20_000);
  givesBack(truth, gammaGamma.fitGammaGamma(drawn), gammaGamma.logLikelihood(truth, drawn));
});

test.each(['premium', 'budget'] as const)(
  'M5 seven years of the %s contract give its published parameters, and these all twelve years',
  (group) => {
    const { contract, left } = survival[group];
    const { alpha, beta } = fitSbg([1000, ...left.slice(0, 7).map((percent) => Math.round(10 * percent))]);
    near(0.0005, [
      ['α', contract.alpha, alpha],
      ['β', contract.beta, beta]
    ]);
    const tolerance = group === 'premium' ? 2.5 : 1.8;
    all(left.map((published, k) => ({ what: `year ${k + 1}`, published, ours: 100 * share({ alpha, beta }, k + 1), tolerance })));
    const gone = left.reduce((sum, _, k) => sum + leaving({ alpha, beta }, k + 1), 0);
    expect(gone + share({ alpha, beta }, left.length)).toBeCloseTo(1, 12);
  }
);

/** Donors by donations x in six years, and for each x by the year of the last (Fader, Hardie and Shang 2010; through lifetimes, MIT). */
const donors = [
  [3464],
  [1091, 277, 129, 78, 119, 129],
  [613, 255, 155, 173, 234],
  [322, 181, 225, 357],
  [240, 284, 512],
  [335, 728],
  [1203]
];
const groups = donors.flatMap((row, x) => row.map((count, k): bgBb.Group => ({ x, tx: x === 0 ? 0 : x + k, n: 6, count })));
const donations = donors.map((row) => row.reduce((sum, count) => sum + count, 0));
const published = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };

test('M7 11,104 donors give the published model again, and it their histogram within 1.2 % of them', () => {
  const found = bgBb.fitBgBb(groups);
  expect(donations).toEqual([3464, 1823, 1430, 1085, 1036, 1063, 1203]);
  all(
    Object.entries(published).map(([what, value]) => ({
      what,
      published: value,
      ours: found[what as keyof typeof published],
      tolerance: 0.001
    }))
  );
  all([{ what: 'ln L', published: -33225.6, ours: found.logLikelihood, tolerance: 0.05 }]);
  const ours = bgBb.histogram(published, 6, 11_104);
  all(donations.map((people, x) => ({ what: `x = ${x}`, published: people, ours: ours[x]!, tolerance: 0.012 * 11_104 })));
  expect(ours.reduce((sum, people) => sum + people, 0)).toBeCloseTo(11_104, 8);
});

test('M7 20,000 drawn donors give the model back', () => {
  const drawn = drawGroups(published, 20_000, 12);
  givesBack(published, bgBb.fitBgBb(drawn), bgBb.logLikelihood(published, drawn));
});

test('M8 least squares finds an exact plane, and the share that it explains of a noisy one', () => {
  const one = Array.from({ length: 50 }, (_, k) => Math.sin(k));
  const two = Array.from({ length: 50 }, (_, k) => Math.cos(2 * k) + one[k]!);
  const plane = one.map((value, k) => 4 + 2 * value - 3 * two[k]!);
  const exact = leastSquares(plane, [one, two]);
  near(1e-12, [
    ['intercept', 4, exact.intercept],
    ['first', 2, exact.weights[0]!],
    ['second', -3, exact.weights[1]!],
    ['R²', 1, exact.r2]
  ]);
  // With one column, standardised, the weight is the correlation and R² its square, in whatever units.
  const noisy = leastSquares(plane, [one], { standardised: true });
  expect(noisy.weights[0]! ** 2).toBeCloseTo(noisy.r2, 12);
  expect(
    leastSquares(
      plane.map((value) => 7 * value - 2),
      [one.map((value) => 9 * value)],
      { standardised: true }
    ).weights[0]
  ).toBeCloseTo(noisy.weights[0]!, 12);
});

test('M1 the minimiser goes down the bent valley of Rosenbrock, also in four dimensions', () => {
  const valley = (x: readonly number[]) => x.slice(1).reduce((sum, next, k) => sum + 100 * (next - x[k]! ** 2) ** 2 + (1 - x[k]!) ** 2, 0);
  for (const start of [
    [-1.2, 1],
    [2, 0, 2, 0]
  ]) {
    for (const x of nelderMead(valley, start).at) expect(x).toBeCloseTo(1, 4);
  }
});
