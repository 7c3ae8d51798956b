import type { Climate } from './firm.ts';
import type { Curve, LeverKey, LeverPlan } from './levers.ts';
import type { Parameters } from './parameters.ts';

/** A segment of the base: `share` 0..1; the other three override the parameter set's own level. */
export interface SegmentSpec {
  id: string;
  share: number;
  /** Mean S100 at month 0 and the level it keeps when nothing happens. */
  satisfaction?: number;
  /** % who would still be customers after 12 months at default levers. */
  loyalty?: number;
  /** Revenue a year from one active customer, in the base's currency. */
  value?: number;
}

/** A contract (shifted beta-geometric): the chance to end it in one period ~ Beta(alpha, beta); `period` in months. */
export interface Contract {
  alpha: number;
  beta: number;
  period: number;
}

/** What a population is grown from; the same spec gives the same people to the last bit. */
export interface BaseSpec {
  /** Name of a parameter set (`airline`); without it the default table. */
  industry?: string;
  /** Numbers that take the place of the set's own. */
  parameters?: Partial<Parameters>;
  /** Curves that take the place of the industry's own. */
  costs?: Partial<Readonly<Record<LeverKey, Curve>>>;
  /** Customers are bound by a contract; without it they leave after an order. */
  contract?: Contract;
  segments: readonly SegmentSpec[];
  size: number;
  /** Customers and those who may become customers (card 8); without it nobody joins. */
  market?: number;
  /** Whole, 0 to 4,294,967,295. */
  seed: number;
}

/** Something customers hear of: month 0 is the moment of the play. Points on the shown scales, `reach` 0..1. */
export interface Impulse {
  month: number;
  segment: string | 'all';
  /** One customer only (row of the base) instead of everybody in the segment. */
  customer?: number;
  reach?: number;
  satisfaction?: number;
  trust?: number;
  loyalty?: number;
  /** Money out in that month, in the base's currency. */
  cost?: number;
  /** Ends the custom of those it reaches. */
  leaves?: boolean;
  /** Index that the caller uses to name the cause; copied to customers who left because of it. Default: its place in the list. */
  cause?: number;
}

export interface RunOptions {
  /** The first step is the part of a month that is no whole one: 8.5 months are half a month and eight. */
  months: number;
  impulses: readonly Impulse[];
  /** What the firm does; levers that are not named stay where they start. */
  levers?: LeverPlan;
  /**
   * `living` (default): employees and the firm's image feel what customers feel, and pass it on to all of them. `still`: they do not, so that
   * only those are touched who heard of something or met it themselves: what one talk does, alone.
   */
  firm?: 'living' | 'still';
  replicate: number;
  mode?: 'default' | 'null';
}

/** Monthly figures of one group, index 0 = month 0 (before anything happened), length steps + 1; counts and money of the month (index 0 is 0). */
export interface Series {
  /** Mean S100 of those still customers (when nobody is left: the last mean). */
  satisfaction: Float64Array;
  /** Mean T100 of those still customers. */
  trust: Float64Array;
  /** Mean L100 (intention) of those still customers. */
  intention: Float64Array;
  /** People still customers. */
  customers: Float64Array;
  orders: Float64Array;
  revenue: Float64Array;
  /** The cost of an impulse for `all` is in the profit of the whole base only. */
  profit: Float64Array;
  complaints: Float64Array;
  failures: Float64Array;
  /** Mean satisfaction with handling (SATCOM) of the month's answered complaints, 0..1; 0 when there were none. */
  handling: Float64Array;
  lost: Float64Array;
  joined: Float64Array;
  referred: Float64Array;
  wonBack: Float64Array;
  /** Tellings of satisfied and of dissatisfied customers, per customer. */
  toldWell: Float64Array;
  toldIll: Float64Array;
  /** Face value of the points that are out. */
  liability: Float64Array;
  /** What the levers and the staff cost, and what winning and winning back cost. */
  effort: Float64Array;
  acquisition: Float64Array;
  /** Borne by others: energy and material of failed orders, and what customers of the dearer tariff paid above the other. */
  social: Float64Array;
}

