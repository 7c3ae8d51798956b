import { shown } from './scales.ts';
import type { Impulse } from './types.ts';
import type { World } from './world.ts';

/** Code of `ended` in `reasons`. */
const ENDED = 5;

/** Tells whether the customer in `row` hears of an impulse: one draw a customer for all impulses. */
export function hears(world: World, impulse: Impulse, row: number): boolean {
  const { segments } = world.population;
  if (impulse.customer !== undefined && impulse.customer !== row) return false;
  if (impulse.segment !== 'all' && segments[world.traits.segment[row]!]!.id !== impulse.segment) return false;
  return world.traits.reach[row]! < (impulse.reach ?? 1);
}

/** Lets the customers of a world hear what falls into the month that begins now. */
export function hear(world: World): void {
  world.impulses.forEach((impulse, index) => {
    if (impulse.month !== world.month - 1) return;
    stir(world);
    const first = Math.max(world.from, impulse.customer ?? world.from);
    const end = impulse.customer === undefined ? world.to : Math.min(world.to, impulse.customer + 1);
    for (let row = first; row < end; row++) {
      if (world.state.left[row - world.from] === 0 && hears(world, impulse, row)) strike(world, impulse, index, row - world.from);
    }
  });
}

/** From the first news on, what everybody would feel without any is kept beside what they feel. */
function stir(world: World): void {
  if (world.stirred) return;
  world.stirred = true;
  world.state.calmSatisfaction.set(world.state.satisfaction);
  world.state.calmTrust.set(world.state.trust);
}

function strike({ state, month }: World, impulse: Impulse, index: number, j: number): void {
  const satisfaction = shown.satisfactionStep(impulse.satisfaction ?? 0);
  const trust = shown.trustStep(impulse.trust ?? 0);
  const loyalty = shown.intentionStep(impulse.loyalty ?? 0);
  state.satisfaction[j]! += satisfaction;
  state.trust[j]! += trust;
  state.offset[j]! += loyalty;
  if (satisfaction + trust + loyalty < 0) state.news[j] = impulse.cause ?? index;
  if (impulse.leaves) {
    state.left[j] = month;
    state.reason[j] = ENDED;
    state.cause[j] = impulse.cause ?? index;
  }
}
