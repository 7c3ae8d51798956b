import { exp, happens, poisson } from '#engine/chance';
import { arrive } from './arrival.ts';
import { block, gather } from './block.ts';
import { fail, handlingOf } from './failure.ts';
import { direct, observe, type Climate } from './firm.ts';
import { hear } from './impulses.ts';
import { leave, orderOfLeaving } from './leaving.ts';
import { LOYALTY_LOST, monthly, type Pace } from './pace.ts';
import { earn, pointsBond, release } from './points.ts';
import { monthlyFailure, MONTHS_A_BILL, WEEKS_A_MONTH } from './population.ts';
import { lastOf, restOf, spend } from './purchase.ts';
import * as sum from './sums.ts';
import { wooBack } from './win-back.ts';
import { beginOf, paceAt, type World } from './world.ts';

/** `sum.FINE`, written out: a number of the own file is a constant in the loops. */
const FINE = 65536;

/** Moves a whole base on by one month and leaves the month's sums in `world.sums`. */
export function advance(world: World): void {
  const climate = directed(world);
  live(world, climate);
  observe(world.firm, world.population, climate, world.sums, world.still);
}

/** Moves the firm of a world into its next month and returns what its customers meet there. */
export function directed(world: World): Climate {
  return direct(world.firm, world.population, world.levers, world.month, world.month === 0 ? world.first : 1);
}

/** Lets the rows of a world live through one month of a climate; `world.sums` are theirs alone. */
export function live(world: World, climate: Climate): void {
  world.month++;
  world.climate = climate;
  world.handling = handlingOf(world.parameters, climate.handling);
  // A first month that is no whole one had paces of its own.
  if (world.month === 2 && world.first < 1) world.paces = [];
  world.sums.fill(0);
  if (climate.settings.points > 0) world.points ??= new Float64Array(world.to - world.from);
  hear(world);
  world.population.segments.forEach((segment, k) => {
    const at = k * sum.MEASURES;
    advanceRows(world, Math.max(world.from, segment.from), Math.min(world.to, segment.to), at);
    const there = segment.prospectsFrom + world.firm.joined[k]!;
    advanceRows(world, Math.max(world.from, segment.prospectsFrom), Math.min(world.to, there), at);
    arrive(world, Math.max(world.from, there), Math.min(world.to, segment.prospectsFrom + climate.joined[k]!), at);
  });
  if (climate.settings['win-back'] > 0) wooBack(world);
}

/** Cards 1 to 7 for rows of one segment, block by block. */
function advanceRows(world: World, from: number, to: number, at: number): void {
  const lost = { count: 0 };
  for (let next = from; next < to;) {
    const pace = paceAt(world, world.month - world.state.joined[next - world.from]!);
    next = gather(world, next, to, lost);
    feel(world, pace);
    order(world);
    meetFailures(world, at);
    leaveAndPay(world, at);
    trustAndTell(world, at);
  }
  if (from < to) world.sums[at + sum.LOST]! += lost.count;
}

/** Tells whether a customer pays the dearer tariff: firms charge those who would find it hard to go. */
const isDear = ({ climate, traits }: World, row: number): boolean => climate.settings['price-gap'] > 0 && traits.switching[row]! > 0;

/** Card 5, and what feelings do to leaving (card 3). */
function feel(world: World, pace: Pace): void {
  const { traits, state, parameters: w, plain, stir, from, climate, population } = world;
  const { level, usual } = traits;
  const { satisfaction, trust } = state;
  const { phi, phiT } = w;
  const { count, rows, noise: draws, felt, relief } = block;
  const { noise, lift } = pace;
  // rise * gap upwards and fall * gap downwards, without a branch that no machine can foresee.
  const middle = (pace.rise + pace.fall) / 2;
  const half = (pace.fall - pace.rise) / 2;
  const [usualAim, dearAim] = climate.aim;
  const given = plain ? 0 : population.burden.satisfaction * climate.length;
  const gapped = climate.settings['price-gap'] > 0;
  for (let k = 0; k < count; k++) {
    const row = rows[k]!;
    const j = row - from;
    const before = satisfaction[j]!;
    const shift = gapped && isDear(world, row) ? dearAim : usualAim;
    const aim = level[row]! + shift + noise * draws[k]!;
    const back = lift + given * usual[row]!;
    const gap = aim - before;
    const s = before + (middle * gap - half * Math.abs(gap)) + back;
    const t = trust[j]!;
    satisfaction[j] = s;
    felt[k] = phi * s + phiT * t;
    if (stir === null) continue;
    const calm = stir.calmSatisfaction[j]!;
    const calmGap = aim - calm;
    stir.calmSatisfaction[j] = calm + (middle * calmGap - half * Math.abs(calmGap)) + back;
    stir.offset[j]! -= LOYALTY_LOST * stir.offset[j]!;
    relief[k] = phi * (s - stir.calmSatisfaction[j]!) + phiT * (t - stir.calmTrust[j]!);
  }
}

