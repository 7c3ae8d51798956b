import { draw, drawEach } from './counter.ts';
import { exp, ln, power } from './functions.ts';

const own = new Float64Array(4);
/** Step words a gamma number may use, one an attempt; 64 rejections in a row never happen (chance below 1e-80). */
export const GAMMA_STRIDE = 64;

/**
 * Returns the standard normal quantile of p in (0, 1), rising in p, relative error below 1.2e-9.
 * Acklam, "An algorithm for computing the inverse normal cumulative distribution function", 2003.
 */
export function normal(p: number): number {
  if (p > 0.97575) return -tail(1 - p);
  if (p < 0.02425) return tail(p);
  const q = p - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1)
  );
}

/** Numerator and denominator of Acklam's middle piece, kept in memory: a loop reads them once. */
const middle = Float64Array.of(
  ...[-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239],
  ...[-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572]
);

let outside = new Int32Array(0);

/** Turns the `which`-th (0 to 3) of each of `count` quadruples of uniform numbers in `u` into normal ones: the same bits as `normal`. */
export function normalEach(u: Float64Array, which: number, count: number, out: Float64Array): void {
  const [a0, a1, a2, a3, a4, a5] = [middle[0]!, middle[1]!, middle[2]!, middle[3]!, middle[4]!, middle[5]!];
  const [b0, b1, b2, b3, b4] = [middle[6]!, middle[7]!, middle[8]!, middle[9]!, middle[10]!];
  if (outside.length < count) outside = new Int32Array(count);
  let found = 0;
  for (let k = 0; k < count; k++) {
    const p = u[4 * k + which]!;
    const q = p - 0.5;
    const r = q * q;
    out[k] = ((((((a0 * r + a1) * r + a2) * r + a3) * r + a4) * r + a5) * q) / (((((b0 * r + b1) * r + b2) * r + b3) * r + b4) * r + 1);
    outside[found] = k;
    found += Number(p > 0.97575) + Number(p < 0.02425);
  }
  for (let n = 0; n < found; n++) {
    const k = outside[n]!;
    out[k] = normal(u[4 * k + which]!);
  }
}

function tail(p: number): number {
  const q = Math.sqrt(-2 * ln(p));
  return (
    (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q +
      2.938163982698783) /
    ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)
  );
}

/**
 * Draws a gamma number of the given shape and scale 1 from its own step words `step` to `step + GAMMA_STRIDE - 1`.
 * Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000; shapes below 1 by u^(1/shape).
 */
export function gamma(shape: number, customer: number, step: number, replicate: number, seed: number): number {
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = 0; ; attempt++) {
    draw(customer, step + attempt, replicate, seed, own);
    const x = normal(own[0]!);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (isAccepted(x, v, own[1]!, d)) return shape < 1 ? d * v * power(own[2]!, 1 / shape) : d * v;
  }
}

/** Marsaglia and Tsang's test of an attempt; nine in ten pass its first half. */
function isAccepted(x: number, v: number, u: number, d: number): boolean {
  return u < 1 - 0.0331 * x * x * x * x || ln(u) < 0.5 * x * x + d * (1 - v + ln(v));
}

let attempts = new Float64Array(0);

/**
 * Draws a gamma number for each of the first `count` customers of a list, the same bits as `gamma`: the first attempt for all of them at once,
 * one after the other only who failed it (about one in fifty).
 */
export function gammaEach(
  shape: number,
  customers: Uint32Array,
  count: number,
  step: number,
  replicate: number,
  seed: number,
  out: Float64Array
): void {
  if (attempts.length < 4 * count) attempts = new Float64Array(4 * count);
  const u = attempts;
  drawEach(customers, count, step, replicate, seed, u);
  normalEach(u, 0, count, out);
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let k = 0; k < count; k++) {
    const x = out[k]!;
    const root = 1 + c * x;
    const v = root * root * root;
    if (root > 0 && isAccepted(x, v, u[4 * k + 1]!, d)) {
      out[k] = shape < 1 ? d * v * power(u[4 * k + 2]!, 1 / shape) : d * v;
    } else out[k] = gamma(shape, customers[k]!, step, replicate, seed);
  }
}

/** Draws a beta number from its own step words `step` to `step + 2 * GAMMA_STRIDE - 1` (two gamma numbers). */
export function beta(a: number, b: number, customer: number, step: number, replicate: number, seed: number): number {
  const x = gamma(a, customer, step, replicate, seed);
  const y = gamma(b, customer, step + GAMMA_STRIDE, replicate, seed);
  return x + y === 0 ? 0 : x / (x + y);
}

/** Returns the Poisson quantile of u for a mean given with `none` = e^-mean: never falls as u or the mean rises; at most 1000. */
export function poisson(mean: number, none: number, u: number): number {
  let chance = none;
  let sum = none;
  let n = 0;
  while (u > sum && n < 1000) {
    n++;
    chance *= mean / n;
    sum += chance;
  }
  return n;
}

/** Returns the chance 1 - e^-x that something with hazard x >= 0 happens. */
export function happens(hazard: number): number {
  return 1 - exp(-hazard);
}
