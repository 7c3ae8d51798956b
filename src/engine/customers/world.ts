import { exp, ln } from '#engine/chance';
import { handlingOf } from './failure.ts';
import type { Parameters } from './parameters.ts';
import type { Population, Traits } from './population.ts';
import type { Impulse, RunOptions } from './types.ts';

/** What moves in a customer, one entry a place (place 0 is row `from`). z-units unless said otherwise. */
export interface State {
  satisfaction: Float64Array;
  trust: Float64Array;
  /** Memory of how complaints were handled, and recent complaints. */
  memory: Float64Array;
  recent: Float64Array;
  /** What a failure multiplies the hazard with, and for how many more months. */
  blow: Float64Array;
  blowMonths: Uint8Array;
  /** Loyalty effect that is left. */
  offset: Float64Array;
  /** Satisfaction and trust as they would be had nobody heard of anything; kept once the world is stirred. */
  calmSatisfaction: Float64Array;
  calmTrust: Float64Array;
  /** Cause of the last bad news heard, -1 = none. */
  news: Int16Array;
  orders: Float64Array;
  /** Hundredths of the currency. */
  cents: Float64Array;
  complaints: Float64Array;
  failures: Float64Array;
  /** Satisfaction with the last handling, -1 = silent. */
  handling: Float64Array;
  /** Week of the last order. */
  last: Float64Array;
  left: Uint16Array;
  reason: Uint8Array;
  cause: Int16Array;
}

/** What a group adds up to in one month, in whole numbers, so that neither order nor chunks change a bit. */
export const MEASURES = 8;
export const SATISFACTION = 0;
export const TRUST = 1;
export const INTENTION = 2;
export const CUSTOMERS = 3;
export const ORDERS = 4;
export const REVENUE = 5;
export const RECOVERY = 6;
export const COMPLAINTS = 7;
/** Attitudes are summed in units of 1/65536 z. */
export const FINE = 65536;

/** Rows `from` to `to` (not included) of a population in one replicate of one branch, after `month` months. */
export interface World {
  population: Population;
  traits: Traits;
  parameters: Parameters;
  from: number;
  to: number;
  month: number;
  replicate: number;
  seed: number;
  /** Multiplier 1 and no failures: the published purchase model alone. */
  plain: boolean;
  impulses: readonly Impulse[];
  /** Somebody has heard of something. */
  stirred: boolean;
  /** Satisfaction with handling before chance. */
  handling: number;
  state: State;
  /** The month's sums, MEASURES a segment. */
  sums: Float64Array;
  /** While the base is calibrated: nobody leaves, and each place gathers the hazard it would have met. */
  exposure: Float64Array | null;
}

/** Opens the rows `from` to `to` of a population at month 0. */
export function open(population: Population, options: RunOptions, from = 0, to = population.size): World {
  const { parameters, traits } = population;
  const count = to - from;
  const column = () => new Float64Array(count);
  const state: State = {
    satisfaction: traits.level.slice(from, to),
    trust: column(),
    memory: column(),
    recent: column(),
    blow: column(),
    blowMonths: new Uint8Array(count),
    offset: column(),
    calmSatisfaction: column(),
    calmTrust: column(),
    news: new Int16Array(count).fill(-1),
    orders: column(),
    cents: column(),
    complaints: column(),
    failures: column(),
    handling: column(),
    last: column(),
    left: new Uint16Array(count),
    reason: new Uint8Array(count),
    cause: new Int16Array(count).fill(-1)
  };
  // Trust starts where it would settle, so that a base at rest stays at rest.
  for (let j = 0; j < count; j++) state.trust[j] = 0.7 * traits.image[from + j]! + 0.3 * traits.level[from + j]!;
  return {
    population,
    traits,
    parameters,
    from,
    to,
    month: 0,
    replicate: options.replicate,
    seed: population.seed,
    plain: options.mode === 'null',
    impulses: options.impulses,
    stirred: false,
    handling: handlingOf(parameters),
    state,
    sums: new Float64Array(MEASURES * population.segments.length),
    exposure: null
  };
}

/** A speed of one quarter as the speed of one month. */
export function monthly(quarterly: number): number {
  return 1 - exp(ln(1 - quarterly) / 3);
}

/** How satisfaction moves in one month of tenure: share of the gap closed when rising and falling, size of the noise, and lift. */
export interface Pace {
  rise: number;
  fall: number;
  noise: number;
  /** Takes back the mean fall that comes of falling faster than rising. */
  lift: number;
}

/** Card 5 for a customer in her `month`-th month of the run. */
export function paceOf(w: Parameters, month: number): Pace {
  const quarterly = w.kappa / (1 + (0.25 * month) / 3 / w.tau);
  const rise = monthly(quarterly);
  const fall = monthly(Math.min(0.99, quarterly * w.lossAversion));
  // The noise keeps the long-run variance of the quarterly model: k s^2 / (2 - k) is the variance of an AR(1) with speed k.
  const noise = w.noise * Math.sqrt((quarterly * (2 - rise)) / (rise * (2 - quarterly)));
  const middle = (rise + fall) / 2;
  const gap = noise * Math.sqrt(1 + middle / (2 - middle));
  return { rise, fall, noise, lift: (fall - rise) * gap * 0.3989422804014327 };
}

/** Share of a loyalty effect that is lost in a month: it halves every six months. */
export const LOYALTY_LOST = 1 - exp(-0.6931471805599453 / 6);

/** Attitudinal loyalty of place `j` as it stands, in z (card 6). */
export function intentionAt({ state, traits, parameters: w, from }: World, j: number): number {
  const s = state.satisfaction[j]!;
  const row = from + j;
  const moving = 0.5 * w.iL * state.trust[j]! + w.sL * s + w.cL * state.memory[j]! + w.scS * s * traits.switching[row]!;
  return traits.bond[row]! + moving + state.offset[j]!;
}
