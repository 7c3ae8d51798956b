import { handlingOf } from './failure.ts';
import { direct, openFirm, type Climate, type Firm } from './firm.ts';
import type { LeverPlan } from './levers.ts';
import { paceOf, type Pace } from './pace.ts';
import type { Parameters } from './parameters.ts';
import type { Population, Traits } from './population.ts';
import { MEASURES } from './sums.ts';
import type { Impulse, RunOptions } from './types.ts';

/** What moves in a customer, one entry a place (place 0 is row `from`). z-units unless said otherwise. */
export interface State {
  satisfaction: Float64Array;
  trust: Float64Array;
  /** Memory of how complaints were handled, and recent complaints. */
  memory: Float32Array;
  recent: Float32Array;
  /** What a failure multiplies the hazard with, and for how many more months. */
  blow: Float32Array;
  blowMonths: Uint8Array;
  orders: Uint32Array;
  /** Hundredths of the currency. */
  cents: Float64Array;
  /** Money spent on her complaints. */
  served: Float32Array;
  complaints: Uint16Array;
  failures: Uint16Array;
  /** Satisfaction with the last handling, -1 = silent. */
  handling: Float32Array;
  /** Week of the last order. */
  last: Float32Array;
  /** Month in which she became a customer: 0 from the start. */
  joined: Uint16Array;
  left: Uint16Array;
  reason: Uint8Array;
  cause: Int16Array;
}

/** What is kept beside once somebody has heard of something. */
export interface Stir {
  /** Loyalty effect that is left. */
  offset: Float64Array;
  /** Satisfaction and trust as they would be had nobody heard of anything. */
  calmSatisfaction: Float64Array;
  calmTrust: Float64Array;
  /** Cause of the last bad news heard, -1 = none. */
  news: Int16Array;
}

/** Rows `from` to `to` (not included) of a population in one replicate of one branch, after `month` months. */
export interface World {
  population: Population;
  traits: Traits;
  parameters: Parameters;
  from: number;
  to: number;
  month: number;
  /** Part of a month that the first one lasts, 0..1. */
  first: number;
  replicate: number;
  seed: number;
  /** Multiplier 1 and no failures: the published purchase model alone. */
  plain: boolean;
  /** Employees and image do not feel what customers feel. */
  still: boolean;
  impulses: readonly Impulse[];
  levers: LeverPlan;
  firm: Firm;
  /** What everybody meets in the month that was last lived. */
  climate: Climate;
  /** Card 5 by months of tenure. */
  paces: Pace[];
  /** Satisfaction with handling before chance. */
  handling: number;
  state: State;
  stir: Stir | null;
  /** Balance of points in hundredths, once the lever `points` was used. */
  points: Float64Array | null;
  /** 1 = was referred; 2 = was asked to come back. */
  marks: Uint8Array | null;
  /** The month's sums, MEASURES a segment. */
  sums: Float64Array;
  /** While the base is calibrated: nobody leaves, and each place gathers the hazard it would have met. */
  exposure: Float64Array | null;
}

/** Opens the rows `from` to `to` of a population at month 0. */
export function open(population: Population, options: RunOptions, from = 0, to = population.market): World {
  const { parameters, traits, segments } = population;
  const count = to - from;
  const state: State = {
    satisfaction: traits.level.slice(from, to),
    trust: new Float64Array(count),
    memory: new Float32Array(count),
    recent: new Float32Array(count),
    blow: new Float32Array(count),
    blowMonths: new Uint8Array(count),
    orders: new Uint32Array(count),
    cents: new Float64Array(count),
    served: new Float32Array(count),
    complaints: new Uint16Array(count),
    failures: new Uint16Array(count),
    handling: new Float32Array(count),
    last: new Float32Array(count),
    joined: new Uint16Array(count),
    left: new Uint16Array(count),
    reason: new Uint8Array(count),
    cause: new Int16Array(count).fill(-1)
  };
  // Trust starts where it would settle, so that a base at rest stays at rest.
  for (let j = 0; j < count; j++) state.trust[j] = 0.7 * traits.image[from + j]! + 0.3 * traits.level[from + j]!;
  const months = options.months;
  return {
    population,
    traits,
    parameters,
    from,
    to,
    month: 0,
    first: firstOf(months),
    replicate: options.replicate,
    seed: population.seed,
    plain: options.mode === 'null',
    still: options.firm === 'still',
    impulses: options.impulses,
    levers: options.levers ?? {},
    firm: openFirm(population),
    climate: direct(openFirm(population), population, {}, 0, 1),
    paces: [],
    handling: handlingOf(parameters),
    state,
    stir: null,
    points: null,
    marks: null,
    sums: new Float64Array(MEASURES * segments.length),
    exposure: null
  };
}

/** How much of a month the first step of a run lasts: the part of `months` that is no whole month, else a whole one. */
export function firstOf(months: number): number {
  const part = months - Math.floor(months);
  return part > 0 ? part : 1;
}

/** How many steps a run of so many months takes. */
export function stepsOf(months: number): number {
  return Math.ceil(months);
}

/** Month of the run (with its fraction) at which a step begins, step 1 at 0. */
export function beginOf(step: number, first: number): number {
  return step === 1 ? 0 : first + step - 2;
}

/** The pace of a customer in her `month`-th month. */
export function paceAt(world: World, month: number): Pace {
  return (world.paces[month] ??= paceOf(world.parameters, month, world.month === 1 ? world.first : 1));
}

/** From the first news on, what everybody would feel without any is kept beside what they feel. */
export function stir(world: World): Stir {
  const count = world.to - world.from;
  world.stir ??= {
    offset: new Float64Array(count),
    calmSatisfaction: world.state.satisfaction.slice(),
    calmTrust: world.state.trust.slice(),
    news: new Int16Array(count).fill(-1)
  };
  return world.stir;
}

/** Attitudinal loyalty of place `j` as it stands, in z (card 6). */
export function intentionAt({ state, stir, traits, parameters: w, from }: World, j: number): number {
  const s = state.satisfaction[j]!;
  const row = from + j;
  const moving = 0.5 * w.iL * state.trust[j]! + w.sL * s + w.cL * state.memory[j]! + w.scS * s * traits.switching[row]!;
  return traits.bond[row]! + moving + (stir === null ? 0 : stir.offset[j]!);
}
