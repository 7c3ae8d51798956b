import { beta, draw, exp, gamma, ln, normal, stepOf } from '#engine/chance';
import { AMOUNT, FIRST_AMOUNT, LEAVING, RATE, TRAITS } from './channels.ts';
import { expectedFailure, WINDOW } from './failure.ts';
import { parametersOf, type Parameters } from './parameters.ts';
import { shown } from './scales.ts';
import type { BaseSpec, Contract } from './types.ts';

export const WEEKS_A_MONTH = 13 / 3;
/** With contract a customer counts as one order (and one bill) a quarter. */
export const MONTHS_A_BILL = 3;

/** The rows of one segment, from `from` up to but not including `to`. */
interface SegmentRows {
  id: string;
  from: number;
  to: number;
  /** Money spent a month on serving one customer. */
  service: number;
  /** What the base hazard was multiplied with so that `loyalty` holds. */
  hazardScale: number;
}

/** What never changes in a customer, one entry a row. z-units unless said otherwise. */
export interface Traits {
  segment: Uint8Array;
  /** Where satisfaction settles. */
  level: Float64Array;
  image: Float64Array;
  switching: Float64Array;
  /** The part of loyalty that never moves. */
  bond: Float64Array;
  /** Orders a month, and the chance of a month without one. */
  rate: Float64Array;
  none: Float64Array;
  /** Base hazard of one order, with contract of one month. */
  hazard: Float64Array;
  /** Logarithm of the part of the hazard multiplier that never moves. */
  logMultiplier: Float64Array;
  /** Money of one unit of the amount's gamma number (the mean amount is p times that). */
  unit: Float64Array;
  /** Hears of everything whose reach is above this. */
  reach: Float64Array;
  /** What the usual failures cost a month; given back every month, so that they are part of the level. */
  satisfactionBurden: Float64Array;
  trustBurden: Float64Array;
  /** What the usual failures multiply the hazard with on average. */
  wear: Float64Array;
}

/** A grown base: plain data, may be sent to a worker; never changed by a run. */
export interface Population {
  spec: BaseSpec;
  size: number;
  seed: number;
  parameters: Parameters;
  /** The industry's own set, without what the spec overrides. */
  industry: Parameters;
  contract: Contract | null;
  segments: readonly SegmentRows[];
  traits: Traits;
}

/** Splits the rows into one block a segment, in order, by largest remainder, so that the sizes add up to the whole. */
export function blocks(spec: BaseSpec): { from: number; to: number }[] {
  const exact = spec.segments.map((segment) => segment.share * spec.size);
  const sizes = exact.map(Math.floor);
  const rest = spec.size - sizes.reduce((sum, n) => sum + n, 0);
  const order = exact.map((value, k) => ({ k, over: value - sizes[k]! })).sort((one, two) => two.over - one.over || one.k - two.k);
  for (const { k } of order.slice(0, Math.max(0, rest))) sizes[k]! += 1;
  let from = 0;
  return sizes.map((size) => ({ from, to: (from += size) }));
}

/** Draws the people of a spec as they are before their segment's levels are set. */
export function born(spec: BaseSpec): Population {
  const parameters = parametersOf(spec.industry, spec.parameters);
  const contract = spec.contract ?? null;
  const column = () => new Float64Array(spec.size);
  const traits: Traits = {
    segment: new Uint8Array(spec.size),
    level: column(),
    image: column(),
    switching: column(),
    bond: column(),
    rate: column(),
    none: column(),
    hazard: column(),
    logMultiplier: column(),
    unit: column(),
    reach: column(),
    satisfactionBurden: column(),
    trustBurden: column(),
    wear: column()
  };
  const population: Population = {
    spec,
    size: spec.size,
    seed: spec.seed,
    parameters,
    industry: parametersOf(spec.industry),
    contract,
    segments: blocks(spec).map((rows, k) => ({ id: spec.segments[k]!.id, ...rows, service: 0, hazardScale: 1 })),
    traits
  };
  population.segments.forEach(({ from, to }, k) => traits.segment.fill(k, from, to));
  for (let row = 0; row < spec.size; row++) {
    attitudes(population, row);
    behaviour(population, row);
  }
  return population;
}

const one = new Float64Array(4);
const two = new Float64Array(4);

