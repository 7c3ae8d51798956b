import type { LeverKey, LeverPlan } from '#engine/customers';
import { estimateOf, mean, percentile } from './statistics.ts';
import type { Estimate } from './types.ts';
import type { Draw, Policy, PolicyTotal, WhatIfSpec } from './what-if-types.ts';

/** What one part of a policy added, all others being as they are; `rest` is what the parts did only together (or took from each other). */
export interface Contributions<Part> {
  parts: readonly { part: Part; estimate: Estimate }[];
  whole: Estimate;
  rest: number;
}
/** How much of a gap is luck: the same two roads with other seeds. */
export interface Luck {
  /** The gap as it was seen. */
  own: number;
  /** Its mean over the other seeds, and their 10th and 90th percentile. */
  mean: number;
  low: number;
  high: number;
  /** The part of the own gap that other seeds would not have given. */
  luck: number;
  /** Share of the other seeds whose gap has the sign of the own one. */
  same: number;
}

/** Lists the levers that two plans set differently. */
export function changedLevers(from: LeverPlan, to: LeverPlan): LeverKey[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])] as LeverKey[];
  return keys.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]));
}

/** Returns the question that tells what each lever of the last policy added: the same two policies, then the last one without each of its changes. */
export function ablation(spec: WhatIfSpec): { spec: WhatIfSpec; parts: LeverKey[] } {
  const [first, last] = [spec.policies[0]!, spec.policies.at(-1)!];
  const parts = changedLevers(first.levers, last.levers);
  const without = parts.map((key): Policy => {
    const { [key]: own, ...others } = last.levers;
    void own;
    const before = first.levers[key];
    return { ...last, levers: before === undefined ? others : { ...others, [key]: before } };
  });
  return { spec: { ...spec, policies: [first, last, ...without] }, parts };
}

/** Reads the draws of an `ablation`: what each lever added to a total, leave-one-out, paired by customer and luck. */
export function contributionsOf(parts: readonly LeverKey[], draws: readonly Draw[], total: PolicyTotal): Contributions<LeverKey> {
  const values = (k: number) => draws.map(({ samples }) => samples[k]!.totals[total]);
  return contributions(parts, values(1), values(0), (k) => values(k + 2));
}

/** What each part added: `all` parts, `none` of them, and all `without` the k-th, a value a replicate each. */
export function contributions<Part>(
  parts: readonly Part[],
  all: readonly number[],
  none: readonly number[],
  without: (k: number) => readonly number[]
): Contributions<Part> {
  const whole = estimateOf(all, none);
  const found = parts.map((part, k) => ({ part, estimate: estimateOf(all, without(k)) }));
  return { parts: found, whole, rest: whole.difference - found.reduce((sum, { estimate }) => sum + estimate.difference, 0) };
}

/** Says how much of a gap between two roads is luck, given the gaps that other seeds give (at least one). */
export function luckOf(own: number, others: readonly number[]): Luck {
  const middle = mean(others);
  return {
    own,
    mean: middle,
    low: percentile(others, 0.1),
    high: percentile(others, 0.9),
    luck: own - middle,
    same: others.filter((gap) => Math.sign(gap) === Math.sign(own)).length / others.length
  };
}