/** Card 1: how many orders each plans in the month; with contract a bill a quarter. */
function order({ traits, climate, population, month }: World): void {
  const { rate, none } = traits;
  const { count, rows, u, planned, busy } = block;
  const { length } = climate;
  let busyCount = 0;
  if (population.contract !== null) {
    const bill = (month - 1) % MONTHS_A_BILL === 0 ? 1 : 0;
    for (let k = 0; k < count; k++) {
      planned[k] = bill;
      busy[k] = k;
    }
    busyCount = count;
  } else {
    for (let k = 0; k < count; k++) {
      const ordering = u[4 * k]!;
      const row = rows[k]!;
      const nothing = length === 1 ? none[row]! : exp(-rate[row]! * length);
      if (ordering <= nothing) continue;
      planned[k] = poisson(rate[row]! * length, nothing, ordering);
      busy[busyCount++] = k;
    }
  }
  block.busyCount = busyCount;
}

/** Card 7 for those whose orders meet a failure. */
function meetFailures(world: World, at: number): void {
  const { climate, population, plain, state, stir, sums, from } = world;
  if (plain || climate.failing === 0) return;
  const { rows, u, planned, busy, busyCount } = block;
  const contract = population.contract !== null;
  const failing = contract ? monthlyFailure(climate.failing) : climate.failing;
  for (let b = 0; b < busyCount; b++) {
    const k = busy[b]!;
    if (u[4 * k + 2]! >= failureChance(failing, contract ? climate.length : planned[k]!)) continue;
    const row = rows[k]!;
    const j = row - from;
    const [s, t, complaints] = [state.satisfaction[j]!, state.trust[j]!, state.complaints[j]!];
    sums[at + sum.RECOVERY]! += Math.round(100 * fail(world, j, row));
    sums[at + sum.FAILURES]! += 1;
    if (state.complaints[j] !== complaints) {
      sums[at + sum.COMPLAINTS]! += 1;
      sums[at + sum.HANDLING]! += Math.floor(state.handling[j]! * FINE + 0.5);
    }
    if (stir === null) continue;
    stir.calmSatisfaction[j]! += state.satisfaction[j]! - s;
    stir.calmTrust[j]! += state.trust[j]! - t;
  }
}

/** Cards 1 to 3 for those who order: who leaves, and after which order; what the others pay. */
function leaveAndPay(world: World, at: number): void {
  const { state, stir, population, exposure, climate, from } = world;
  const { rows, u, relief, planned, busy, busyCount } = block;
  const contract = population.contract !== null;
  for (let b = 0; b < busyCount; b++) {
    const k = busy[b]!;
    const row = rows[k]!;
    const j = row - from;
    const chances = contract ? climate.length : planned[k]!;
    const hazard = hazardOf(world, k, row, j);
    let made = planned[k]!;
    if (exposure !== null) exposure[j]! += hazard * chances;
    else if (u[4 * k + 3]! < happens(hazard * chances)) {
      if (!contract) made = orderOfLeaving(hazard, chances, u[4 * k + 3]!);
      leave(world, j, hazard * chances, stir === null ? 0 : relief[k]!, u[4 * k + 3]!);
      world.sums[at + sum.LOST]! += 1;
    }
    if (made > 0) pay(world, k, row, j, made, at);
    if (state.left[j] !== 0 && world.points !== null) release(world, j);
  }
}

/** The hazard of one order (with contract of one month): card 2 times the multiplier of card 3. */
function hazardOf(world: World, k: number, row: number, j: number): number {
  const { traits, state, stir, parameters: w, population, climate, points, marks } = world;
  if (world.plain) return traits.hazard[row]!;
  const bound = points === null ? 0 : pointsBond(world, j);
  const offset = stir === null ? 0 : stir.offset[j]!;
  const fixed = population.logNorm - w.psiSC * (traits.switching[row]! + bound) + climate.logPrice[isDear(world, row) ? 1 : 0];
  let hazard = traits.hazard[row]! * exp(fixed - block.felt[k]! - w.phiL * offset);
  if (state.blowMonths[j]! > 0) hazard *= state.blow[j]!;
  if (marks !== null && (marks[j]! & 1) === 1) hazard *= w.referredHazard;
  return hazard;
}

