import { loyaltyRange, populate, refusalOfBase, refusalOfRun, simulate } from '#engine/customers';
import type { BaseSpec, Impulse, LeverPlan, Population, Run, RunOptions } from '#engine/customers';
import { donations, refusalOfDonations, type Donations } from './simulate-donors.ts';
import { dumpOf, type Dump } from './simulate-dump.ts';
import { meansOf, type Means } from './simulate-figures.ts';
import { refusalOfLevers } from './simulate-levers.ts';
import { range, wrong, type SpecError } from './simulate-sentences.ts';
import { monthsOf, readSpec, type Spec } from './simulate-spec.ts';

/** Most customer-months one call simulates: about ten minutes. */
const MOST_WORK = 3e9;

/** What a spec of a base comes to; `customers` with `dump`. */
export interface Simulation extends Means {
  customers?: Dump;
}
type SimulateResult = { ok: true; model: 'base'; result: Simulation } | { ok: true; model: 'opportunity'; result: Donations };

/** Simulates the customer base of a spec alone; the same spec gives the same result to the last bit. */
export function simulateSpec(input: unknown): SimulateResult | SpecError {
  const read = readSpec(input);
  if (!read.ok) return read;
  const { spec } = read;
  if (spec.opportunity) {
    const error = refusalOfDonations(spec) ?? tooMuch(spec);
    return error ?? { ok: true, model: 'opportunity', result: donations(spec) };
  }
  const base = baseOf(spec);
  const options = optionsOf(spec);
  const error = refusalOfLevers(spec.levers) ?? refused(base, options) ?? tooMuch(spec) ?? outOfReach(base);
  if (error) return error;
  const result = run(spec, populate(base), options);
  if (isBounded(result)) return { ok: true, model: 'base', result };
  return wrong(
    'parameters',
    'with these numbers the figures have no bounds; use less extreme ones.',
    '这些参数算出的结果没有界限，请改用不那么极端的数。'
  );
}

function baseOf({ industry, parameters, contract, segments, size, market, seed }: Spec): BaseSpec {
  return {
    industry,
    parameters,
    ...(contract ? { contract: { ...contract, period: monthsOf(contract.period) } } : {}),
    segments: segments ?? [{ id: 'customers', share: 1 }],
    size,
    market,
    seed
  };
}

function optionsOf({ months, impulses, levers, mode, firm }: Spec): RunOptions {
  return { months, impulses: impulses as Impulse[], levers: levers as LeverPlan, mode, firm, replicate: 0 };
}

function refused(base: BaseSpec, options: RunOptions): SpecError | null {
  const refusal = refusalOfBase(base) ?? refusalOfRun(base, options);
  return refusal && { ok: false, ...refusal };
}

function tooMuch({ size, market = size, months, replicates }: Spec): SpecError | null {
  const error = range('replicates', replicates, 1, 10_000, { whole: true });
  if (error || market * months * replicates <= MOST_WORK) return error;
  const people = market > size ? 'market' : 'size';
  return wrong(
    'replicates',
    `${people} × months × replicates may be at most ${MOST_WORK}, and is ${market * months * replicates}.`,
    `${people} × months × replicates不得超过${MOST_WORK}，现在是${market * months * replicates}。`
  );
}

function outOfReach(base: BaseSpec): SpecError | null {
  for (const [k, { loyalty }] of base.segments.entries()) {
    if (loyalty === undefined) continue;
    const min = Math.ceil(loyaltyRange(base, k).min * 10) / 10;
    if (loyalty < min) {
      return wrong(
        `segments[${k}].loyalty`,
        `who orders nothing in a year stays a customer, so it can be ${min} to 100, not ${loyalty}.`,
        `一年内没有下单的人仍算顾客，因此只能是${min}到100，现在是${loyalty}。`
      );
    }
  }
  return null;
}

function run(spec: Spec, population: Population, options: RunOptions): Simulation {
  let first: Run | undefined;
  const means = meansOf(population, spec.replicates, (replicate) => {
    const one = simulate(population, { ...options, replicate });
    if (spec.dump) first ??= one;
    return one;
  });
  return { ...means, ...(first ? { customers: dumpOf(population, first, spec.months) } : {}) };
}

function isBounded({ series, readouts }: Simulation): boolean {
  const columns = [...Object.values(series), ...Object.values(series.firm)].filter(Array.isArray);
  return columns.flat().every(Number.isFinite) && Object.values(readouts).every((one) => typeof one !== 'number' || Number.isFinite(one));
}
