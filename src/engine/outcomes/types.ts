import type { Text } from '#engine/scenario';

/** The measures that are charted; `intention` is what people say, `kept` what they do (% of the month-0 customers still there). */
export type Measure = 'satisfaction' | 'intention' | 'kept' | 'profit';

/** Mean and 10th to 90th percentile over the replicates, one entry a month from month 0. */
export interface Band {
  mean: readonly number[];
  low: readonly number[];
  high: readonly number[];
}

/** One road after the play (or none: "nothing had happened"). */
export interface Road {
  /** `played`, `nothing`, or the id of the ending. */
  id: string;
  name: Text | null;
  kind: 'good' | 'mixed' | 'bad' | null;
  /** Decisions as `scene.choice`. */
  path: readonly string[];
  /** Money spent in the talk itself. */
  cost: number;
  level: Record<Measure, Band>;
  /** Minus "nothing had happened", paired by customer and replicate. */
  difference: Record<Measure, Band>;
  /** People, mean over replicates, at the end. */
  kept: number;
  lost: number;
  /** Kept here but lost had nothing happened, and the other way round. */
  won: number;
  driven: number;
  /** Profit of all months and lifetime value of those still there, in the case's currency. */
  profit: Estimate;
  lifetimeValue: Estimate;
  segments: readonly SegmentOutcome[];
}
/** An estimate of a difference to "nothing had happened": `level` is the road's own value. */
export interface Estimate {
  level: number;
  difference: number;
  low: number;
  high: number;
  /** Zero lies outside the 10th to 90th percentile of the paired differences. */
  toldApart: boolean;
}
export interface SegmentOutcome {
  id: string;
  name: Text;
  people: number;
  /** The month in which the difference of satisfaction is greatest, and the figures at the end. */
  peakMonth: number;
  satisfactionPeak: Estimate;
  satisfaction: Estimate;
  intention: Estimate;
  kept: Estimate;
  profit: Estimate;
}
/** Two roads on the same customers: `a` minus `b` at the end (profit: sum of all months). */
export interface Comparison {
  a: string;
  b: string;
  measures: Record<Measure, Estimate>;
  lifetimeValue: Estimate;
  /** Some measure tells them apart. */
  toldApart: boolean;
}
/** All that the outcome pages show; plain JSON. */
export interface Outcome {
  hash: string;
  seed: number;
  size: number;
  months: number;
  currency: string;
  replicates: number;
  nothing: Road;
  played: Road;
  /** Every other ending by its shortest play. */
  others: readonly Road[];
  comparisons: readonly Comparison[];
}
