import { exp } from '#engine/chance';
import { insist, refusalOfBase } from './check.ts';
import { advance } from './kernel.ts';
import { blocks, born, setLevels, type Population } from './population.ts';
import type { BaseSpec } from './types.ts';
import { open } from './world.ts';

/** A `loyalty` speaks of this many months. */
const MONTHS = 12;
/** Replicates of the calibration, counted down from 2^32 - 1: no run uses them. */
const REPLICATES = 8;

/** Grows the people of a spec, the same to the last bit each time; throws a RangeError on a spec that `refusalOfBase` names. */
export function populate(spec: BaseSpec): Population {
  insist(refusalOfBase(spec));
  const population = born(spec);
  setLevels(population);
  if (spec.segments.some((segment) => segment.loyalty !== undefined)) setLoyalty(population);
  return population;
}

/**
 * Scales the base hazard of each segment so that the expected share still there after 12 months is its `loyalty`.
 * The kernel itself runs in 8 reserved replicates in which nobody leaves; each customer gathers the hazard H met on the way (orders,
 * satisfaction, trust, failures). With the base hazard scaled by c she stays with chance e^(-cH), so the share is the mean of that.
 */
function setLoyalty(population: Population): void {
  const { size, spec, segments, traits } = population;
  const met: Float64Array[] = [];
  for (let k = 1; k <= REPLICATES; k++) {
    const world = open(population, { months: MONTHS, impulses: [], replicate: -k, firm: 'still' }, 0, size);
    world.exposure = new Float64Array(size);
    while (world.month < MONTHS) advance(world);
    met.push(world.exposure);
  }
  segments.forEach((segment, k) => {
    const { loyalty } = spec.segments[k]!;
    if (loyalty === undefined || segment.from === segment.to) return;
    segment.hazardScale = scaleFor(met, segment.from, segment.to, loyalty / 100);
    for (let row = segment.from; row < segment.to; row++) traits.hazard[row]! *= segment.hazardScale;
    for (let row = segment.prospectsFrom; row < segment.prospectsTo; row++) traits.hazard[row]! *= segment.hazardScale;
  });
}

/** Bisection on the logarithm of the scale, from 2^-40 to 2^40; 0 for a share of 1. */
function scaleFor(met: readonly Float64Array[], from: number, to: number, share: number): number {
  if (share >= 1) return 0;
  let low = -27.7;
  let high = 27.7;
  for (let k = 0; k < 60; k++) {
    const middle = (low + high) / 2;
    if (shareKept(met, from, to, exp(middle)) > share) low = middle;
    else high = middle;
  }
  return exp((low + high) / 2);
}

function shareKept(met: readonly Float64Array[], from: number, to: number, scale: number): number {
  let sum = 0;
  for (const hazards of met) for (let row = from; row < to; row++) sum += exp(-scale * hazards[row]!);
  return sum / (met.length * (to - from));
}

/**
 * Returns the `loyalty` (% still customers after 12 months) a segment can have: at least those who order nothing in a year,
 * who cannot leave; at most 100. An empty segment can have any.
 */
export function loyaltyRange(spec: BaseSpec, segment: number): { min: number; max: number } {
  const { from, to } = blocks(spec)[segment]!;
  const { traits, contract } = born({ ...spec, market: spec.size });
  if (contract || from === to) return { min: 0, max: 100 };
  const { none } = traits;
  let sum = 0;
  for (let row = from; row < to; row++) {
    let idle = 1;
    for (let month = 0; month < MONTHS; month++) idle *= none[row]!;
    sum += idle;
  }
  return { min: (100 * sum) / (to - from), max: 100 };
}
