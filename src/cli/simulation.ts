import { firstSpend, loyaltyRange, populate, reasons, refusalOfBase, refusalOfRun, simulate } from '#engine/customers';
import type { BaseSpec, Impulse, Population, Reason, Run, RunOptions, Series } from '#engine/customers';
import { readSpec, wrong, type Spec, type SpecError } from './simulate-spec.ts';

/** Most customer-months one call simulates: about ten minutes. */
const MOST_WORK = 3e9;
const PERIODS = { year: 12, quarter: 3, month: 1 };
const measures = ['satisfaction', 'trust', 'loyalty', 'customers', 'orders', 'revenue', 'profit', 'complaints'] as const;

/** Monthly figures from month 0, the mean over the replicates; `loyalty` is the intention L100. */
type Figures = Record<(typeof measures)[number], number[]>;
/** What the base comes to at the end, the mean over the replicates; money and orders of all months. */
interface Readouts {
  customers: number;
  lost: number;
  /** Share still there. */
  retention: number;
  satisfaction: number;
  trust: number;
  loyalty: number;
  orders: number;
  revenue: number;
  profit: number;
  complaints: number;
  /** Sum over those still there. */
  lifetimeValue: number;
  /** People lost by reason. */
  reasons: Record<Exclude<Reason, 'none'>, number>;
}
/** One entry a customer, replicate 0; `orders` and `spend` include the first purchase, `first` and `last` are weeks. */
type Dump = Record<
  'orders' | 'first' | 'last' | 'spend' | 'alive' | 'satisfaction' | 'trust' | 'loyalty' | 'complaints' | 'months' | 'segment',
  number[]
>;
export interface Simulation {
  series: Figures & { segments: Record<string, Figures> };
  readouts: Readouts;
  customers?: Dump;
}
type SimulateResult = { ok: true; result: Simulation };

/** Simulates the customer base of a spec alone; the same spec gives the same result to the last bit. */
export function simulateSpec(input: unknown): SimulateResult | SpecError {
  const read = readSpec(input);
  if (!read.ok) return read;
  const { spec } = read;
  const base = baseOf(spec);
  const options = { months: spec.months, impulses: spec.impulses as Impulse[], replicate: 0, mode: spec.mode };
  const refusal = refusalOfBase(base) ?? refusalOfRun(base, options);
  if (refusal) return { ok: false, ...refusal };
  const error = tooMuch(spec) ?? outOfReach(base);
  if (error) return error;
  const result = run(spec, populate(base), options);
  if (Object.values(result.series).every((column) => !Array.isArray(column) || column.every(Number.isFinite))) return { ok: true, result };
  return wrong(
    'parameters',
    'with these numbers the figures have no bounds; use less extreme ones.',
    '这些参数算出的结果没有界限，请改用不那么极端的数。'
  );
}

function baseOf({ industry, parameters, contract, segments, size, seed }: Spec): BaseSpec {
  const period = contract?.period;
  return {
    industry,
    parameters,
    ...(contract ? { contract: { ...contract, period: typeof period === 'string' ? PERIODS[period] : period! } } : {}),
    segments: segments ?? [{ id: 'customers', share: 1 }],
    size,
    seed
  };
}

function tooMuch({ size, months, replicates }: Spec): SpecError | null {
  if (!Number.isInteger(replicates) || replicates < 1 || replicates > 10_000) {
    return wrong(
      'replicates',
      `a whole number from 1 to 10000 is needed, not ${replicates}.`,
      `应为1到10000之间的整数，现在是${replicates}。`
    );
  }
  if (size * months * replicates <= MOST_WORK) return null;
  return wrong('replicates', `size × months × replicates may be at most ${MOST_WORK}.`, `size × months × replicates不得超过${MOST_WORK}。`);
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

/** What is kept of a run; its columns only of replicate 0, for the dump. */
interface Kept {
  all: Series;
  segments: readonly Series[];
  lifetimeValue: number;
  /** People by code of the reason. */
  reasons: readonly number[];
}

function keep({ all, segments, columns }: Run): Kept {
  const people = reasons.map(() => 0);
  for (const code of columns.reason) people[code]! += 1;
  return { all, segments, lifetimeValue: sum(columns.value, (value) => value), reasons: people };
}

function run(spec: Spec, population: Population, options: RunOptions): Simulation {
  const first = simulate(population, options);
  const runs = [keep(first)];
  while (runs.length < spec.replicates) runs.push(keep(simulate(population, { ...options, replicate: runs.length })));
  const segments = population.segments.map(({ id }, k) => [id, figuresOf(runs.map((one) => one.segments[k]!))] as const);
  const series = { ...figuresOf(runs.map((one) => one.all)), segments: Object.fromEntries(segments) };
  return { series, readouts: readoutsOf(series, runs), ...(spec.dump ? { customers: dumpOf(population, first) } : {}) };
}

function figuresOf(all: readonly Series[]): Figures {
  const mean = (name: keyof Series) => Array.from(all[0]![name], (_, month) => tidy(sum(all, (one) => one[name][month]!) / all.length));
  return Object.fromEntries(measures.map((name) => [name, mean(name === 'loyalty' ? 'intention' : name)])) as Figures;
}

function readoutsOf(series: Figures, runs: readonly Kept[]): Readouts {
  const last = (name: keyof Figures) => series[name].at(-1)!;
  const total = (name: keyof Figures) => tidy(sum(series[name], (value) => value));
  const mean = (of: (one: Kept) => number) => tidy(sum(runs, of) / runs.length);
  const size = series.customers[0]!;
  const because = (code: number) => mean((one) => one.reasons[code]!);
  return {
    customers: last('customers'),
    lost: tidy(size - last('customers')),
    retention: tidy(last('customers') / size),
    satisfaction: last('satisfaction'),
    trust: last('trust'),
    loyalty: last('loyalty'),
    orders: total('orders'),
    revenue: total('revenue'),
    profit: total('profit'),
    complaints: total('complaints'),
    lifetimeValue: mean((one) => one.lifetimeValue),
    reasons: Object.fromEntries(reasons.flatMap((reason, code) => (code ? [[reason, because(code)]] : []))) as Readouts['reasons']
  };
}

function dumpOf(population: Population, { months, columns }: Run): Dump {
  // A contract has no first purchase outside the run: its bills begin in the first month.
  const before = population.contract ? 0 : 1;
  return {
    orders: Array.from(columns.orders, (orders) => orders + before),
    first: Array.from(columns.orders, () => 0),
    last: Array.from(columns.last, tidy),
    spend: Array.from(columns.spend, (spend, row) => tidy(spend + before * firstSpend(population, row))),
    alive: Array.from(columns.left, (left) => (left === 0 ? 1 : 0)),
    satisfaction: Array.from(columns.satisfaction, tidy),
    trust: Array.from(columns.trust, tidy),
    loyalty: Array.from(columns.intention, tidy),
    complaints: Array.from(columns.complaints),
    months: Array.from(columns.left, (left) => left || months),
    segment: Array.from(columns.segment)
  };
}

function sum<T>(items: Iterable<T> & { length: number }, of: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}

/** Six decimals: what lies behind is no information. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
