import { industries, leverOf, levers, parametersOf } from '#engine/customers';
import type { BaseSpec, Lever, LeverKey, LeverPlan, LeverValue } from '#engine/customers';
import { changedLevers, type WhatIfSpec } from '#engine/outcomes';

export const sizes = [1000, 2000, 5000, 10_000] as const;
/** Months after which a policy may begin. */
export const beginnings = [0, 12, 24, 36, 48] as const;
/** How many times as many people as customers a growing market holds. */
const marketTimes = 3;
export const years = 5;
const replicates = 20;

/** The levers in the order of the page. */
export const leverGroups = {
  product: ['quality', 'price', 'price-gap', 'honesty'],
  service: ['service', 'care', 'interviews'],
  complaints: ['ease', 'speed', 'empathy', 'compensation'],
  promotion: ['advertising', 'referral', 'points', 'win-back'],
  staff: ['wage', 'training', 'backing']
} as const satisfies Record<string, readonly LeverKey[]>;
export type LeverGroup = keyof typeof leverGroups;
/** These move newcomers only: in a closed base they cost and bring nothing, or nearly so. */
export const forGrowth: readonly LeverKey[] = ['advertising', 'referral'];

/** What a firm does from a month on; levers that are not named stay where they start. */
export interface LabPolicy {
  from: number;
  values: Readonly<Partial<Record<LeverKey, number>>>;
  /** To whom win-back offers are made, 1 to 4. */
  winBack: number;
}
/** What is asked: the customers, and the two policies. */
export interface LabSetup {
  industry: string;
  size: number;
  /** A growing market instead of a closed base. */
  open: boolean;
  seed: number;
  a: LabPolicy;
  b: LabPolicy;
}
export const asItIs: LabPolicy = { from: 0, values: {}, winBack: 2 };
export const firstSetup: LabSetup = { industry: industries[0]!, size: 2000, open: false, seed: 1, a: asItIs, b: asItIs };

/** The segments of the lab's base: how satisfied those are who come often, now and then, and newly. */
export const labSegments = [
  { id: 'regulars', share: 0.3, satisfaction: 74 },
  { id: 'occasional', share: 0.5, satisfaction: 71 },
  { id: 'newcomers', share: 0.2, satisfaction: 68 }
] as const;
export type LabSegment = (typeof labSegments)[number]['id'];

/** Where a lever stands in an industry when nobody touches it. */
export function startOf(lever: Lever, industry: string): number {
  return lever.parameter ? parametersOf(industry)[lever.parameter] : lever.start;
}

/** Brings a number to the nearest step of a lever within its range. */
export function settle({ min, max, step }: Lever, value: number): number {
  const near = Math.round(value / step) * step;
  return Number(Math.min(max, Math.max(min, near)).toFixed(3));
}

/** Sets one lever; where it starts it is not named, so that two ways to the same policy are the same policy. */
export function withLever(policy: LabPolicy, key: LeverKey, value: number, industry: string): LabPolicy {
  const lever = leverOf(key)!;
  const { [key]: before, ...others } = policy.values;
  void before;
  return { ...policy, values: value === startOf(lever, industry) ? others : { ...others, [key]: value } };
}

/** The levers of a policy that do not stand where they start, in the engine's order. */
export const movedLevers = ({ values }: LabPolicy): Lever[] => levers.filter(({ key }) => values[key] !== undefined);

function planOf({ from, values, winBack }: LabPolicy, industry: string): LeverPlan {
  const valueOf = (key: LeverKey, value: number): LeverValue => (key === 'win-back' ? { class: winBack, offer: value } : value);
  const named = levers.flatMap((lever) => {
    const value = values[lever.key];
    return value === undefined || value === startOf(lever, industry) ? [] : [[lever.key, [{ from, value: valueOf(lever.key, value) }]]];
  });
  return Object.fromEntries(named) as LeverPlan;
}

function baseOf({ industry, size, open, seed }: LabSetup): BaseSpec {
  return { industry, segments: labSegments, size, seed, ...(open && { market: size * marketTimes }) };
}

/** Turns a setup into the question for the engine. */
export function specOf(setup: LabSetup): WhatIfSpec {
  const policies = [setup.a, setup.b].map((policy) => ({ levers: planOf(policy, setup.industry) }));
  return { base: baseOf(setup), months: 12 * years, replicates, policies };
}

/** Tells whether two policies do the same. */
export const samePolicies = ({ policies: [a, b] }: WhatIfSpec): boolean => changedLevers(a!.levers, b!.levers).length === 0;
