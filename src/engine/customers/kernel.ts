import { arrive } from './arrival.ts';
import { block, dismiss, gather } from './block.ts';
import { fail, handlingOf } from './failure.ts';
import { feel, tell, trustAnew } from './feelings.ts';
import { direct, observe, type Climate } from './firm.ts';
import { hear } from './impulses.ts';
import { order, pay, stayOrLeave } from './orders.ts';
import { monthlyFailure } from './population.ts';
import * as sum from './sums.ts';
import { wooBack } from './win-back.ts';
import { paceAt, type World } from './world.ts';

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
    trustAnew(world, pace);
    dismiss();
    tell(world, at);
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
      sums[at + sum.HANDLING]! += Math.floor(state.handling[j]! * sum.FINE + 0.5);
    }
    if (stir === null) continue;
    stir.calmSatisfaction[j]! += state.satisfaction[j]! - s;
    stir.calmTrust[j]! += state.trust[j]! - t;
  }
}

/** Chance of a failure in `chances` orders (with contract: in that part of a month). */
function failureChance(each: number, chances: number): number {
  let spared = 1;
  let k = 0;
  for (; k + 1 <= chances; k++) spared *= 1 - each;
  return 1 - (k === chances ? spared : spared * (1 - each * (chances - k)));
}
