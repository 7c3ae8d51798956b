import { exp, happens, ln } from '#engine/chance';
import { LOYALTY_LOST, monthly, paceOf, type World } from './world.ts';

/** Mean over twelve months of what is left of a push that loses the share `speed` of itself a month. */
function yearlyMean(speed: number): number {
  return (1 - exp(12 * ln(1 - speed))) / (12 * speed);
}

/**
 * Returns a function of a place: the lifetime value of that customer from now on, 0 when she has left.
 * Card 9: margin * r / (1 + i - r) a year (Gupta and Lehmann 2003), where the first r is that of the coming year, in which her
 * satisfaction, trust and loyalty return to their level, and the second that of the years after.
 */
export function lifetimeValue(world: World): (j: number) => number {
  const { population, state, traits, parameters: w, from, plain } = world;
  const satisfactionLeft = yearlyMean(paceOf(w, world.month + 1).rise);
  const trustLeft = yearlyMean(monthly(0.5 * w.kappaT));
  const loyaltyLeft = yearlyMean(LOYALTY_LOST);
  const retention = (row: number, s: number, t: number, offset: number): number => {
    const multiplier = plain ? 1 : exp(traits.logMultiplier[row]! - w.phi * s - w.phiT * t - w.phiL * offset) * traits.wear[row]!;
    const hazard = traits.hazard[row]! * multiplier;
    return exp(-12 * (population.contract ? hazard : traits.rate[row]! * happens(hazard)));
  };
  return (j) => {
    if (state.left[j] !== 0) return 0;
    const row = from + j;
    const segment = population.segments[traits.segment[row]!]!;
    const yearly = 12 * (w.margin * traits.rate[row]! * w.p * traits.unit[row]! - segment.service);
    const level = traits.level[row]!;
    const rest = 0.7 * traits.image[row]! + 0.3 * level;
    const later = retention(row, level, rest, 0);
    const s = level + satisfactionLeft * (state.satisfaction[j]! - level);
    const t = rest + trustLeft * (state.trust[j]! - rest);
    return (yearly * retention(row, s, t, loyaltyLeft * state.offset[j]!)) / (1 + w.discount - later);
  };
}
