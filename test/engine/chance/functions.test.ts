import { exp, ln, logistic, logit, power, sinPi } from '#engine/chance';
import { expect, test } from 'vitest';

const view = new DataView(new ArrayBuffer(8));
/** Distance in representable numbers. */
function ulps(a: number, b: number): number {
  const order = (x: number) => {
    view.setFloat64(0, x);
    const bits = view.getBigInt64(0);
    return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
  };
  const distance = order(a) - order(b);
  return Number(distance < 0n ? -distance : distance);
}
function worst(from: number, to: number, own: (x: number) => number, builtIn: (x: number) => number): number {
  let most = 0;
  for (let k = 0; k <= 100_000; k++) {
    const x = from + ((to - from) * k) / 100_000;
    most = Math.max(most, ulps(own(x), builtIn(x)));
  }
  return most;
}

test.each([
  [-1, 1],
  [-40, 40],
  [-700, 709]
])('H4 exp agrees with the built-in one from %d to %d within 1 ulp', (from, to) => {
  expect(worst(from, to, exp, Math.exp)).toBeLessThanOrEqual(1);
});

test.each([
  [1e-12, 1],
  [0.5, 2],
  [1, 1e9],
  [1e-300, 1e300]
])('H4 ln agrees with the built-in one from %d to %d within 1 ulp', (from, to) => {
  expect(worst(from, to, ln, Math.log)).toBeLessThanOrEqual(1);
});

test.each([
  [exp(0), 1],
  [exp(-Infinity), 0],
  [exp(Infinity), Infinity],
  [exp(-744), Math.exp(-744)],
  [exp(709.7), Math.exp(709.7)],
  [exp(NaN), NaN],
  [ln(1), 0],
  [ln(0), -Infinity],
  [ln(-1), NaN],
  [ln(Infinity), Infinity],
  [ln(5e-324), Math.log(5e-324)],
  [power(0, 0.6), 0],
  [power(0, 0), 1],
  [logistic(0), 0.5],
  [logistic(-800), 0],
  [logit(0.5), 0]
])('H4 at the edges: %d is %d', (own, wanted) => {
  if (Number.isFinite(wanted)) expect(own).toBeCloseTo(wanted, 12);
  else expect(own).toBe(wanted);
});

test('H4 powers and sines agree with the built-in ones', () => {
  for (let k = 1; k <= 1000; k++) {
    expect(Math.abs(power(k / 300, 0.6) / (k / 300) ** 0.6 - 1)).toBeLessThan(1e-14);
    expect(Math.abs(sinPi(k / 2000) - Math.sin((Math.PI * k) / 2000))).toBeLessThan(1e-14);
  }
});
