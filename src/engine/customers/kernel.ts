import { draw, exp, gamma, GAMMA_STRIDE, happens, normal, poisson, power, stepOf } from '#engine/chance';
import { MONTH, SPEND, WHEN } from './channels.ts';
import { fail } from './failure.ts';
import { hear } from './impulses.ts';
import { monthlyFailure, MONTHS_A_BILL, WEEKS_A_MONTH } from './population.ts';
import { COMPLAINTS, CUSTOMERS, FINE, INTENTION, MEASURES, ORDERS, paceOf, RECOVERY, REVENUE, SATISFACTION, TRUST } from './world.ts';
import { LOYALTY_LOST, monthly, type World } from './world.ts';

const ORDINARY = 1;
const SILENT = 2;
const ANSWERED = 3;
const HEARD = 4;
const u = new Float64Array(4);
const moment = new Float64Array(4);

/** Moves a world on by one month and leaves the month's sums in `world.sums`. */
export function advance(world: World): void {
  world.month++;
  world.sums.fill(0);
  hear(world);
  world.population.segments.forEach((segment, k) => {
    const from = Math.max(world.from, segment.from);
    const to = Math.min(world.to, segment.to);
    if (from < to) advanceRows(world, from, to, k * MEASURES);
  });
}

/** Cards 1 to 6 for the rows of one segment; card 7 only for those who meet a failure. */
function advanceRows(world: World, from: number, to: number, at: number): void {
  const { traits, state, parameters: w, sums, plain, stirred, replicate, seed, month, exposure } = world;
  const { level, image, switching, bond, rate, none, satisfactionBurden, trustBurden, logMultiplier } = traits;
  const { satisfaction, trust, memory, recent, blow, blowMonths, offset, calmSatisfaction, calmTrust, left, last } = state;
  const { rise, fall, noise, lift } = paceOf(w, month);
  const { phi, phiT, phiL, sL, cL, scS } = w;
  const trustSpeed = monthly(0.5 * w.kappaT);
  const forget = 1 - monthly(1 - w.forget);
  const contract = world.population.contract !== null;
  const bill = contract && (month - 1) % MONTHS_A_BILL === 0 ? 1 : 0;
  const failing = contract ? monthlyFailure(w.f) : w.f;
  const usual = plain ? 0 : 1;
  const step = stepOf(month, MONTH);
  const first = world.from;
  const halfImage = 0.5 * w.iL;
  let sumSatisfaction = 0;
  let sumTrust = 0;
  let sumIntention = 0;
  let customers = 0;
  let orders = 0;
  let revenue = 0;
  let recovery = 0;
  let complaints = 0;
  for (let row = from; row < to; row++) {
    const j = row - first;
    if (left[j] !== 0) continue;
    draw(row, step, replicate, seed, u);
    const ordering = u[0]!;
    const leaving = u[3]!;
    const before = satisfaction[j]!;
    const aim = level[row]! + noise * normal(u[1]!);
    const given = lift + usual * satisfactionBurden[row]!;
    let s = before + (aim < before ? fall : rise) * (aim - before) + given;
    let t = trust[j]!;
    if (stirred) {
      const calm = calmSatisfaction[j]!;
      calmSatisfaction[j] = calm + (aim < calm ? fall : rise) * (aim - calm) + given;
      offset[j]! -= LOYALTY_LOST * offset[j]!;
    }
    // Leaving is judged by what she felt before a failure of this month.
    const felt = phi * s + phiT * t;
    const reliefOfNews = stirred ? phi * (s - calmSatisfaction[j]!) + phiT * (t - calmTrust[j]!) : 0;
    const planned = contract ? bill : ordering <= none[row]! ? 0 : poisson(rate[row]!, none[row]!, ordering);
    const chances = contract ? 1 : planned;
    if (chances > 0 && !plain && u[2]! < failureChance(failing, chances)) {
      satisfaction[j] = s;
      const heldBefore = state.complaints[j]!;
      recovery += Math.round(100 * fail(world, j, row));
      complaints += state.complaints[j]! - heldBefore;
      if (stirred) {
        calmSatisfaction[j]! += satisfaction[j]! - s;
        calmTrust[j]! += trust[j]! - t;
      }
      s = satisfaction[j]!;
      t = trust[j]!;
    }
    recent[j]! *= forget;
    t += trustSpeed * (0.7 * image[row]! + 0.3 * s - t) + usual * trustBurden[row]!;
    satisfaction[j] = s;
    trust[j] = t;
    if (stirred) calmTrust[j]! += trustSpeed * (0.7 * image[row]! + 0.3 * calmSatisfaction[j]! - calmTrust[j]!) + usual * trustBurden[row]!;
    const intention = bond[row]! + halfImage * t + sL * s + cL * memory[j]! + scS * s * switching[row]! + offset[j]!;
    let made = planned;
    if (chances > 0) {
      const multiplier = plain ? 1 : exp(logMultiplier[row]! - felt - phiL * offset[j]!) * (blowMonths[j]! > 0 ? blow[j]! : 1);
      const hazard = traits.hazard[row]! * multiplier;
      if (exposure !== null) exposure[j]! += hazard * chances;
      else if (leaving < happens(hazard * chances)) {
        if (!contract) made = orderOfLeaving(hazard, chances, leaving);
        leave(world, j, hazard * chances, reliefOfNews, leaving);
      }
    }
    if (blowMonths[j]! > 0) blowMonths[j]!--;
    if (made > 0) {
      state.orders[j]! += made;
      orders += made;
      // Calibration asks for no money and no times.
      if (exposure !== null) continue;
      const cents = spend(world, row, made);
      state.cents[j]! += cents;
      const rest = contract ? ordering : restOf(rate[row]!, none[row]!, ordering, planned);
      last[j] = (month - 1 + lastOf(world, row, made, planned, rest)) * WEEKS_A_MONTH;
      revenue += cents;
    }
    if (left[j] !== 0) continue;
    sumSatisfaction += Math.floor(s * FINE + 0.5);
    sumTrust += Math.floor(t * FINE + 0.5);
    sumIntention += Math.floor(intention * FINE + 0.5);
    customers++;
  }
  sums[at + SATISFACTION] = sumSatisfaction;
  sums[at + TRUST] = sumTrust;
  sums[at + INTENTION] = sumIntention;
  sums[at + CUSTOMERS] = customers;
  sums[at + ORDERS] = orders;
  sums[at + REVENUE] = revenue;
  sums[at + RECOVERY] = recovery;
  sums[at + COMPLAINTS] = complaints;
}

