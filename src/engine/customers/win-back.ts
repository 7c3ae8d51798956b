import { draw, exp, ln, stepOf } from '#engine/chance';
import { WOO } from './channels.ts';
import { lostTypeOf } from './classes.ts';
import { CUSTOMERS, FINE, INTENTION, MEASURES, SATISFACTION, TRUST, WON_BACK, WOOING } from './sums.ts';
import { intentionAt, type World } from './world.ts';

const u = new Float64Array(4);
/** Code of `ended` in `reasons`: who was sent away is not asked. */
const ENDED = 5;

/**
 * Asks each lost customer of the chosen types once to come back (card 9; Thomas, Blattberg and Fox 2004 for the course of offers, d):
 * chance = low + (high - low)(1 - e^(-3 offer)), less by `winBackDecay` each quarter since she left. The offer is paid on success.
 */
export function wooBack(world: World): void {
  const { state, traits, parameters: w, month, climate, sums, from, to } = world;
  const { 'win-back': offer, 'win-back-class': most } = climate.settings;
  const best = w.winBackLow + (w.winBackHigh - w.winBackLow) * (1 - exp(-3 * offer));
  world.marks ??= new Uint8Array(to - from);
  for (let row = from; row < to; row++) {
    const j = row - from;
    if (state.left[j] === 0 || state.left[j]! >= month || state.reason[j] === ENDED || (world.marks[j]! & 2) === 2) continue;
    if (lostTypeOf(world, j) >= most) continue;
    world.marks[j]! |= 2;
    const at = traits.segment[row]! * MEASURES;
    const ticket = w.p * traits.unit[row]!;
    sums[at + WOOING]! += Math.round(100 * w.wooing * ticket);
    draw(row, stepOf(month, WOO), world.replicate, world.seed, u);
    if (u[0]! >= best * exp(((month - state.left[j]!) / 3) * ln(w.winBackDecay))) continue;
    sums[at + WOOING]! += Math.round(100 * offer * 12 * traits.rate[row]! * ticket);
    state.left[j] = 0;
    state.reason[j] = 0;
    state.cause[j] = -1;
    state.blowMonths[j] = 0;
    // She begins anew with the firm as it is: what drove her away is not held against it (d).
    state.satisfaction[j] = Math.max(state.satisfaction[j]!, traits.level[row]! + climate.aim[0]);
    if (world.stir !== null) world.stir.calmSatisfaction[j] = Math.max(world.stir.calmSatisfaction[j]!, state.satisfaction[j]!);
    sums[at + WON_BACK]! += 1;
    sums[at + CUSTOMERS]! += 1;
    sums[at + SATISFACTION]! += Math.floor(state.satisfaction[j]! * FINE + 0.5);
    sums[at + TRUST]! += Math.floor(state.trust[j]! * FINE + 0.5);
    sums[at + INTENTION]! += Math.floor(intentionAt(world, j) * FINE + 0.5);
  }
}
