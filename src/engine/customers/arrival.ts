import { draw, stepOf } from '#engine/chance';
import { ARRIVAL } from './channels.ts';
import { firstCents } from './purchase.ts';
import { CUSTOMERS, FINE, INTENTION, JOINED, REFERRED, REVENUE, SATISFACTION, TRUST, VOLUME } from './sums.ts';
import { intentionAt, type World } from './world.ts';

const u = new Float64Array(4);

/** Lets the rows `from` to `to` become customers in this month: they see the firm as it is now, and order from the next month on (card 8). */
export function arrive(world: World, from: number, to: number, at: number): void {
  const { state, stir, traits, climate, sums, month, population } = world;
  for (let row = from; row < to; row++) {
    const j = row - world.from;
    draw(row, stepOf(0, ARRIVAL), world.replicate, world.seed, u);
    state.joined[j] = month;
    state.satisfaction[j] = traits.level[row]! + climate.aim[0];
    state.trust[j] = 0.7 * traits.image[row]! + 0.3 * state.satisfaction[j]! + climate.trustAim[0];
    if (stir !== null) {
      stir.calmSatisfaction[j] = state.satisfaction[j]!;
      stir.calmTrust[j] = state.trust[j]!;
    }
    if (u[0]! < climate.referred) {
      world.marks ??= new Uint8Array(world.to - world.from);
      world.marks[j]! |= 1;
      sums[at + REFERRED]! += 1;
    }
    const cents = population.contract ? 0 : firstCents(population, row);
    sums[at + VOLUME]! += cents;
    sums[at + REVENUE]! += Math.round(cents * climate.priceFactor[0]);
    sums[at + JOINED]! += 1;
    sums[at + CUSTOMERS]! += 1;
    sums[at + SATISFACTION]! += Math.floor(state.satisfaction[j]! * FINE + 0.5);
    sums[at + TRUST]! += Math.floor(state.trust[j]! * FINE + 0.5);
    sums[at + INTENTION]! += Math.floor(intentionAt(world, j) * FINE + 0.5);
  }
}

/** When in her first month a newcomer became a customer, 0..1. */
export function arrivalOf(replicate: number, seed: number, row: number): number {
  draw(row, stepOf(0, ARRIVAL), replicate, seed, u);
  return u[1]!;
}
