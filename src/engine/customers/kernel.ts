import { drawEach, exp, happens, normal, poisson, stepOf } from '#engine/chance';
import { arrive } from './arrival.ts';
import { MONTH } from './channels.ts';
import { fail, handlingOf } from './failure.ts';
import { direct, observe, type Climate } from './firm.ts';
import { hear } from './impulses.ts';
import { leave, orderOfLeaving } from './leaving.ts';
import { LOYALTY_LOST, monthly } from './pace.ts';
import { earn, pointsBond, release } from './points.ts';
import { monthlyFailure, MONTHS_A_BILL, WEEKS_A_MONTH } from './population.ts';
import { lastOf, restOf, spend } from './purchase.ts';
import * as sum from './sums.ts';
import { wooBack } from './win-back.ts';
import { beginOf, paceAt, type World } from './world.ts';

/** So many customers are drawn for at once. */
const BLOCK = 128;
const rows = new Uint32Array(BLOCK);
const u = new Float64Array(4 * BLOCK);

/** Moves a whole base on by one month and leaves the month's sums in `world.sums`. */
export function advance(world: World): void {
  const climate = directed(world);
  live(world, climate);
  observe(world.firm, climate, world.sums, world.still);
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

/** Cards 1 to 6 for rows of one segment; card 7 only for those who meet a failure. */
function advanceRows(world: World, from: number, to: number, at: number): void {
  if (from >= to) return;
  const { traits, state, parameters: w, sums, plain, stir, points, replicate, seed, month, exposure, climate, population } = world;
  const { level, image, switching, bond, rate, none, usual } = traits;
  const { satisfaction, trust, memory, recent, blow, blowMonths, left, joined } = state;
  const { phi, phiT, phiL, psiSC, sL, cL, scS } = w;
  const { length, logPrice, priceFactor } = climate;
  const [aimUsual, aimDear] = climate.aim;
  const [trustUsual, trustDear] = climate.trustAim;
  const gapped = climate.settings['price-gap'] > 0;
  const trustSpeed = monthly(0.5 * w.kappaT, length);
  const forget = 1 - monthly(1 - w.forget, length);
  const contract = population.contract !== null;
  const bill = contract && (month - 1) % MONTHS_A_BILL === 0 ? 1 : 0;
  const failing = contract ? monthlyFailure(climate.failing) : climate.failing;
  const givenSatisfaction = plain ? 0 : population.burden.satisfaction * length;
  const givenTrust = plain ? 0 : population.burden.trust * length;
  const step = stepOf(month, MONTH);
  const place0 = world.from;
  const halfImage = 0.5 * w.iL;
  let since = joined[from - place0]!;
  let { rise, fall, noise, lift } = paceAt(world, month - since);
  let sumSatisfaction = 0;
  let sumTrust = 0;
  let sumIntention = 0;
  let sumGap = 0;
  let toldWell = 0;
  let toldIll = 0;
  let customers = 0;
  let orders = 0;
  let revenue = 0;
  let volume = 0;
  let recovery = 0;
  let complaints = 0;
  let failures = 0;
  let answered = 0;
  let lost = 0;
  let next = from;
  let held = 0;
  for (let k = 0; ; k++) {
    if (k === held) {
      for (held = 0; held < BLOCK && next < to; next++) {
        const gone = left[next - place0]!;
        if (gone === 0) rows[held++] = next;
        else if (gone === month) lost++;
      }
      if (held === 0) break;
      drawEach(rows, held, step, replicate, seed, u);
      k = 0;
    }
    const row = rows[k]!;
    const j = row - place0;
    if (joined[j] !== since) {
      since = joined[j]!;
      ({ rise, fall, noise, lift } = paceAt(world, month - since));
    }
    const tariff = gapped && switching[row]! > 0 ? 1 : 0;
    const ordering = u[4 * k]!;
    const leaving = u[4 * k + 3]!;
    const before = satisfaction[j]!;
    const rest = level[row]!;
    const aim = rest + (tariff === 1 ? aimDear : aimUsual) + noise * normal(u[4 * k + 1]!);
    const given = lift + givenSatisfaction * usual[row]!;
    let s = before + (aim < before ? fall : rise) * (aim - before) + given;
    let t = trust[j]!;
    let relief = 0;
    let offset = 0;
    // Leaving is judged by what she felt before a failure of this month.
    const felt = phi * s + phiT * t;
    if (stir !== null) {
      const calm = stir.calmSatisfaction[j]!;
      stir.calmSatisfaction[j] = calm + (aim < calm ? fall : rise) * (aim - calm) + given;
      stir.offset[j]! -= LOYALTY_LOST * stir.offset[j]!;
      offset = stir.offset[j]!;
      relief = phi * (s - stir.calmSatisfaction[j]!) + phiT * (t - stir.calmTrust[j]!);
    }
    const nothing = length === 1 ? none[row]! : exp(-rate[row]! * length);
    const planned = contract ? bill : ordering <= nothing ? 0 : poisson(rate[row]! * length, nothing, ordering);
    const chances = contract ? length : planned;
    if (chances > 0 && !plain && u[4 * k + 2]! < failureChance(failing, chances)) {
      satisfaction[j] = s;
      const heldBefore = state.complaints[j]!;
      recovery += Math.round(100 * fail(world, j, row));
      failures++;
      if (state.complaints[j] !== heldBefore) {
        complaints++;
        answered += Math.floor(state.handling[j]! * sum.FINE + 0.5);
      }
      if (stir !== null) {
        stir.calmSatisfaction[j]! += satisfaction[j]! - s;
        stir.calmTrust[j]! += trust[j]! - t;
      }
      s = satisfaction[j]!;
      t = trust[j]!;
    }
    if (recent[j] !== 0) recent[j]! *= forget;
    const trustAim = 0.7 * image[row]! + (tariff === 1 ? trustDear : trustUsual);
    const trustBack = givenTrust * usual[row]!;
    t += trustSpeed * (trustAim + 0.3 * s - t) + trustBack;
    satisfaction[j] = s;
    trust[j] = t;
    if (stir !== null) stir.calmTrust[j]! += trustSpeed * (trustAim + 0.3 * stir.calmSatisfaction[j]! - stir.calmTrust[j]!) + trustBack;
    let made = planned;
    if (chances > 0) {
      let hazard = traits.hazard[row]!;
      if (!plain) {
        const bound = points === null ? 0 : pointsBond(world, j);
        const fixed = population.logNorm - psiSC * (switching[row]! + bound) + logPrice[tariff]!;
        hazard *= exp(fixed - felt - phiL * offset);
        if (blowMonths[j]! > 0) hazard *= blow[j]!;
        if (world.marks !== null && (world.marks[j]! & 1) === 1) hazard *= w.referredHazard;
      }
      if (exposure !== null) exposure[j]! += hazard * chances;
      else if (leaving < happens(hazard * chances)) {
        if (!contract) made = orderOfLeaving(hazard, chances, leaving);
        leave(world, j, hazard * chances, relief, leaving);
        lost++;
      }
    }
    if (blowMonths[j]! > 0) blowMonths[j]!--;
    if (made > 0) {
      state.orders[j]! += made;
      orders += made;
      // Calibration asks for no money and no times.
      if (exposure !== null) continue;
      const usualCents = spend(world, j, made);
      const cents = priceFactor[tariff] === 1 ? usualCents : Math.round(usualCents * priceFactor[tariff]!);
      state.cents[j]! += cents;
      volume += usualCents;
      revenue += cents;
      if (tariff === 1) sums[at + sum.OVERPAID]! += cents - Math.round(usualCents * priceFactor[0]);
      const over = contract ? ordering : restOf(rate[row]! * length, nothing, ordering, planned);
      state.last[j] = (beginOf(month, world.first) + length * lastOf(world, row, made, planned, over)) * WEEKS_A_MONTH;
      if (points !== null) earn(world, j, cents, at);
    }
    if (left[j] !== 0) {
      if (points !== null) release(world, j);
      continue;
    }
    const told = 0.5 * s * s + 0.3;
    if (s > 0) toldWell += Math.floor(told * sum.FINE + 0.5);
    else toldIll += Math.floor(w.womNegative * told * sum.FINE + 0.5);
    const intention = bond[row]! + halfImage * t + sL * s + cL * memory[j]! + scS * s * switching[row]! + offset;
    sumSatisfaction += Math.floor(s * sum.FINE + 0.5);
    sumTrust += Math.floor(t * sum.FINE + 0.5);
    sumIntention += Math.floor(intention * sum.FINE + 0.5);
    sumGap += Math.floor((s - rest) * sum.FINE + 0.5);
    if (points !== null) sums[at + sum.LIABILITY]! += points[j]!;
    customers++;
  }
  sums[at + sum.SATISFACTION]! += sumSatisfaction;
  sums[at + sum.TRUST]! += sumTrust;
  sums[at + sum.INTENTION]! += sumIntention;
  sums[at + sum.GAP]! += sumGap;
  sums[at + sum.TOLD_WELL]! += toldWell;
  sums[at + sum.TOLD_ILL]! += toldIll;
  sums[at + sum.CUSTOMERS]! += customers;
  sums[at + sum.ORDERS]! += orders;
  sums[at + sum.REVENUE]! += revenue;
  sums[at + sum.VOLUME]! += volume;
  sums[at + sum.RECOVERY]! += recovery;
  sums[at + sum.COMPLAINTS]! += complaints;
  sums[at + sum.FAILURES]! += failures;
  sums[at + sum.HANDLING]! += answered;
  sums[at + sum.LOST]! += lost;
}

/** Chance of a failure in `chances` orders (with contract: in that part of a month). */
function failureChance(each: number, chances: number): number {
  let spared = 1;
  let k = 0;
  for (; k + 1 <= chances; k++) spared *= 1 - each;
  return 1 - (k === chances ? spared : spared * (1 - each * (chances - k)));
}
