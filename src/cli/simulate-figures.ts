import { exitCauses, lostTypes, quadrants, reasons, stages, valueClasses } from '#engine/customers';
import type { Population, Reason, Run, Series } from '#engine/customers';

type Measure = keyof Series;
/** Monthly figures from month 0, the mean over the replicates; `loyalty` is the intention L100. */
export type Figures = Record<Exclude<Measure, 'intention'> | 'loyalty', number[]>;
type Counts<Word extends string> = Record<Word, number>;

/** What the base comes to at the end, the mean over the replicates; money, orders and people who came and went of all months. */
export interface Readouts {
  customers: number;
  /** Customers of month 0 and later ones who are none now. */
  lost: number;
  /** Share of the customers of month 0 who are still there. */
  retention: number;
  satisfaction: number;
  trust: number;
  loyalty: number;
  orders: number;
  revenue: number;
  profit: number;
  complaints: number;
  /** Customer equity: the sum over those still there. */
  lifetimeValue: number;
  /** People lost by reason. */
  reasons: Counts<Exclude<Reason, 'none'>>;
  nps: number;
  /** Mean chance to be a customer still, as an analyst would reckon it from orders alone. */
  alive: number;
  failures: number;
  /** Complaints per order. */
  complaintRate: number;
  /** Mean satisfaction with handling (SATCOM) of all answered complaints, 0..1. */
  handling: number;
  valueClasses: Counts<(typeof valueClasses)[number]>;
  quadrants: Counts<(typeof quadrants)[number]>;
  stages: Counts<(typeof stages)[number]>;
  lostTypes: Counts<(typeof lostTypes)[number]>;
  /** People who left of their own accord, and the share of them who mention a cause. */
  exits: { people: number; mentions: Counts<(typeof exitCauses)[number]> };
  joined: number;
  referred: number;
  wonBack: number;
  /** Tellings a customer and month. */
  toldWell: number;
  toldIll: number;
  /** At the end. */
  liability: number;
  effort: number;
  acquisition: number;
  social: number;
  /** Employee satisfaction at the end, and the share of the staff that leaves in a year. */
  employees: number;
  turnover: number;
}

/** The answer to a spec of a base, apart from the dump. */
export interface Means {
  series: Figures & { segments: Record<string, Figures>; firm: { employees: number[]; turnover: number[] } };
  readouts: Readouts;
}

/** Sums over the runs so far: of a run nothing else is kept. */
interface Tally {
  runs: number;
  all: Sums;
  segments: Sums[];
  firm: { employees: Float64Array; turnover: Float64Array };
  /** Customers of month 0 who are still there. */
  kept: number;
  people: { reasons: number[]; valueClasses: number[]; quadrants: number[]; stages: number[]; lostTypes: number[]; mentions: number[] };
  nps: number;
  equity: number;
  alive: number;
  exits: number;
}
type Sums = Series;

/** Six decimals: what lies behind is no information. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Runs the replicates one after the other and returns their means. */
export function meansOf(population: Population, replicates: number, runOf: (replicate: number) => Run): Means {
  const first = runOf(0);
  const tally = open(first);
  add(tally, first);
  while (tally.runs < replicates) add(tally, runOf(tally.runs));
  const series = {
    ...figuresOf(tally.all, tally.runs),
    segments: Object.fromEntries(population.segments.map(({ id }, k) => [id, figuresOf(tally.segments[k]!, tally.runs)])),
    firm: { employees: meanOf(tally.firm.employees, tally.runs), turnover: meanOf(tally.firm.turnover, tally.runs) }
  };
  return { series, readouts: readoutsOf(series, tally) };
}

const emptyLike = <Page extends object>(page: Page): Page =>
  Object.fromEntries(Object.entries(page).map(([name, column]) => [name, new Float64Array((column as Float64Array).length)])) as Page;

function open({ all, segments, firm }: Run): Tally {
  const none = (words: readonly string[]) => words.map(() => 0);
  return {
    runs: 0,
    all: emptyLike(all),
    segments: segments.map(emptyLike),
    firm: emptyLike(firm),
    kept: 0,
    people: {
      reasons: none(reasons),
      valueClasses: none(valueClasses),
      quadrants: none(quadrants),
      stages: none(stages),
      lostTypes: none(lostTypes),
      mentions: none(exitCauses)
    },
    nps: 0,
    equity: 0,
    alive: 0,
    exits: 0
  };
}

