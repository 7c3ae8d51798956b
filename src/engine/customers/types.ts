/** A segment of the base: `share` 0..1; the other three override the parameter set's own level. */
export interface SegmentSpec {
  id: string;
  share: number;
  /** Mean S100 at month 0. */
  satisfaction?: number;
  /** % who would still be customers after 12 months at default levers. */
  loyalty?: number;
  /** Revenue a year from one active customer, in the base's currency. */
  value?: number;
}

/** What a population is grown from; the same spec gives the same people to the last bit. */
export interface BaseSpec {
  /** Name of a parameter set (`airline`), or the parameters themselves. */
  industry: string;
  parameters?: Partial<Parameters>;
  segments: readonly SegmentSpec[];
  size: number;
  seed: number;
}

/** The numbers of the nine cards; names, units and sources stand in `parameters.ts`. */
export interface Parameters {
  [name: string]: number;
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
  /** Index that the caller uses to name the cause; copied to customers who left because of it. */
  cause?: number;
}

export interface RunOptions {
  months: number;
  impulses: readonly Impulse[];
  replicate: number;
  mode?: 'default' | 'null';
}

/** Monthly figures of one group, index 0 = month 0 (before anything happened), length months + 1. */
export interface Series {
  /** Mean S100 of those still customers. */
  satisfaction: Float64Array;
  /** Mean T100 of those still customers. */
  trust: Float64Array;
  /** Mean L100 (intention) of those still customers. */
  intention: Float64Array;
  /** People still customers. */
  customers: Float64Array;
  /** Orders, revenue, profit and complaints of the month (index 0 is 0). */
  orders: Float64Array;
  revenue: Float64Array;
  profit: Float64Array;
  complaints: Float64Array;
}

/** One replicate of one branch. */
export interface Run {
  months: number;
  /** The whole base, then each segment in the order of the spec. */
  all: Series;
  segments: readonly Series[];
  /** One entry a customer at the end of the run. */
  columns: Columns;
}
export interface Columns {
  segment: Uint8Array;
  satisfaction: Float64Array;
  trust: Float64Array;
  intention: Float64Array;
  orders: Float64Array;
  spend: Float64Array;
  complaints: Float64Array;
  /** Month in which the customer left, 0 = still a customer. */
  left: Uint8Array;
  /** Lifetime value expected at the end of the run (0 for those who left), card 9. */
  value: Float64Array;
}

/** What happened to one customer in one month, for the customer's own page. */
export interface Month {
  month: number;
  satisfaction: number;
  trust: number;
  intention: number;
  orders: number;
  spend: number;
  failed: boolean;
  complained: boolean;
  /** Satisfaction with handling 0..1 when a complaint was answered. */
  handling?: number;
  /** Indexes into `RunOptions.impulses` that reached the customer this month. */
  heard: readonly number[];
  left: boolean;
}
