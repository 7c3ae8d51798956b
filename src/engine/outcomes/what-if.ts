import { populate, simulate, snapshotAt } from '#engine/customers';
import type { LeverChange, LeverPlan, LeverValue, Population, Readouts, Run, RunOptions, Series } from '#engine/customers';
import { bandOf, estimateOf, mean } from './statistics.ts';
import type { Band } from './types.ts';
import type { Draw, Policy, PolicyMeasure, PolicyOutcome, PolicySample, PolicyTotal, WhatIf, WhatIfSpec } from './what-if-types.ts';

/** All measures and totals of a policy, in the order in which they are listed. */
export const policyMeasures: readonly PolicyMeasure[] = [
  ...(['satisfaction', 'trust', 'intention', 'kept', 'customers', 'revenue', 'profit', 'profitSoFar'] as const),
  ...(['complaints', 'liability', 'social', 'employees'] as const)
];
export const policyTotals: readonly PolicyTotal[] = ['kept', 'satisfaction', 'intention', 'profit', 'equity', 'worth', 'social', 'nps'];
const segmentMeasures = ['satisfaction', 'kept', 'profitSoFar'] as const;

/** The first month in which two policies may differ: what comes before is lived once for both. */
function forkOf(one: Policy, other: Policy, months: number): number {
  const keys = new Set([...Object.keys(one.levers), ...Object.keys(other.levers)]) as Set<keyof LeverPlan>;
  let fork = months;
  for (const key of keys) {
    const [a, b] = [stepsOf(one.levers[key]), stepsOf(other.levers[key])];
    if (JSON.stringify(a) === JSON.stringify(b)) continue;
    const shared = a.findIndex((step, k) => JSON.stringify(step) !== JSON.stringify(b[k]));
    const rest = shared < 0 ? b.slice(a.length) : [...a.slice(shared), ...b.slice(shared)];
    fork = Math.min(fork, ...rest.map(({ from }) => from));
  }
  if (JSON.stringify(one.impulses ?? []) !== JSON.stringify(other.impulses ?? [])) {
    fork = Math.min(fork, ...[...(one.impulses ?? []), ...(other.impulses ?? [])].map(({ month }) => month));
  }
  return fork;
}

function stepsOf(setting: LeverValue | readonly LeverChange[] | undefined): readonly LeverChange[] {
  if (setting === undefined) return [];
  return Array.isArray(setting) ? (setting as readonly LeverChange[]) : [{ from: 0, value: setting as LeverValue }];
}

const optionsOf = ({ months }: WhatIfSpec, { levers, impulses = [] }: Policy, replicate: number): RunOptions => ({
  months,
  impulses,
  levers,
  replicate
});

/** Grows the customers of a question; throws a RangeError on a spec that `refusalOfBase` names. */
export const grow = ({ base }: WhatIfSpec): Population => populate(base);

/** Simulates one replicate of every policy: months that a policy shares with the first are lived once. */
export function drawOf(spec: WhatIfSpec, population: Population, replicate: number): Draw {
  const [first, ...others] = spec.policies as [Policy, ...Policy[]];
  const forks = others.map((policy) => forkOf(first, policy, spec.months));
  const fork = Math.min(spec.months, ...forks);
  // A shared beginning shorter than a few months costs more to keep than to live again.
  const snapshot = others.length > 0 && fork >= 6 ? snapshotAt(population, optionsOf(spec, first, replicate), fork) : undefined;
  const runs = spec.policies.map((policy) => simulate(population, optionsOf(spec, policy, replicate), snapshot));
  return { replicate, samples: runs.map(sampleOfRun) };
}

function sampleOfRun({ all, segments, firm, readouts }: Run): PolicySample {
  const start = all.customers[0]!;
  const last = all.customers.length - 1;
  const profitSoFar = soFar(all.profit);
  const share = (series: Series) =>
    series.customers.map((people) => (series.customers[0]! > 0 ? (100 * people) / series.customers[0]! : 0));
  const { satisfaction, trust, intention, customers, revenue, profit, complaints, liability, social } = all;
  const kept = start > 0 ? share(all) : customers.slice();
  return {
    series: {
      satisfaction,
      trust,
      intention,
      kept,
      customers,
      revenue,
      profit,
      profitSoFar,
      complaints,
      liability,
      social,
      employees: firm.employees
    },
    segments: segments.map((one) => ({ satisfaction: one.satisfaction, kept: share(one), profitSoFar: soFar(one.profit) })),
    readouts,
    totals: {
      kept: kept[last]!,
      satisfaction: satisfaction[last]!,
      intention: intention[last]!,
      profit: profitSoFar[last]!,
      equity: readouts.equity,
      worth: profitSoFar[last]! + readouts.equity,
      social: soFar(social)[last]!,
      nps: readouts.nps
    }
  };
}

function soFar(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}

const each = <Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, month) => value - b[month]!);

/** Puts draws together, in any order and as many as there are (at least one): the answer so far. */
export function whatIfOf(spec: WhatIfSpec, draws: readonly Draw[]): WhatIf {
  const sorted = [...draws].sort((a, b) => a.replicate - b.replicate);
  const columns = spec.policies.map((_, k) => sorted.map(({ samples }) => samples[k]!));
  return { replicates: sorted.length, months: spec.months, policies: columns.map((own) => policyOf(spec, own, columns[0]!)) };
}

function policyOf(spec: WhatIfSpec, own: readonly PolicySample[], first: readonly PolicySample[]): PolicyOutcome {
  const level = <Key extends string>(keys: readonly Key[], of: (sample: PolicySample) => Record<Key, Float64Array>): Record<Key, Band> =>
    each(keys, (key) => bandOf(own.map((sample) => of(sample)[key])));
  const difference = <Key extends string>(
    keys: readonly Key[],
    of: (sample: PolicySample) => Record<Key, Float64Array>
  ): Record<Key, Band> => each(keys, (key) => bandOf(own.map((sample, k) => minus(of(sample)[key], of(first[k]!)[key]))));
  return {
    level: level(policyMeasures, ({ series }) => series),
    difference: difference(policyMeasures, ({ series }) => series),
    segments: spec.base.segments.map(({ id }, i) => ({
      id,
      level: level(segmentMeasures, ({ segments }) => segments[i]!),
      difference: difference(segmentMeasures, ({ segments }) => segments[i]!)
    })),
    totals: each(policyTotals, (total) =>
      estimateOf(
        own.map(({ totals }) => totals[total]),
        first.map(({ totals }) => totals[total])
      )
    ),
    readouts: meanOf(own.map(({ readouts }) => readouts))
  };
}

/** Means of every number of the read-outs. */
function meanOf(all: readonly Readouts[]): Readouts {
  const entries = Object.entries(all[0]!).map(([name, value]) => {
    const of = (one: Readouts) => one[name as keyof Readouts];
    if (typeof value === 'number') return [name, mean(all.map((one) => of(one) as number))];
    return [name, (value as readonly number[]).map((_, k) => mean(all.map((one) => (of(one) as readonly number[])[k]!)))];
  });
  return Object.fromEntries(entries) as Readouts;
}

/** Answers a question at once; the same spec gives the same bits. */
export function whatIf(spec: WhatIfSpec): WhatIf {
  const population = grow(spec);
  return whatIfOf(
    spec,
    Array.from({ length: spec.replicates }, (_, replicate) => drawOf(spec, population, replicate))
  );
}
