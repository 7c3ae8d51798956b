const TO_UNIT = 1 / 4294967296;
const scratch = new Float64Array(4);

/**
 * Fills `out` with four uniform numbers in (0, 1) that depend on nothing but the four whole numbers given (each taken modulo 2^32).
 * pcg4d of Jarzynski and Olano, "Hash Functions for GPU Rendering", JCGT 9(3), 2020, listing 4; 32 bits a number, (w + 1/2) / 2^32.
 */
export function draw(customer: number, step: number, replicate: number, seed: number, out: Float64Array): void {
  let x = (Math.imul(customer, 1664525) + 1013904223) | 0;
  let y = (Math.imul(step, 1664525) + 1013904223) | 0;
  let z = (Math.imul(replicate, 1664525) + 1013904223) | 0;
  let w = (Math.imul(seed, 1664525) + 1013904223) | 0;
  x = (x + Math.imul(y, w)) | 0;
  y = (y + Math.imul(z, x)) | 0;
  z = (z + Math.imul(x, y)) | 0;
  w = (w + Math.imul(y, z)) | 0;
  x ^= x >>> 16;
  y ^= y >>> 16;
  z ^= z >>> 16;
  w ^= w >>> 16;
  x = (x + Math.imul(y, w)) | 0;
  y = (y + Math.imul(z, x)) | 0;
  z = (z + Math.imul(x, y)) | 0;
  w = (w + Math.imul(y, z)) | 0;
  out[0] = ((x >>> 0) + 0.5) * TO_UNIT;
  out[1] = ((y >>> 0) + 0.5) * TO_UNIT;
  out[2] = ((z >>> 0) + 0.5) * TO_UNIT;
  out[3] = ((w >>> 0) + 0.5) * TO_UNIT;
}

/**
 * Fills `out` with the four numbers of `draw` for each of the first `count` customers of a list, one after the other: the same bits, with what
 * the customers share reckoned once.
 */
export function drawEach(customers: Uint32Array, count: number, step: number, replicate: number, seed: number, out: Float64Array): void {
  const y0 = (Math.imul(step, 1664525) + 1013904223) | 0;
  const z0 = (Math.imul(replicate, 1664525) + 1013904223) | 0;
  const w0 = (Math.imul(seed, 1664525) + 1013904223) | 0;
  const y0w0 = Math.imul(y0, w0);
  for (let k = 0; k < count; k++) {
    let x = (Math.imul(customers[k]!, 1664525) + 1013904223 + y0w0) | 0;
    let y = (y0 + Math.imul(z0, x)) | 0;
    let z = (z0 + Math.imul(x, y)) | 0;
    let w = (w0 + Math.imul(y, z)) | 0;
    x ^= x >>> 16;
    y ^= y >>> 16;
    z ^= z >>> 16;
    w ^= w >>> 16;
    x = (x + Math.imul(y, w)) | 0;
    y = (y + Math.imul(z, x)) | 0;
    z = (z + Math.imul(x, y)) | 0;
    w = (w + Math.imul(y, z)) | 0;
    const at = 4 * k;
    out[at] = ((x >>> 0) + 0.5) * TO_UNIT;
    out[at + 1] = ((y >>> 0) + 0.5) * TO_UNIT;
    out[at + 2] = ((z >>> 0) + 0.5) * TO_UNIT;
    out[at + 3] = ((w >>> 0) + 0.5) * TO_UNIT;
  }
}

/** Packs a month (0 to 4095) and a channel (0 to 1,048,575) into the step word of `draw`; month 0 holds what never changes. */
export function stepOf(month: number, channel: number): number {
  return (month << 20) | channel;
}

/** Draws one uniform number in (0, 1): the first of the four of `draw`. */
export function uniform(customer: number, step: number, replicate: number, seed: number): number {
  draw(customer, step, replicate, seed, scratch);
  return scratch[0]!;
}
