import type { SegmentEffect, Text } from '#engine/scenario';

/**
 * What is charted, month by month: `satisfaction`, `trust`, `intention` (what people say) as means of those still customers, 0..100;
 * `kept` (what they do), % of the month-0 customers still there; `profit` of the month and `profitSoFar` in the case's currency.
 */
export type Measure = 'satisfaction' | 'trust' | 'intention' | 'kept' | 'profit' | 'profitSoFar';

/** Mean and 10th to 90th percentile over the replicates, one entry a month from month 0 (length months + 1). */
export interface Band {
  mean: readonly number[];
  low: readonly number[];
  high: readonly number[];
}

/** One figure at one moment, beside the same customers on another road (a road's own page: beside "nothing had happened"). */
export interface Estimate {
  /** The road's own mean. */
  level: number;
  /** Mean of the paired differences, and their 10th and 90th percentile. */
  difference: number;
  low: number;
  high: number;
  /** Standard error of the mean difference (0 with one replicate). */
  error: number;
  /** How many times the variance of this difference would be larger with luck of its own on each road; null when the difference never varies. */
  saved: number | null;
  /** Zero lies outside `low`..`high`. */
  toldApart: boolean;
}
/** The month in which a difference of satisfaction is greatest. */
export interface Peak {
  month: number;
  satisfaction: Estimate;
}

/** Something the base heard of on a road, and the words that name it. */
export interface RoadCause {
  /** `because`, else the ending's name, else the choice's text. */
  text: Text;
  scene: string;
  /** Null when the ending itself did it. */
  choice: string | null;
  month: number;
  on: readonly SegmentEffect[];
}
/** What the ending did to the customer met face to face, in points. */
export interface PersonFate {
  satisfaction: number;
  trust: number;
  leaves: boolean;
}

/** One road after the play (or none: "nothing had happened"). */
export interface Road {
  /** `played`, `nothing`, or the id of the ending. */
  id: string;
  /** The ending it reached; null for `nothing` and for a play that is not over. */
  ending: string | null;
  name: Text | null;
  kind: 'good' | 'mixed' | 'bad' | null;
  /** Decisions as `scene.choice`. */
  path: readonly string[];
  /** Money spent in the talk itself. */
  cost: number;
  causes: readonly RoadCause[];
  /** Null when the ending leaves her as she was. */
  person: PersonFate | null;
  level: Record<Measure, Band>;
  /** Minus "nothing had happened", paired by customer and replicate. */
  difference: Record<Measure, Band>;
  /** The figures at the end, beside "nothing had happened". */
  end: Record<Measure, Estimate>;
  peak: Peak;
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
/** One segment on one road beside another road. */
export interface SegmentOutcome {
  id: string;
  name: Text;
  people: number;
  /** Satisfaction minus that of the other road, month by month. */
  difference: Band;
  peak: Peak;
  /** At the end. */
  satisfaction: Estimate;
  intention: Estimate;
  kept: Estimate;
  /** Of all months. */
  profit: Estimate;
}
/** Two roads on the same customers: `a` minus `b`. */
export interface Comparison {
  a: string;
  b: string;
  /** At the end. */
  end: Record<Measure, Estimate>;
  peak: Peak;
  lifetimeValue: Estimate;
  segments: readonly SegmentOutcome[];
  /** Some measure at the end, the peak of satisfaction or the lifetime value tells them apart. */
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
  /** Every pair of `played` and `others`, in that order. */
  comparisons: readonly Comparison[];
}
/** How far a calculation has come, in runs. */
export interface Progress {
  done: number;
  total: number;
}
