import type { Band, Estimate } from './types.ts';

/** What is charted round by round: means of S100 and of the customers, money in the case's currency; `kept` % of the month-0 customers. */
export type RoundMeasure = 'satisfaction' | 'customers' | 'kept' | 'profit' | 'profitSoFar';
/** What one lever's settings of all rounds so far added, all others being as they are, against leaving it where it started. */
export interface LeverPart {
  lever: string;
  satisfaction: Estimate;
  kept: Estimate;
  profit: Estimate;
}
/** What the rounds lived so far came to; months from 0 to `months`. Grows more exact with the replicates. */
export interface RoundReport {
  /** Closed rounds, and months lived. */
  round: number;
  months: number;
  replicates: number;
  level: Record<RoundMeasure, Band>;
  /** The same had the levers stayed where they started. */
  nothing: Record<RoundMeasure, Band>;
  /** At the end of the last round, beside the levers left where they started. */
  end: Record<RoundMeasure, Estimate>;
  /** The same beside the last round lived with the settings of the round before; null after the first. */
  previous: Record<RoundMeasure, Estimate> | null;
  parts: readonly LeverPart[];
}
