const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
];
const HALF_LN_2PI = 0.5 * Math.log(2 * Math.PI);

/** Returns ln |Γ(x)| (no unit) to about 15 figures: Lanczos, SIAM J. Numer. Anal. B 1, 1964 (g = 7, nine terms); reflected below 1/2, Abramowitz and Stegun 6.1.17. */
export function lgamma(x: number): number {
  if (x <= 0 && Number.isInteger(x)) return Infinity;
  if (x < 0.5) return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - lgamma(1 - x);
  let sum = LANCZOS[0]!;
  for (let k = 1; k < LANCZOS.length; k++) sum += LANCZOS[k]! / (x - 1 + k);
  const t = x + 6.5;
  return HALF_LN_2PI + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Returns ln B(a, b) (no unit) for positive a and b: Abramowitz and Stegun 6.2.2. */
export function lbeta(a: number, b: number): number {
  return lgamma(a) + lgamma(b) - lgamma(a + b);
}

/**
 * Returns Gauss's 2F1(a, b; c; z) (no unit) for z < 1: the series, Abramowitz and Stegun 15.1.1, after 15.3.4 where z < -1/2, and after 15.3.6 where
 * z > .8 unless c - a - b is (nearly) whole, where the series is summed however slowly it goes.
 */
export function hyp2f1(a: number, b: number, c: number, z: number): number {
  if (!(z < 1)) throw new RangeError(`2F1 is not computed at z = ${z}`);
  if (z < -0.5) return (1 - z) ** -a * hyp2f1(a, c - b, c, z / (z - 1));
  const rest = c - a - b;
  if (z <= 0.8 || Math.abs(rest - Math.round(rest)) < 1e-3) return series(a, b, c, z);
  const near = ratio([c, rest], [c - a, c - b]) * series(a, b, 1 - rest, 1 - z);
  return near + (1 - z) ** rest * ratio([c, -rest], [a, b]) * series(c - a, c - b, 1 + rest, 1 - z);
}

function series(a: number, b: number, c: number, z: number): number {
  let [sum, term] = [1, 1];
  for (let k = 0; k < 1e7; k++) {
    term *= ((a + k) * (b + k) * z) / ((c + k) * (k + 1));
    sum += term;
    // What is left is at most about term / (1 - z).
    if (Math.abs(term) <= 1e-17 * (1 - z) * Math.abs(sum)) return sum;
  }
  throw new RangeError(`the series of 2F1 does not settle at z = ${z}`);
}

/** Product of the gamma functions of the first over those of the second. */
function ratio(above: readonly number[], below: readonly number[]): number {
  const ln = (values: readonly number[]) => values.reduce((sum, x) => sum + lgamma(x), 0);
  const sign = [...above, ...below].reduce((product, x) => product * (x < 0 && Math.floor(x) % 2 !== 0 ? -1 : 1), 1);
  return sign * Math.exp(ln(above) - ln(below));
}
