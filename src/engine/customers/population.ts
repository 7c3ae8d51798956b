import { beta, draw, exp, gamma, ln, normal, stepOf } from '#engine/chance';
import { AMOUNT, FIRST_AMOUNT, LEAVING, RATE, TRAITS } from './channels.ts';
import { expectedFailure, type Handling } from './failure.ts';
import { industryOf } from './industries/index.ts';
import { levers, type Curve, type LeverKey, type Settings } from './levers.ts';
import { parametersOf, type Parameters } from './parameters.ts';
import { shown } from './scales.ts';
import { startsOf } from './settings.ts';
import type { BaseSpec, Contract } from './types.ts';

export const WEEKS_A_MONTH = 13 / 3;
/** With contract a customer counts as one order (and one bill) a quarter. */
export const MONTHS_A_BILL = 3;

/** The rows of one segment, from `from` up to but not including `to`. */
interface SegmentRows {
  id: string;
  from: number;
  to: number;
  /** Those who may join later, behind all customers: none in a closed base. */
  prospectsFrom: number;
  prospectsTo: number;
  /** Mean revenue of one customer in a month, at the usual price. */
  revenue: number;
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
  /** Money of one unit of the amount's gamma number (the mean amount is p times that). */
  unit: Float64Array;
  /** Failures a month that the level already holds: those of the industry. */
  usual: Float64Array;
}

/** A grown base: plain data, may be sent to a worker; never changed by a run. */
export interface Population {
  spec: BaseSpec;
  /** Customers at month 0, and with those who may join later. */
  size: number;
  market: number;
  seed: number;
  parameters: Parameters;
  /** The industry's own set, without what the spec overrides. */
  industry: Parameters;
  costs: Readonly<Record<LeverKey, Curve>>;
  starts: Settings;
  contract: Contract | null;
  segments: readonly SegmentRows[];
  /** What one usual failure does to satisfaction and trust on average; given back every month, so that it is part of the level. */
  burden: { satisfaction: number; trust: number };
  /** Logarithm of what keeps the mean hazard multiplier at 1 (card 3). */
  logNorm: number;
  traits: Traits;
}

/** Splits the rows into one block a segment, in order, by largest remainder, so that the sizes add up to the whole. */
export function blocks(spec: BaseSpec, people = spec.size, start = 0): { from: number; to: number }[] {
  const exact = spec.segments.map((segment) => segment.share * people);
  const sizes = exact.map(Math.floor);
  const rest = people - sizes.reduce((sum, n) => sum + n, 0);
  const order = exact.map((value, k) => ({ k, over: value - sizes[k]! })).sort((one, two) => two.over - one.over || one.k - two.k);
  for (const { k } of order.slice(0, Math.max(0, rest))) sizes[k]! += 1;
  let from = start;
  return sizes.map((size) => ({ from, to: (from += size) }));
}

/** The levers of a base without an industry cost nothing. */
const free = Object.fromEntries(levers.map(({ key }) => [key, { linear: 0, quadratic: 0 }])) as Record<LeverKey, Curve>;

/** Draws the people of a spec as they are before their segment's levels are set. */
export function born(spec: BaseSpec): Population {
  const parameters = parametersOf(spec.industry, spec.parameters);
  const industry = spec.industry === undefined ? undefined : industryOf(spec.industry);
  const market = spec.market ?? spec.size;
  const column = () => new Float64Array(market);
  const usual = expectedFailure(parametersOf(spec.industry), 0);
  const later = blocks(spec, market - spec.size, spec.size);
  // E[m] = 1 over satisfaction and trust with unit variance and correlation .69, and over switching cost (card 3).
  const { phi, phiT, psiSC } = parameters;
  const population: Population = {
    spec,
    size: spec.size,
    market,
    seed: spec.seed,
    parameters,
    industry: parametersOf(spec.industry),
    costs: { ...(industry?.costs ?? free), ...spec.costs },
    starts: startsOf(parameters),
    contract: spec.contract ?? industry?.contract ?? null,
    segments: blocks(spec).map((rows, k) => ({
      id: spec.segments[k]!.id,
      ...rows,
      prospectsFrom: later[k]!.from,
      prospectsTo: later[k]!.to,
      revenue: 0,
      service: 0,
      hazardScale: 1
    })),
    burden: { satisfaction: -usual.satisfaction, trust: -usual.trust },
    logNorm: -(phi * phi + phiT * phiT + 2 * phi * phiT * 0.69 + psiSC * psiSC) / 2,
    traits: {
      segment: new Uint8Array(market),
      level: column(),
      image: column(),
      switching: column(),
      bond: column(),
      rate: column(),
      none: column(),
      hazard: column(),
      unit: column(),
      usual: column()
    }
  };
  population.segments.forEach(({ from, to, prospectsFrom, prospectsTo }, k) => {
    population.traits.segment.fill(k, from, to).fill(k, prospectsFrom, prospectsTo);
  });
  for (let row = 0; row < market; row++) {
    attitudes(population, row);
    behaviour(population, row);
  }
  return population;
}