/** ECSI traits: Tenenhaus et al., "PLS path modeling", CSDA 48, 2005 (mobi data); image also loads on quality (.75 in the data). */
function attitudes({ traits, parameters: w, seed }: Population, row: number): void {
  draw(row, stepOf(0, TRAITS), 0, seed, one);
  draw(row, stepOf(0, TRAITS + 1), 0, seed, two);
  const image = normal(one[0]!);
  const expectation = w.iE * image + 0.8631 * normal(one[1]!);
  const quality = 0.52 * image + 0.295 * expectation + 0.62 * normal(one[2]!);
  const value = w.qV * quality + w.eV * expectation + 0.8093 * normal(one[3]!);
  const switching = normal(two[2]!);
  traits.image[row] = image;
  traits.level[row] = w.iS * image + w.eS * expectation + w.qS * quality + w.vS * value + 0.5648 * normal(two[0]!);
  traits.switching[row] = switching;
  traits.bond[row] = 0.5 * w.iL * image + w.scL * switching + 0.7021 * normal(two[1]!);
  // E[m] = 1 over satisfaction and trust with unit variance and correlation .69, and over switching cost (card 3).
  const spread = w.phi * w.phi + w.phiT * w.phiT + 2 * w.phi * w.phiT * 0.69 + w.psiSC * w.psiSC;
  traits.logMultiplier[row] = -w.psiSC * switching - spread / 2;
  traits.reach[row] = two[3]!;
}

/** Fader, Hardie and Lee, Marketing Science 24(2), 2005 (BG/NBD); Fader and Hardie, JIM 21(1), 2007 (contract). */
function behaviour(population: Population, row: number): void {
  const { traits, parameters: w, contract, seed } = population;
  const rate = contract ? 1 / MONTHS_A_BILL : (gamma(w.r, row, stepOf(0, RATE), 0, seed) / w.alpha) * WEEKS_A_MONTH;
  const leaving = contract
    ? beta(contract.alpha, contract.beta, row, stepOf(0, LEAVING), 0, seed)
    : beta(w.a, w.b, row, stepOf(0, LEAVING), 0, seed);
  const usual = expectedFailure(w, 6 * rate);
  const failing = failuresAMonth(w.f, rate, contract !== null);
  traits.rate[row] = rate;
  traits.none[row] = exp(-rate);
  traits.hazard[row] = -ln(1 - Math.min(leaving, 1 - 1e-12)) / (contract ? contract.period : 1);
  traits.unit[row] = w.gamma / gamma(w.q, row, stepOf(0, AMOUNT), 0, seed);
  // The level already holds what the industry's usual failures cost; more failures, or worse handling, must show.
  const expected = expectedFailure(population.industry, 6 * rate);
  const inLevel = failuresAMonth(population.industry.f, rate, contract !== null);
  traits.satisfactionBurden[row] = -inLevel * expected.satisfaction;
  traits.trustBurden[row] = -inLevel * expected.trust;
  // An order meets the blow of a failure of its own or of its month's and the two months' before.
  const spared = contract ? 1 : 1 - w.f;
  let calmMonths = spared;
  for (let month = 0; month < WINDOW; month++) calmMonths *= 1 - failing;
  traits.wear[row] = 1 + (1 - calmMonths) * (usual.blow - 1);
}

/** Chance of a failure in a month at so many orders a month; with contract from that of a quarter. */
function failuresAMonth(f: number, rate: number, contract: boolean): number {
  return contract ? monthlyFailure(f) : 1 - exp(-f * rate);
}

/** With contract: the chance of a failure in a month from that of a quarter. */
export function monthlyFailure(quarterly: number): number {
  return 1 - exp(ln(1 - quarterly) / 3);
}

/** Sets the satisfaction and the value of each segment that states them, exactly for the people it has. */
export function setLevels({ spec, parameters, segments, traits }: Population): void {
  segments.forEach((segment, k) => {
    const { from, to } = segment;
    const wanted = spec.segments[k]!;
    if (to > from && wanted.satisfaction !== undefined) {
      const shift = shown.satisfactionToZ(wanted.satisfaction) - mean(traits.level, from, to);
      for (let row = from; row < to; row++) traits.level[row]! += shift;
    }
    const yearly = revenueAYear(traits, parameters.p, from, to);
    const scale = wanted.value !== undefined && yearly > 0 ? wanted.value / yearly : 1;
    for (let row = from; row < to; row++) traits.unit[row]! *= scale;
    segment.service = (parameters.service * yearly * scale) / 12;
  });
}

function mean(column: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) sum += column[row]!;
  return sum / (to - from);
}

function revenueAYear(traits: Traits, p: number, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) sum += 12 * traits.rate[row]! * p * traits.unit[row]!;
  return to > from ? sum / (to - from) : 0;
}

/** Money of the purchase that made the customer in `row` a customer, before the run (card 1). */
export function firstSpend({ traits, parameters, seed }: Population, row: number): number {
  return Math.round(100 * traits.unit[row]! * gamma(parameters.p, row, stepOf(0, FIRST_AMOUNT), 0, seed)) / 100;
}
