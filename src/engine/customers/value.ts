import { exp, happens } from '#engine/chance';
import { LOYALTY_LOST, monthly, paceOf } from './pace.ts';
import { wearOf } from './population.ts';
import type { World } from './world.ts';

/** Mean over twelve months of what is left of a push that loses the share `speed` of itself a month. */
function yearlyMean(speed: number): number {
  return (1 - exp12(1 - speed)) / (12 * speed);
}

function exp12(x: number): number {
  const cube = x * x * x;
  return cube * cube * cube * cube;
}

/** Orders a month are put into so many classes a factor of e when the wear of failures is looked up. */
const FINENESS = 16;

/**
 * Returns a function of a place: the lifetime value of that customer from now on, 0 when she has left.
 * Card 9: margin * r / (1 + i - r) a year (Gupta and Lehmann 2003), where the first r is that of the coming year, in which her
 * satisfaction, trust and loyalty return to their level, and the second that of the years after; the levers stay as they are.
 */
export function lifetimeValue(world: World): (j: number) => number {
  const { population, state, stir, traits, parameters: w, from, plain, climate } = world;
  const satisfactionLeft = yearlyMean(paceOf(w, world.month + 1).rise);
  const trustLeft = yearlyMean(monthly(0.5 * w.kappaT));
  const loyaltyLeft = yearlyMean(LOYALTY_LOST);
  // Where the firm settles when its levers stay: the levels of its customers move with it.
  const shift = climate.aim[0];
  const trustShift = climate.trustAim[0] + 0.3 * shift;
  const [dear, logPrice] = [climate.priceFactor[0], climate.logPrice[0]];
  const wears = new Map<number, number>();
  const wearAt = (rate: number): number => {
    const key = Math.floor(FINENESS * Math.sqrt(rate) * 4 + 0.5);
    const known = wears.get(key);
    if (known !== undefined) return known;
    const middle = (key / (4 * FINENESS)) * (key / (4 * FINENESS));
    const wear = wearOf(population, population.contract ? rate : middle, climate.failing, climate.handling);
    wears.set(key, wear);
    return wear;
  };
  const retention = (row: number, s: number, t: number, offset: number): number => {
    const fixed = population.logNorm - w.psiSC * traits.switching[row]! + logPrice;
    const multiplier = plain ? 1 : exp(fixed - w.phi * s - w.phiT * t - w.phiL * offset) * wearAt(traits.rate[row]!);
    const hazard = traits.hazard[row]! * multiplier;
    return exp(-12 * (population.contract ? hazard : traits.rate[row]! * happens(hazard)));
  };
  return (j) => {
    if (state.left[j] !== 0) return 0;
    const row = from + j;
    const segment = population.segments[traits.segment[row]!]!;
    const monthlyMargin = (w.margin - 1 + dear) * traits.rate[row]! * w.p * traits.unit[row]!;
    const yearly = 12 * (monthlyMargin - segment.service - climate.cost * segment.revenue);
    const level = traits.level[row]! + shift;
    const rest = 0.7 * traits.image[row]! + 0.3 * traits.level[row]! + trustShift;
    const later = retention(row, level, rest, 0);
    const s = level + satisfactionLeft * (state.satisfaction[j]! - level);
    const t = rest + trustLeft * (state.trust[j]! - rest);
    return (yearly * retention(row, s, t, stir === null ? 0 : loyaltyLeft * stir.offset[j]!)) / (1 + w.discount - later);
  };
}
