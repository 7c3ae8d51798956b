/*
 * exp, ln and sine from + - * / alone, because the built-in ones differ between engines in the last bits.
 * Reduction and coefficients of exp and ln: FreeBSD msun e_exp.c and e_log.c (Sun Microsystems, freely usable), error below 1 ulp.
 */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const LOG2_E = 1.442695040888963387;
const TWO_54 = 18014398509481984;

/** 2^k for k from -1075 to 1024 in two factors, at k + 1075: at the ends one alone would round or overflow. */
const scale = new Float64Array(2100);
const rest = new Float64Array(2100).fill(1);
for (let k = 0; k <= 1024; k++) {
  scale[1075 + k] = k === 0 ? 1 : k <= 1023 ? scale[1074 + k]! * 2 : scale[1074 + k]!;
  if (k <= 1022) scale[1075 - k] = 1 / scale[1075 + k]!;
}
for (let k = -1075; k < -1022; k++) {
  scale[1075 + k] = scale[1075 + k + 54]!;
  rest[1075 + k] = 1 / TWO_54;
}
rest[2099] = 2;
/** A name of the own file is a constant in a loop; the global one is looked up. */
const INFINITE = Infinity;

const bits = new DataView(new ArrayBuffer(8));

/** Returns e to the power x, the same bits in every engine, within 1 ulp (2 below 1e-307). */
export function exp(x: number): number {
  if (x > 709.782712893384) return INFINITE;
  if (x < -745.1332191019412) return 0;
  const k = Math.floor(x * LOG2_E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 + t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return y * scale[k + 1075]! * rest[k + 1075]!;
}

/** Returns the natural logarithm of x, the same bits in every engine, within 1 ulp; -Infinity at 0, NaN below. */
export function ln(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    k = -54;
    x *= TWO_54;
  }
  bits.setFloat64(0, x);
  const top = bits.getInt32(0) + (0x3ff00000 - 0x3fe6a09e);
  k += (top >> 20) - 0x3ff;
  bits.setInt32(0, (top & 0xfffff) + 0x3fe6a09e);
  const f = bits.getFloat64(0) - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const even = z * (6.66666666666673513e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  return s * (half + odd + even) + k * LN2_LOW - half + f + k * LN2_HIGH;
}

/** Returns 1 / (1 + e^-x): a chance from its logit. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** Returns the logit ln(p / (1 - p)) of a chance p in (0, 1). */
export function logit(p: number): number {
  return ln(p / (1 - p));
}

/** Returns x to the power y for x >= 0. */
export function power(x: number, y: number): number {
  return x === 0 ? (y === 0 ? 1 : 0) : exp(y * ln(x));
}

/** Returns sin(pi * x) for x in [0, 0.5] by its Taylor series up to x^19 (error below 2e-15). */
export function sinPi(x: number): number {
  const a = 3.141592653589793 * x;
  const t = a * a;
  let sum = 1;
  for (let k = 9; k >= 1; k--) sum = 1 - (t / (2 * k * (2 * k + 1))) * sum;
  return a * sum;
}
