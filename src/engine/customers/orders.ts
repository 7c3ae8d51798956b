import { exp, happens, poisson } from '#engine/chance';
import { block } from './block.ts';
import { leave, orderOfLeaving } from './leaving.ts';
import { earn, pointsBond, release } from './points.ts';
import { MONTHS_A_BILL, WEEKS_A_MONTH } from './population.ts';
import { lastOf, restOf, spend } from './purchase.ts';
import { LOST, ORDERS, OVERPAID, REVENUE, VOLUME } from './sums.ts';
import { beginOf, type World } from './world.ts';

/** Card 1: who orders in the month, and how often; with contract everybody, a bill a quarter. */
export function order(world: World): void {
  const { count, rows, u, planned, busy } = block;
  const { rate, none } = world.traits;
  const { length } = world.climate;
  if (world.population.contract !== null) {
    for (let k = 0; k < count; k++) busy[k] = k;
    planned.fill((world.month - 1) % MONTHS_A_BILL === 0 ? 1 : 0);
    block.busyCount = count;
    return;
  }
  let found = 0;
  for (let k = 0; k < count; k++) {
    const row = rows[k]!;
    const nothing = length === 1 ? none[row]! : exp(-rate[row]! * length);
    busy[found] = k;
    // A number rather than a branch, which no machine could foresee.
    found += Number(u[4 * k]! > nothing);
  }
  block.busyCount = found;
  for (let b = 0; b < found; b++) {
    const row = rows[busy[b]!]!;
    const nothing = length === 1 ? none[row]! : exp(-rate[row]! * length);
    planned[b] = poisson(rate[row]! * length, nothing, u[4 * busy[b]!]!);
  }
}

/** The hazard of one order (with contract of one month) of those who order: card 2 times the multiplier of card 3. */
function reckonHazards(world: World): void {
  const { traits, state, parameters: w, population, climate, points, marks, from } = world;
  const { rows, busy, busyCount, hazard, felt, offset } = block;
  const { switching, hazard: base } = traits;
  const { blow, blowMonths } = state;
  const { psiSC, phiL } = w;
  const { logNorm } = population;
  const usualPrice = climate.logPrice[0];
  const dearPrice = climate.logPrice[1];
  const gapped = climate.settings['price-gap'] > 0;
  for (let b = 0; b < busyCount; b++) {
    const row = rows[busy[b]!]!;
    if (world.plain) {
      hazard[b] = base[row]!;
      continue;
    }
    const j = row - from;
    const price = gapped && switching[row]! > 0 ? dearPrice : usualPrice;
    const bound = points === null ? 0 : pointsBond(world, j);
    let one = base[row]! * exp(logNorm - psiSC * (switching[row]! + bound) + price - felt[busy[b]!]! - phiL * offset[busy[b]!]!);
    if (blowMonths[j]! > 0) one *= blow[j]!;
    if (marks !== null && (marks[j]! & 1) === 1) one *= w.referredHazard;
    hazard[b] = one;
  }
}

/** Cards 2 and 3: who of those who order leaves, and after which order. */
export function stayOrLeave(world: World, at: number): void {
  reckonHazards(world);
  const { stir, population, exposure, climate, from, sums } = world;
  const { rows, u, relief, planned, made, busy, busyCount, hazard } = block;
  const contract = population.contract !== null;
  for (let b = 0; b < busyCount; b++) {
    const k = busy[b]!;
    const j = rows[k]! - from;
    const chances = contract ? climate.length : planned[b]!;
    const met = hazard[b]! * chances;
    const leaving = u[4 * k + 3]!;
    made[b] = planned[b]!;
    if (exposure !== null) exposure[j]! += met;
    else if (leaving < happens(met)) {
      if (!contract) made[b] = orderOfLeaving(hazard[b]!, chances, leaving);
      leave(world, j, met, stir === null ? 0 : relief[k]!, leaving);
      sums[at + LOST]! += 1;
    }
  }
}

/** Books the orders made in the month, their money and when the last of them fell (card 1). */
export function pay(world: World, at: number): void {
  const { state, sums, climate, population, traits, points, month, from } = world;
  const { rows, u, planned, made, busy, busyCount, cents } = block;
  const contract = population.contract !== null;
  const { orders, cents: paid, last } = state;
  const { rate, none, switching } = traits;
  const { length } = climate;
  const usualFactor = climate.priceFactor[0];
  const dearFactor = climate.priceFactor[1];
  const gapped = climate.settings['price-gap'] > 0;
  const begin = beginOf(month, world.first);
  if (busyCount > 0 && made[0]! > 0) {
    for (let b = 0; b < busyCount; b++) {
      orders[rows[busy[b]!]! - from]! += made[b]!;
      sums[at + ORDERS]! += made[b]!;
    }
    // Calibration asks for no money and no times.
    if (world.exposure !== null) return;
    spend(world);
    for (let b = 0; b < busyCount; b++) {
      const k = busy[b]!;
      const row = rows[k]!;
      const j = row - from;
      const factor = gapped && switching[row]! > 0 ? dearFactor : usualFactor;
      const usual = cents[b]!;
      const all = factor === 1 ? usual : Math.round(usual * factor);
      paid[j]! += all;
      sums[at + VOLUME]! += usual;
      sums[at + REVENUE]! += all;
      if (gapped && switching[row]! > 0) sums[at + OVERPAID]! += all - Math.round(usual * usualFactor);
      const ordering = u[4 * k]!;
      const nothing = length === 1 ? none[row]! : exp(-rate[row]! * length);
      const over = contract ? ordering : restOf(rate[row]! * length, nothing, ordering, planned[b]!);
      last[j] = (begin + length * lastOf(world, row, made[b]!, planned[b]!, over)) * WEEKS_A_MONTH;
      if (points !== null) earn(world, j, all, at);
    }
  }
  if (points === null) return;
  for (let b = 0; b < busyCount; b++) {
    const j = rows[busy[b]!]! - from;
    if (state.left[j] !== 0) release(world, j);
  }
}