/** Books the orders made in the month, their money and when the last of them fell. */
function pay(world: World, k: number, row: number, j: number, made: number, at: number): void {
  const { state, sums, climate, population, traits } = world;
  const { length, priceFactor } = climate;
  state.orders[j]! += made;
  sums[at + sum.ORDERS]! += made;
  // Calibration asks for no money and no times.
  if (world.exposure !== null) return;
  const dear = isDear(world, row);
  const factor = priceFactor[dear ? 1 : 0];
  const usualCents = spend(world, j, made);
  const cents = factor === 1 ? usualCents : Math.round(usualCents * factor);
  state.cents[j]! += cents;
  sums[at + sum.VOLUME]! += usualCents;
  sums[at + sum.REVENUE]! += cents;
  if (dear) sums[at + sum.OVERPAID]! += cents - Math.round(usualCents * priceFactor[0]);
  const ordering = block.u[4 * k]!;
  const nothing = length === 1 ? traits.none[row]! : exp(-traits.rate[row]! * length);
  const over = population.contract ? ordering : restOf(traits.rate[row]! * length, nothing, ordering, block.planned[k]!);
  state.last[j] = (beginOf(world.month, world.first) + length * lastOf(world, row, made, block.planned[k]!, over)) * WEEKS_A_MONTH;
  if (world.points !== null) earn(world, j, cents, at);
}

/**
 * Card 6: trust follows image, satisfaction, honesty and fairness; complaints are forgotten. Then adds up how those feel who are still customers,
 * and what they tell others (card 8).
 */
function trustAndTell(world: World, at: number): void {
  const { traits, state, parameters: w, plain, stir, from, climate, population, points, sums } = world;
  const { level, image, switching, bond, usual } = traits;
  const { satisfaction, trust, memory, recent, failures, left, blowMonths } = state;
  const { count, rows } = block;
  const { sL, cL, scS } = w;
  const halfImage = 0.5 * w.iL;
  const [usualAim, dearAim] = climate.trustAim;
  const speed = monthly(0.5 * w.kappaT, climate.length);
  const forget = 1 - monthly(1 - w.forget, climate.length);
  const given = plain ? 0 : population.burden.trust * climate.length;
  const gapped = climate.settings['price-gap'] > 0;
  const told = at + sum.TOLD_WELL;
  let sumSatisfaction = sums[at + sum.SATISFACTION]!;
  let sumTrust = sums[at + sum.TRUST]!;
  let sumIntention = sums[at + sum.INTENTION]!;
  let sumGap = sums[at + sum.GAP]!;
  let customers = 0;
  for (let k = 0; k < count; k++) {
    const row = rows[k]!;
    const j = row - from;
    const s = satisfaction[j]!;
    const before = trust[j]!;
    const bound = switching[row]!;
    const aim = 0.7 * image[row]! + (gapped && bound > 0 ? dearAim : usualAim);
    const back = given * usual[row]!;
    const t = before + (speed * (aim + 0.3 * s - before) + back);
    trust[j] = t;
    if (stir !== null) stir.calmTrust[j]! += speed * (aim + 0.3 * stir.calmSatisfaction[j]! - stir.calmTrust[j]!) + back;
    const failed = failures[j] !== 0;
    if (failed) {
      recent[j]! *= forget;
      if (blowMonths[j]! > 0) blowMonths[j]!--;
    }
    if (left[j] !== 0) continue;
    // An index rather than a branch, which no machine could foresee.
    sums[told + Number(s <= 0)]! += Math.floor((0.5 * s * s + 0.3) * FINE + 0.5);
    const complaints = failed ? cL * memory[j]! : 0;
    const intention = bond[row]! + halfImage * t + sL * s + complaints + scS * s * bound + (stir === null ? 0 : stir.offset[j]!);
    sumSatisfaction += Math.floor(s * FINE + 0.5);
    sumTrust += Math.floor(t * FINE + 0.5);
    sumIntention += Math.floor(intention * FINE + 0.5);
    sumGap += Math.floor((s - level[row]!) * FINE + 0.5);
    if (points !== null) sums[at + sum.LIABILITY]! += points[j]!;
    customers++;
  }
  sums[at + sum.SATISFACTION] = sumSatisfaction;
  sums[at + sum.TRUST] = sumTrust;
  sums[at + sum.INTENTION] = sumIntention;
  sums[at + sum.GAP] = sumGap;
  sums[at + sum.CUSTOMERS]! += customers;
}

/** Chance of a failure in `chances` orders (with contract: in that part of a month). */
function failureChance(each: number, chances: number): number {
  let spared = 1;
  let k = 0;
  for (; k + 1 <= chances; k++) spared *= 1 - each;
  return 1 - (k === chances ? spared : spared * (1 - each * (chances - k)));
}
