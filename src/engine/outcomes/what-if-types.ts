import type { BaseSpec, Impulse, LeverPlan, Readouts } from '#engine/customers';
import type { Band, Estimate } from './types.ts';

/** What a firm does over the months, and what its customers hear of besides. */
export interface Policy {
  levers: LeverPlan;
  impulses?: readonly Impulse[];
}
/** The question "what if": policies on the same customers with the same luck; the first is what the others are compared with. Plain JSON. */
export interface WhatIfSpec {
  base: BaseSpec;
  /** 1 to 600, whole. */
  months: number;
  replicates: number;
  policies: readonly Policy[];
}
/**
 * What a policy is followed in, month by month: means of S100, T100, L100 (what people say) of those still customers; `kept` % of the
 * month-0 customers still there (what they do); `customers` people; money in the base's currency; `employees` on the scale of S100.
 */
export type PolicyMeasure =
  | 'satisfaction'
  | 'trust'
  | 'intention'
  | 'kept'
  | 'customers'
  | 'revenue'
  | 'profit'
  | 'profitSoFar'
  | 'complaints'
  | 'liability'
  | 'social'
  | 'employees';
/** Sums over all months or figures at the end, one number a replicate; `equity` is the lifetime value of those still there. */
export type PolicyTotal = 'kept' | 'satisfaction' | 'intention' | 'profit' | 'equity' | 'worth' | 'social' | 'nps';

/** One replicate of one policy; arrays may be transferred between threads. */
export interface PolicySample {
  series: Record<PolicyMeasure, Float64Array>;
  /** Satisfaction, kept and profit so far of each segment. */
  segments: readonly Record<'satisfaction' | 'kept' | 'profitSoFar', Float64Array>[];
  readouts: Readouts;
  totals: Record<PolicyTotal, number>;
}
/** One replicate of all policies, in their order. */
export interface Draw {
  replicate: number;
  samples: readonly PolicySample[];
}

/** One policy as far as it is known. */
export interface PolicyOutcome {
  level: Record<PolicyMeasure, Band>;
  /** Minus the first policy, paired by customer and luck. */
  difference: Record<PolicyMeasure, Band>;
  segments: readonly {
    id: string;
    level: Record<'satisfaction' | 'kept' | 'profitSoFar', Band>;
    difference: Record<'satisfaction' | 'kept' | 'profitSoFar', Band>;
  }[];
  totals: Record<PolicyTotal, Estimate>;
  /** Means over the replicates. */
  readouts: Readouts;
}
/** The answer so far: `replicates` of them are in. */
export interface WhatIf {
  replicates: number;
  months: number;
  policies: readonly PolicyOutcome[];
}
