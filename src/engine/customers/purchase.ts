import { draw, exp, gamma, GAMMA_STRIDE, ln, power, stepOf } from '#engine/chance';
import { FIRST_AMOUNT, SPEND, WHEN } from './channels.ts';
import type { Population } from './population.ts';
import type { World } from './world.ts';

const moment = new Float64Array(4);

/** Money of the month's orders of place `j` in hundredths at the usual price, each order with a draw of its own (card 1). */
export function spend(world: World, j: number, orders: number): number {
  const { month, replicate, seed, traits, parameters: w, from, marks } = world;
  const row = from + j;
  let cents = 0;
  for (let k = 0; k < orders; k++) {
    cents += Math.round(100 * traits.unit[row]! * gamma(w.p, row, stepOf(month, SPEND + k * GAMMA_STRIDE), replicate, seed));
  }
  if (marks === null || (marks[j]! & 1) === 0) return cents;
  const quarters = (month - world.state.joined[j]!) / 3;
  return Math.round(cents * (1 + w.referredSpend * exp(quarters * ln(w.winBackDecay))));
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
