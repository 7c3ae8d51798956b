import { exp, happens, poisson } from '#engine/chance';
import { block, SIZE, writeTariffs } from './block.ts';
import { leave, orderOfLeaving } from './leaving.ts';
import { earn, pointsBond, release } from './points.ts';
import { MONTHS_A_BILL, WEEKS_A_MONTH } from './population.ts';
import { lastOf, restOf, spend } from './purchase.ts';
import { LOST, ORDERS, OVERPAID, REVENUE, VOLUME } from './sums.ts';
import { beginOf, type World } from './world.ts';

/** For each of the block what the price does to leaving; for each who orders how far her points bind. */
const price = new Float64Array(SIZE);
const bound = new Float64Array(SIZE);

/** Card 1: who orders in the month, and how often; with contract everybody, a bill a quarter. */
export function order(world: World): void {
  const { count, rows, u, nothing, planned, busy } = block;
  const { rate, none } = world.traits;
  const { length } = world.climate;
  if (world.population.contract !== null) {
    for (let k = 0; k < count; k++) busy[k] = k;
    planned.fill((world.month - 1) % MONTHS_A_BILL === 0 ? 1 : 0);
    block.busyCount = count;
    return;
  }
  if (length === 1) for (let k = 0; k < count; k++) nothing[k] = none[rows[k]!]!;
  else for (let k = 0; k < count; k++) nothing[k] = exp(-rate[rows[k]!]! * length);
  let found = 0;
  for (let k = 0; k < count; k++) {
    busy[found] = k;
    // A number rather than a branch, which no machine could foresee.
    found += Number(u[4 * k]! > nothing[k]!);
  }
  block.busyCount = found;
  for (let b = 0; b < found; b++) {
    const k = busy[b]!;
    planned[b] = poisson(rate[rows[k]!]! * length, nothing[k]!, u[4 * k]!);
  }
}

/** The hazard of one order (with contract of one month) of those who order: card 2 times the multiplier of card 3. */
function reckonHazards(world: World): void {
  const { traits, state, parameters: w, population, climate, points, marks, from } = world;
  const { rows, busy, busyCount, hazard, felt, offset } = block;
  const { switching, hazard: base } = traits;
  if (world.plain) {
    for (let b = 0; b < busyCount; b++) hazard[b] = base[rows[busy[b]!]!]!;
    return;
  }
  const { psiSC, phiL } = w;
  const { logNorm } = population;
  writeTariffs(world, climate.logPrice, price);
  bound.fill(0);
  if (points !== null) for (let b = 0; b < busyCount; b++) bound[b] = pointsBond(world, rows[busy[b]!]! - from);
  for (let b = 0; b < busyCount; b++) {
    const k = busy[b]!;
    const row = rows[k]!;
    hazard[b] = base[row]! * exp(logNorm - psiSC * (switching[row]! + bound[b]!) + price[k]! - felt[k]! - phiL * offset[k]!);
  }
  for (let b = 0; b < busyCount; b++) {
    const j = rows[busy[b]!]! - from;
    if (state.blowMonths[j]! > 0) hazard[b]! *= state.blow[j]!;
    if (marks !== null && (marks[j]! & 1) === 1) hazard[b]! *= w.referredHazard;
  }
}

/** Cards 2 and 3: who of those who order leaves, and after which order. */
export function stayOrLeave(world: World, at: number): void {
  reckonHazards(world);
  const { stir, population, exposure, climate, from, sums } = world;
  const { rows, u, relief, planned, made, busy, busyCount, hazard, gone } = block;
  const contract = population.contract !== null;
  const { length } = climate;
  let lost = 0;
  for (let b = 0; b < busyCount; b++) {
    const chances = contract ? length : planned[b]!;
    made[b] = planned[b]!;
    gone[lost] = b;
    lost += Number(u[4 * busy[b]! + 3]! < happens(hazard[b]! * chances));
  }
  if (exposure !== null) {
    for (let b = 0; b < busyCount; b++) exposure[rows[busy[b]!]! - from]! += hazard[b]! * (contract ? length : planned[b]!);
    lost = 0;
  }
  for (let n = 0; n < lost; n++) {
    const b = gone[n]!;
    const k = busy[b]!;
    const chances = contract ? length : planned[b]!;
    const leaving = u[4 * k + 3]!;
    if (!contract) made[b] = orderOfLeaving(hazard[b]!, chances, leaving);
    leave(world, rows[k]! - from, hazard[b]! * chances, stir === null ? 0 : relief[k]!, leaving);
    gone[n] = k;
  }
  block.goneCount = lost;
  sums[at + LOST]! += lost;
}

/** Books the orders made in the month, their money and when the last of them fell (card 1). */
export function pay(world: World, at: number): void {
  const { state, sums, climate, population, traits, points, month, from, exposure } = world;
  const { rows, u, nothing, planned, made, busy, busyCount, cents, gone, goneCount } = block;
  const contract = population.contract !== null;
  const { orders, cents: paid, last } = state;
  const { rate, switching } = traits;
  const { length } = climate;
  const usualFactor = climate.priceFactor[0];
  const dearFactor = climate.priceFactor[1];
  const gapped = climate.settings['price-gap'] > 0;
  const begin = beginOf(month, world.first);
  // With contract all have a bill in the month, or nobody.
  const buyers = made[0]! > 0 ? busyCount : 0;
  for (let b = 0; b < buyers; b++) {
    orders[rows[busy[b]!]! - from]! += made[b]!;
    sums[at + ORDERS]! += made[b]!;
  }
  // Calibration asks for no money and no times.
  if (exposure !== null) return;
  if (buyers > 0) spend(world);
  for (let b = 0; b < buyers; b++) {
    const row = rows[busy[b]!]!;
    const dear = gapped && switching[row]! > 0;
    const usual = cents[b]!;
    const factor = dear ? dearFactor : usualFactor;
    const all = factor === 1 ? usual : Math.round(usual * factor);
    paid[row - from]! += all;
    sums[at + VOLUME]! += usual;
    sums[at + REVENUE]! += all;
    if (dear) sums[at + OVERPAID]! += all - Math.round(usual * usualFactor);
    if (points !== null) earn(world, row - from, all, at);
  }
  for (let b = 0; b < buyers; b++) {
    const k = busy[b]!;
    const row = rows[k]!;
    const ordering = u[4 * k]!;
    const over = contract ? ordering : restOf(rate[row]! * length, nothing[k]!, ordering, planned[b]!);
    last[row - from] = (begin + length * lastOf(world, row, made[b]!, planned[b]!, over)) * WEEKS_A_MONTH;
  }
  if (points !== null) for (let n = 0; n < goneCount; n++) release(world, rows[gone[n]!]! - from);
}