/** Monthly figures of the firm as a whole. */
export interface FirmSeries {
  /** Employee satisfaction, shown on the scale of S100. */
  employees: Float64Array;
  /** Share of the staff that leaves in a year. */
  turnover: Float64Array;
}

/** One replicate of one branch. */
export interface Run {
  /** Steps: whole months, the first perhaps a part of one. */
  months: number;
  /** The whole base, then each segment in the order of the spec. */
  all: Series;
  segments: readonly Series[];
  firm: FirmSeries;
  /** One entry a customer at the end of the run; in an open base those who may still join are not among them. */
  columns: Columns;
  readouts: Readouts;
  /** Month in which each of those there at month 0 left, 0 = still a customer: cheaper than the columns. */
  left: Uint16Array;
  /** What everybody met in each month, from the first on: with it `trace` follows one customer alone. */
  climates: readonly Climate[];
}

/** What the base comes to at the end; people by class as counts, in the order of the class's words. */
export interface Readouts {
  /** Share of promoters (L100 of 90 and more) less that of detractors (below 65), -100..100. */
  nps: number;
  /** Sum of the lifetime values of those still customers. */
  equity: number;
  /** Mean chance to be a customer still, as an analyst would reckon it from orders alone; with contract the share that is. */
  alive: number;
  valueClasses: readonly number[];
  quadrants: readonly number[];
  stages: readonly number[];
  /** Lost customers. */
  lostTypes: readonly number[];
  /** People who left of their own accord, and how many of them mention each cause of `exitCauses`. */
  exits: number;
  mentions: readonly number[];
}

/** Why a customer left; the index of a word is its code in `Columns.reason`. */
export type Reason = (typeof reasons)[number];
/**
 * `none`: still a customer. `ordinary`: what happens every month. `silent`: a failure without complaint. `answered`: a failure,
 * complained of and answered. `heard`: something she heard of. `ended`: an impulse with `leaves`.
 * Failure and hearing are named only when the customer would have stayed that month without them.
 */
export const reasons = ['none', 'ordinary', 'silent', 'answered', 'heard', 'ended'] as const;

export interface Columns {
  /** Index of the segment in the spec. */
  segment: Uint8Array;
  satisfaction: Float64Array;
  trust: Float64Array;
  intention: Float64Array;
  /** Orders and money of the run (not of the time before). */
  orders: Float64Array;
  spend: Float64Array;
  complaints: Float64Array;
  /** Week of the run in which the last order fell, 0 = none. */
  last: Float64Array;
  /** Month in which the customer left, 0 = still a customer. */
  left: Uint16Array;
  /** Why, as an index into `reasons`. */
  reason: Uint8Array;
  /** `cause` of the impulse when the reason is `heard` or `ended`, else -1. */
  cause: Int16Array;
  /** Lifetime value expected at the end of the run (0 for those who left), card 9. */
  value: Float64Array;
  /** Month in which the customer joined, 0 = from the start, and in weeks of the run. */
  joined: Uint16Array;
  first: Float64Array;
  /** Indexes into `valueClasses`, `quadrants` and `stages`; of those who left as they were. */
  valueClass: Uint8Array;
  quadrant: Uint8Array;
  stage: Uint8Array;
}

/** How one customer feels, on the shown scales. */
export interface Feelings {
  satisfaction: number;
  trust: number;
  intention: number;
}
/** What happened to one customer in one month, for the customer's own page. Attitudes are those at its end. */
export interface Month extends Feelings {
  month: number;
  orders: number;
  spend: number;
  failed: boolean;
  complained: boolean;
  /** Satisfaction with handling 0..1 when a complaint was answered. */
  handling?: number;
  /** Indexes into `RunOptions.impulses` that reached the customer this month. */
  heard: readonly number[];
  left: boolean;
  /** Why, in the month in which the customer left. */
  reason?: Reason;
  cause?: number;
}
