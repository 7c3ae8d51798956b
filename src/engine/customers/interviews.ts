import { draw, exp, stepOf } from '#engine/chance';
import { EXIT } from './channels.ts';
import type { World } from './world.ts';

/** What people who left say in an interview, and how many of a hundred say so: Keaveney, "Customer Switching Behavior in Service Industries", 1995. */
export const exitCauses = ['core', 'encounter', 'price', 'inconvenience', 'response', 'competitor', 'ethics', 'involuntary'] as const;
const published = [0.443, 0.341, 0.299, 0.207, 0.173, 0.102, 0.075, 0.062];
/** One leaver in four met a failure shortly before (ASSUMED); the others mention the first two causes the less, so that all together say what was published. */
const FAILED = 0.25;
const usual = published.map((share, k) => (k < 2 ? (share - 0.5 * FAILED) / (1 - 0.5 * FAILED) : share));

const u = new Float64Array(8);
const half = new Float64Array(4);

/**
 * Counts what those who left by now mention when asked, one count a cause; a failure raises the first two causes, one badly answered
 * also the response, a price above the usual the price, an unequal one the ethics (d). `people` are those who left of their own accord.
 */
export function exitInterviews(world: World): { people: number; mentions: number[] } {
  const { state, climate, seed, replicate, from, to } = world;
  const mentions = usual.map(() => 0);
  let people = 0;
  for (let j = 0; j < to - from; j++) {
    const left = state.left[j]!;
    if (left === 0 || state.reason[j] === 5) continue;
    people++;
    for (const part of [0, 1]) {
      draw(from + j, stepOf(left, EXIT + part), replicate, seed, half);
      u.set(half, 4 * part);
    }
    const failed = state.reason[j] === 2 || state.reason[j] === 3;
    const poor = state.reason[j] === 3 && state.handling[j]! < 0.5;
    usual.forEach((share, k) => {
      const raised = (failed && k < 2) || (poor && k === 4);
      const pushed = k === 2 ? Math.max(0, climate.logPrice[0]) : k === 6 ? climate.settings['price-gap'] : 0;
      const chance = raised ? 0.5 + 0.5 * share : 1 - (1 - share) * exp(-pushed);
      if (u[k]! < chance) mentions[k]! += 1;
    });
  }
  return { people, mentions };
}
