import type { LeverPlan } from '#engine/customers';
import type { Progress } from '../types.ts';

/** The claims of the textbooks that the simulator is asked about, in the order in which they are shown. */
export const claimIds = [
  ...(['five-times', 'doubled-profit', 'six-times', 'lack-of-care', 'eighty-twenty', 'paradox'] as const),
  ...(['compounding', 'staff-first', 'quality-leaders', 'points-debt', 'unequal-prices', 'lone-flight'] as const)
] as const;
export type ClaimId = (typeof claimIds)[number];

/** How a claim fares in the simulation: it holds, it holds in part (other size, other condition), or it does not. */
export type Verdict = 'holds' | 'half' | 'not';
/** `times` a ratio, `share` 0..1, `change` relative to 1, `points` a change on the shown scales, `number` a plain one, `money` in dollars. */
export type Unit = 'times' | 'share' | 'change' | 'points' | 'number' | 'money' | 'count' | 'months';

/** One number of a result; `low` and `high` are what the words beside it say they are (most often the range over industries). */
export interface Figure {
  id: string;
  value: number;
  low?: number;
  high?: number;
  unit: Unit;
}
/** Rows to compare, a value a column; null where there is none. `bars` are the columns that are drawn. */
export interface Table {
  columns: readonly { id: string; unit: Unit }[];
  /** What names a row: an industry (or `default`), a yearly retention (`0.9`), or words of the claim. */
  rowsBy: 'industry' | 'retention' | 'case';
  rows: readonly { id: string; values: readonly (number | null)[] }[];
  bars: readonly number[];
  /** What the claim says that the first drawn column should be. */
  claimed?: number;
}
/** Lines month by month, month 0 first. */
export interface Lines {
  unit: Unit;
  lines: readonly { id: string; values: readonly number[] }[];
}
/** What was simulated, so that the result can be challenged. */
export interface Setup {
  /** Names of parameter sets; `default` is the table without an industry. */
  industries: readonly string[];
  /** Customers a base; months; replicates (the same customers, other luck). */
  customers: number;
  months: number;
  replicates: number;
  seed: number;
  /** What the firm does besides what it usually does; empty where nothing is changed. */
  policies: readonly LeverPlan[];
}
/** What the simulator says of one claim; plain JSON, the same bits for the same scale. */
export interface ClaimResult {
  id: ClaimId;
  verdict: Verdict;
  figures: readonly Figure[];
  table?: Table;
  lines?: Lines;
  setup: Setup;
}

/** How much is simulated: customers and replicates are multiplied with `size` (1: as on the page), and the seed says which customers. */
export interface Scale {
  size: number;
  seed: number;
}
/** Works a claim out; yields after each part, so that a worker can report and be stopped. */
export type ClaimRun = (scale: Scale) => Generator<Progress, ClaimResult, undefined>;