const one = new Float64Array(4);
const two = new Float64Array(4);

/** How a person sees the firm when nothing moves, in z (card 4). */
export interface Attitudes {
  image: number;
  expectation: number;
  quality: number;
  value: number;
  satisfaction: number;
  switching: number;
  bond: number;
}

/** ECSI traits: Tenenhaus et al., "PLS path modeling", CSDA 48, 2005 (mobi data); image also loads on quality (.75 in the data). */
export function attitudesOf({ parameters: w, seed }: Population, row: number): Attitudes {
  draw(row, stepOf(0, TRAITS), 0, seed, one);
  draw(row, stepOf(0, TRAITS + 1), 0, seed, two);
  const image = normal(one[0]!);
  const expectation = w.iE * image + 0.8631 * normal(one[1]!);
  const quality = 0.52 * image + 0.295 * expectation + 0.62 * normal(one[2]!);
  const value = w.qV * quality + w.eV * expectation + 0.8093 * normal(one[3]!);
  const satisfaction = w.iS * image + w.eS * expectation + w.qS * quality + w.vS * value + 0.5648 * normal(two[0]!);
  const switching = normal(two[2]!);
  const bond = 0.5 * w.iL * image + w.scL * switching + 0.7021 * normal(two[1]!);
  return { image, expectation, quality, value, satisfaction, switching, bond };
}

function attitudes(population: Population, row: number): void {
  const { traits } = population;
  const { image, satisfaction, switching, bond } = attitudesOf(population, row);
  traits.image[row] = image;
  traits.level[row] = satisfaction;
  traits.switching[row] = switching;
  traits.bond[row] = bond;
}

/** The customer in `row` hears of everything whose reach is above this, 0..1. */
export function reachOf({ seed }: Population, row: number): number {
  draw(row, stepOf(0, TRAITS + 1), 0, seed, two);
  return two[3]!;
}

/** Fader, Hardie and Lee, Marketing Science 24(2), 2005 (BG/NBD); Fader and Hardie, JIM 21(1), 2007 (contract). */
function behaviour(population: Population, row: number): void {
  const { traits, parameters: w, contract, seed } = population;
  const rate = contract ? 1 / MONTHS_A_BILL : (gamma(w.r, row, stepOf(0, RATE), 0, seed) / w.alpha) * WEEKS_A_MONTH;
  const leaving = contract
    ? beta(contract.alpha, contract.beta, row, stepOf(0, LEAVING), 0, seed)
    : beta(w.a, w.b, row, stepOf(0, LEAVING), 0, seed);
  traits.rate[row] = rate;
  traits.none[row] = exp(-rate);
  traits.hazard[row] = -ln(1 - Math.min(leaving, 1 - 1e-12)) / (contract ? contract.period : 1);
  traits.unit[row] = w.gamma / gamma(w.q, row, stepOf(0, AMOUNT), 0, seed);
  traits.usual[row] = failuresAMonth(population.industry.f, rate, contract !== null);
}

/** What failures multiply the hazard with on average, for a customer of so many orders a month (card 7). */
export function wearOf({ parameters: w, contract }: Population, rate: number, failing: number, how: Handling): number {
  // An order meets the blow of a failure of its own or of its month's and the two months' before.
  const calm = 1 - failuresAMonth(failing, rate, contract !== null);
  const spared = (contract ? 1 : 1 - failing) * calm * calm * calm;
  return 1 + (1 - spared) * (expectedFailure(w, 6 * rate, how).blow - 1);
}

/** Chance of a failure in a month at so many orders a month; with contract from that of a quarter. */
export function failuresAMonth(f: number, rate: number, contract: boolean): number {
  return contract ? monthlyFailure(f) : 1 - exp(-f * rate);
}

/** With contract: the chance of a failure in a month from that of a quarter. */
export function monthlyFailure(quarterly: number): number {
  return 1 - exp(ln(1 - quarterly) / 3);
}

/** Sets the satisfaction and the value of each segment that states them, exactly for the people it has at month 0. */
export function setLevels({ spec, parameters, segments, traits }: Population): void {
  segments.forEach((segment, k) => {
    const { from, to, prospectsFrom, prospectsTo } = segment;
    const wanted = spec.segments[k]!;
    const everyone = (change: (row: number) => void) => {
      for (let row = from; row < to; row++) change(row);
      for (let row = prospectsFrom; row < prospectsTo; row++) change(row);
    };
    if (to > from && wanted.satisfaction !== undefined) {
      const shift = shown.satisfactionToZ(wanted.satisfaction) - mean(traits.level, from, to);
      everyone((row) => (traits.level[row]! += shift));
    }
    const yearly = revenueAYear(traits, parameters.p, from, to);
    const scale = wanted.value !== undefined && yearly > 0 ? wanted.value / yearly : 1;
    everyone((row) => (traits.unit[row]! *= scale));
    segment.revenue = (yearly * scale) / 12;
    segment.service = parameters.service * segment.revenue;
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
