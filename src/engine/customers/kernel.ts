import { arrive } from './arrival.ts';
import { block, gather } from './block.ts';
import { fail, handlingOf } from './failure.ts';
import { direct, observe, type Climate } from './firm.ts';
import { hear } from './impulses.ts';
import { LOYALTY_LOST, monthly, type Pace } from './pace.ts';
import { order, pay, stayOrLeave } from './orders.ts';
import { monthlyFailure } from './population.ts';
import * as sum from './sums.ts';
import { wooBack } from './win-back.ts';
import { paceAt, type World } from './world.ts';

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
  for (let next = from; next < to;) {
    const pace = paceAt(world, world.month - world.state.joined[next - world.from]!);
    next = gather(world, next, to);
    feel(world, pace);
    order(world);
    meetFailures(world, at);
    stayOrLeave(world, at);
    pay(world, at);
    trustAndTell(world, at);
  }
}

/** Card 5, and what feelings do to leaving (card 3). */
function feel(world: World, pace: Pace): void {
  const { traits, state, parameters: w, plain, stir, from, climate, population } = world;
  const { level, usual, switching } = traits;
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
    const shift = gapped && switching[row]! > 0 ? dearAim : usualAim;
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

/** Card 7 for those whose orders meet a failure. */
function meetFailures(world: World, at: number): void {
  const { climate, population, plain, state, stir, sums, from } = world;
  if (plain || climate.failing === 0) return;
  const { rows, u, planned, busy, busyCount } = block;
  const contract = population.contract !== null;
  const failing = contract ? monthlyFailure(climate.failing) : climate.failing;
  for (let b = 0; b < busyCount; b++) {
    const k = busy[b]!;
    if (u[4 * k + 2]! >= failureChance(failing, contract ? climate.length : planned[b]!)) continue;
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