function failureChance(each: number, orders: number): number {
  let spared = 1;
  for (let k = 0; k < orders; k++) spared *= 1 - each;
  return 1 - spared;
}

/** After which of the month's orders the customer leaves: the first one whose gathered hazard reaches the draw. */
function orderOfLeaving(hazard: number, orders: number, leaving: number): number {
  let which = 1;
  while (which < orders && leaving >= happens(hazard * which)) which++;
  return which;
}

/** Books the leaving and its reason: news or a failure only when the customer would have stayed this month without it. */
function leave({ state, month, parameters: w, plain }: World, j: number, hazard: number, news: number, leaving: number): void {
  state.left[j] = month;
  const relief = exp(news + w.phiL * state.offset[j]!);
  if (!plain && state.news[j]! >= 0 && leaving >= happens(hazard * relief)) {
    state.reason[j] = HEARD;
    state.cause[j] = state.news[j]!;
  } else if (state.blowMonths[j]! > 0 && leaving >= happens(hazard / state.blow[j]!)) {
    state.reason[j] = state.handling[j]! < 0 ? SILENT : ANSWERED;
  } else {
    state.reason[j] = ORDINARY;
  }
}

/** Money of the month's orders in hundredths, each order with a draw of its own (card 1). */
function spend({ month, replicate, seed, traits, parameters }: World, row: number, orders: number): number {
  let cents = 0;
  for (let k = 0; k < orders; k++) {
    cents += Math.round(100 * traits.unit[row]! * gamma(parameters.p, row, stepOf(month, SPEND + k * GAMMA_STRIDE), replicate, seed));
  }
  return cents;
}

/**
 * Where in the month (0..1) the last order made fell: the `made`-th of `planned` uniform moments, found from the top.
 * `rest` is what the number of orders left over of its draw, a uniform number of its own; more draws only for who leaves early.
 */
function lastOf({ month, replicate, seed }: World, row: number, made: number, planned: number, rest: number): number {
  let moved = planned === 1 ? rest : power(rest, 1 / planned);
  for (let k = planned - 1; k >= made; k--) {
    const nth = planned - 1 - k;
    if (nth % 4 === 0) draw(row, stepOf(month, WHEN + nth / 4), replicate, seed, moment);
    moved *= power(moment[nth % 4]!, 1 / k);
  }
  return moved;
}

/** What the number of orders `n` leaves over of the draw `u` that chose it: again uniform in (0, 1). */
function restOf(mean: number, none: number, u: number, n: number): number {
  let below = 0;
  let chance = none;
  for (let k = 1; k <= n; k++) {
    below += chance;
    chance *= mean / k;
  }
  return Math.min(1, Math.max(0, (u - below) / chance));
}