function add(tally: Tally, { all, segments, firm, columns, readouts }: Run): void {
  tally.runs++;
  addSeries(tally.all, all);
  segments.forEach((one, k) => addSeries(tally.segments[k]!, one));
  addColumn(tally.firm.employees, firm.employees);
  addColumn(tally.firm.turnover, firm.turnover);
  columns.reason.forEach((code, at) => {
    tally.people.reasons[code]! += 1;
    if (columns.joined[at] === 0 && columns.left[at] === 0) tally.kept++;
  });
  for (const name of ['valueClasses', 'quadrants', 'stages', 'lostTypes', 'mentions'] as const)
    readouts[name].forEach((people, k) => (tally.people[name][k]! += people));
  for (const name of ['nps', 'equity', 'alive', 'exits'] as const) tally[name] += readouts[name];
}

function addColumn(sums: Float64Array, column: Float64Array): void {
  for (let month = 0; month < sums.length; month++) sums[month]! += column[month]!;
}

/** Adds a run's series; satisfaction with handling counts as many times as there were complaints. */
function addSeries(sums: Sums, series: Series): void {
  for (const name of Object.keys(sums) as Measure[]) if (name !== 'handling') addColumn(sums[name], series[name]);
  series.handling.forEach((handling, month) => (sums.handling[month]! += handling * series.complaints[month]!));
}

const meanOf = (sums: Float64Array, runs: number): number[] => Array.from(sums, (sum) => tidy(sum / runs));

function figuresOf(sums: Sums, runs: number): Figures {
  const entries = (Object.keys(sums) as Measure[]).map((name) => {
    if (name === 'handling') return [name, Array.from(sums.handling, (sum, month) => tidy(ratio(sum, sums.complaints[month]!)))];
    return [name === 'intention' ? 'loyalty' : name, meanOf(sums[name], runs)];
  });
  return Object.fromEntries(entries) as Figures;
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

function readoutsOf({ firm, ...series }: Means['series'], tally: Tally): Readouts {
  const { all, people, runs } = tally;
  const last = (name: keyof Figures) => series[name].at(-1)!;
  const total = (name: Measure) => tidy(sum(all[name]) / runs);
  const mean = (value: number) => tidy(value / runs);
  const size = series.customers[0]!;
  const counts = <Word extends string>(words: readonly Word[], of: readonly number[], share = runs) =>
    Object.fromEntries(words.map((word, k) => [word, tidy(ratio(of[k]!, share))])) as Counts<Word>;
  const perCustomer = (name: 'toldWell' | 'toldIll') =>
    tidy(ratio(sum(all[name].map((told, month) => (told / runs) * all.customers[month]!)), sum(all.customers.subarray(1))));
  return {
    customers: last('customers'),
    lost: tidy(size + total('joined') - last('customers')),
    retention: tidy(tally.kept / runs / size),
    satisfaction: last('satisfaction'),
    trust: last('trust'),
    loyalty: last('loyalty'),
    orders: total('orders'),
    revenue: total('revenue'),
    profit: total('profit'),
    complaints: total('complaints'),
    lifetimeValue: mean(tally.equity),
    reasons: counts(reasons.slice(1) as Exclude<Reason, 'none'>[], people.reasons.slice(1)),
    nps: mean(tally.nps),
    alive: mean(tally.alive),
    failures: total('failures'),
    complaintRate: tidy(ratio(sum(all.complaints), sum(all.orders))),
    handling: tidy(ratio(sum(all.handling), sum(all.complaints))),
    valueClasses: counts(valueClasses, people.valueClasses),
    quadrants: counts(quadrants, people.quadrants),
    stages: counts(stages, people.stages),
    lostTypes: counts(lostTypes, people.lostTypes),
    exits: { people: mean(tally.exits), mentions: counts(exitCauses, people.mentions, tally.exits) },
    joined: total('joined'),
    referred: total('referred'),
    wonBack: total('wonBack'),
    toldWell: perCustomer('toldWell'),
    toldIll: perCustomer('toldIll'),
    liability: last('liability'),
    effort: total('effort'),
    acquisition: total('acquisition'),
    social: total('social'),
    employees: firm.employees.at(-1)!,
    turnover: firm.turnover.at(-1)!
  };
}
