import { draw, exp, gamma, gammaEach, GAMMA_STRIDE, ln, power, stepOf } from '#engine/chance';
import { block, SIZE } from './block.ts';
import { FIRST_AMOUNT, SPEND, WHEN } from './channels.ts';
import type { Population } from './population.ts';
import type { World } from './world.ts';

const moment = new Float64Array(4);
/** Those whose next order is priced: place among those who order, row, gamma number. */
const which = new Uint32Array(SIZE);
const who = new Uint32Array(SIZE);
const amounts = new Float64Array(SIZE);

/** Money of the month's orders of all who order, in hundredths at the usual price: each one's first order, then the second ones (card 1). */
export function spend({ month, replicate, seed, traits, parameters: w, from, marks, state }: World): void {
  const { rows, busy, busyCount, made, cents } = block;
  const { unit } = traits;
  let buyers = busyCount;
  for (let b = 0; b < buyers; b++) {
    which[b] = b;
    who[b] = rows[busy[b]!]!;
    cents[b] = 0;
  }
  for (let nth = 1; buyers > 0; nth++) {
    gammaEach(w.p, who, buyers, stepOf(month, SPEND + (nth - 1) * GAMMA_STRIDE), replicate, seed, amounts);
    let more = 0;
    for (let n = 0; n < buyers; n++) {
      const b = which[n]!;
      const row = who[n]!;
      cents[b]! += Math.round(100 * unit[row]! * amounts[n]!);
      which[more] = b;
      who[more] = row;
      more += Number(made[b]! > nth);
    }
    buyers = more;
  }
  if (marks === null) return;
  for (let b = 0; b < busyCount; b++) {
    const j = rows[busy[b]!]! - from;
    if ((marks[j]! & 1) === 0) continue;
    const quarters = (month - state.joined[j]!) / 3;
    cents[b] = Math.round(cents[b]! * (1 + w.referredSpend * exp(quarters * ln(w.winBackDecay))));
  }
}

/** Money of the purchase that made the person in `row` a customer, in hundredths (card 1). */
export function firstCents({ traits, parameters, seed }: Population, row: number): number {
  return Math.round(100 * traits.unit[row]! * gamma(parameters.p, row, stepOf(0, FIRST_AMOUNT), 0, seed));
}

/**
 * Where in the month (0..1) the last order made fell: the `made`-th of `planned` uniform moments, found from the top.
 * `rest` is what the number of orders left over of its draw, a uniform number of its own; more draws only for who leaves early.
 */
export function lastOf({ month, replicate, seed }: World, row: number, made: number, planned: number, rest: number): number {
  let moved = planned === 1 ? rest : power(rest, 1 / planned);
  for (let k = planned - 1; k >= made; k--) {
    const nth = planned - 1 - k;
    if (nth % 4 === 0) draw(row, stepOf(month, WHEN + nth / 4), replicate, seed, moment);
    moved *= power(moment[nth % 4]!, 1 / k);
  }
  return moved;
}

/** What the number of orders `n` leaves over of the draw `u` that chose it: again uniform in (0, 1). */
export function restOf(mean: number, none: number, u: number, n: number): number {
  let below = 0;
  let chance = none;
  for (let k = 1; k <= n; k++) {
    below += chance;
    chance *= mean / k;
  }
  return Math.min(1, Math.max(0, (u - below) / chance));
}
