import { drawEach, normalEach, stepOf } from '#engine/chance';
import { MONTH } from './channels.ts';
import type { World } from './world.ts';

/**
 * Customers are moved in blocks: each card in a loop of its own over a few of them, which stay in the processor's nearest memory.
 * One customer's numbers do not depend on the block she is in.
 */
export const SIZE = 512;

/** The customers of the moment, and what one loop leaves for the next; an entry a customer. */
export const block = {
  count: 0,
  rows: new Uint32Array(SIZE),
  /** Ordering, noise, failure, leaving: four draws each. */
  u: new Float64Array(4 * SIZE),
  /** The second of them as a normal number: the noise of satisfaction. */
  noise: new Float64Array(SIZE),
  /** Where her satisfaction tends this month, then her trust. */
  aim: new Float64Array(SIZE),
  /** The part of the log hazard that feelings make, judged before a failure of this month. */
  felt: new Float64Array(SIZE),
  /** Loyalty effect that is left of news. */
  offset: new Float64Array(SIZE),
  /** How much of it is the doing of news. */
  relief: new Float64Array(SIZE),
  /** Chance of a month without an order. */
  nothing: new Float64Array(SIZE),
  /** Places in the block of those who order or, with contract, may end it; what follows has an entry for each of them. */
  busy: new Int32Array(SIZE),
  busyCount: 0,
  /** Orders planned for the month, and those made before leaving. */
  planned: new Int32Array(SIZE),
  made: new Int32Array(SIZE),
  /** Hazard of one order, with contract of one month. */
  hazard: new Float64Array(SIZE),
  /** Money of the month's orders at the usual price, hundredths. */
  cents: new Float64Array(SIZE),
  /** Places in the block of those who leave in the month. */
  gone: new Int32Array(SIZE),
  goneCount: 0
};

/**
 * Fills the block with the next customers of the rows `from` to `to` who joined in the same month, and draws for them; returns the row to go on
 * with.
 */
export function gather(world: World, from: number, to: number): number {
  const { rows, u } = block;
  const { left, joined } = world.state;
  const { month, from: first } = world;
  const since = joined[from - first]!;
  let end = Math.min(to, from + SIZE);
  // Who was there from the start fills a segment's rows; those who joined later follow one another by month.
  if (since > 0) while (joined[end - 1 - first] !== since) end--;
  let count = 0;
  for (let row = from; row < end; row++) {
    rows[count] = row;
    // A number rather than a branch, which no machine could foresee.
    count += Number(left[row - first] === 0);
  }
  block.count = count;
  drawEach(rows, count, stepOf(month, MONTH), world.replicate, world.seed, u);
  normalEach(u, 1, count, block.noise);
  return end;
}

/** Takes those who left out of the block; the last of it take their places. */
export function dismiss(): void {
  const { rows, offset, gone } = block;
  for (let n = block.goneCount - 1; n >= 0; n--) {
    block.count--;
    rows[gone[n]!] = rows[block.count]!;
    offset[gone[n]!] = offset[block.count]!;
  }
}

/** Writes for each of the block which of two numbers of the climate her tariff is: firms charge those who would find it hard to go. */
export function writeTariffs({ traits, climate }: World, [usual, dear]: readonly [number, number], out: Float64Array): void {
  out.fill(usual);
  if (climate.settings['price-gap'] === 0) return;
  for (let k = 0; k < block.count; k++) if (traits.switching[block.rows[k]!]! > 0) out[k] = dear;
}
