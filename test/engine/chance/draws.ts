import { beta, draw, exp, gamma, ln, normal, poisson, sinPi, stepOf, uniform } from '#engine/chance';

/** Digest of `everyDraw`, the same in every engine; it changes only when the meaning of chance changes. */
export const GOLDEN = '926a76d9d3d8f125';

/** Numbers from every function of the room. */
export function* everyDraw(): Generator<number> {
  const out = new Float64Array(4);
  for (let customer = 0; customer < 2000; customer++) {
    draw(customer, stepOf(customer % 13, 3), customer % 7, 4294967295, out);
    yield* out;
    const u = uniform(customer, stepOf(1, 0), 2, 8);
    yield normal(u);
    yield exp(40 * u - 20);
    yield ln(u);
    yield sinPi(u / 2);
    yield poisson(3 * u, exp(-3 * u), out[1]!);
    yield gamma(0.05 + 8 * u, customer, stepOf(0, 64), 0, 8);
    yield beta(0.5 + u, 2, customer, stepOf(0, 192), 0, 8);
  }
}
