import { reachOf } from './population.ts';
import { shown } from './scales.ts';
import { LOST, MEASURES } from './sums.ts';
import type { Impulse } from './types.ts';
import { stir, type Stir, type World } from './world.ts';

/** Code of `ended` in `reasons`. */
const ENDED = 5;

/** Tells whether the customer in `row` hears of an impulse: one draw a customer for all impulses. */
export function hears({ population, traits }: World, impulse: Impulse, row: number): boolean {
  if (impulse.customer !== undefined && impulse.customer !== row) return false;
  if (impulse.segment !== 'all' && population.segments[traits.segment[row]!]!.id !== impulse.segment) return false;
  const reach = impulse.reach ?? 1;
  return reach >= 1 || reachOf(population, row) < reach;
}

/** Tells whether somebody is a customer as the month begins. */
function isThere({ population, state, from }: World, row: number): boolean {
  const j = row - from;
  return state.left[j] === 0 && (row < population.size || state.joined[j] !== 0);
}

/** Lets the customers of a world hear what falls into the month that begins now. */
export function hear(world: World): void {
  world.impulses.forEach((impulse, index) => {
    if (impulse.month !== world.month - 1) return;
    const stirred = stir(world);
    const first = Math.max(world.from, impulse.customer ?? world.from);
    const end = impulse.customer === undefined ? world.to : Math.min(world.to, impulse.customer + 1);
    for (let row = first; row < end; row++) {
      if (isThere(world, row) && hears(world, impulse, row)) strike(world, stirred, impulse, index, row - world.from);
    }
  });
}

function strike({ state, month, traits, sums, from }: World, { offset, news }: Stir, impulse: Impulse, index: number, j: number): void {
  const satisfaction = shown.satisfactionStep(impulse.satisfaction ?? 0);
  const trust = shown.trustStep(impulse.trust ?? 0);
  const loyalty = shown.intentionStep(impulse.loyalty ?? 0);
  state.satisfaction[j]! += satisfaction;
  state.trust[j]! += trust;
  offset[j]! += loyalty;
  if (satisfaction + trust + loyalty < 0) news[j] = impulse.cause ?? index;
  if (impulse.leaves) {
    state.left[j] = month;
    sums[traits.segment[from + j]! * MEASURES + LOST]! += 1;
    state.reason[j] = ENDED;
    state.cause[j] = impulse.cause ?? index;
  }
}
