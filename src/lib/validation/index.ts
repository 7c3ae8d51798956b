/*
 * What the tests M1 to M18 measured. Each writes its rows to `M<n>.json` beside this file; a file that is missing has not been measured.
 */

/** A text in both languages. */
export interface Both {
  en: string;
  zh: string;
}

/** One figure of a test: it holds within `tolerance` of the published one, or between `least` and `most`. */
export interface Row {
  /** Numbers and short symbols, or words in both languages. M18: `airline quality`. */
  what: string | Both;
  published?: number;
  ours: number;
  tolerance?: number;
  least?: number;
  most?: number;
  unit?: string;
  /** M18: the setting between its ends at which the lever pays best. */
  best?: number;
  /** Why it misses. */
  miss?: Both;
}

export const tests = [
  ...(['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9'] as const),
  ...(['M10', 'M11', 'M12', 'M13', 'M14', 'M15', 'M16', 'M17', 'M18'] as const)
] as const;
export type TestId = (typeof tests)[number];

/** How a test came out: not measured, or how many of its figures miss. */
export type Verdict = { measured: false } | { measured: true; missed: number; of: number };

const files = import.meta.glob<readonly Row[]>('./M*.json', { eager: true, import: 'default' });

/** Returns the rows of a test, none when it has not been measured. */
export function rowsOf(test: TestId): readonly Row[] {
  return files[`./${test}.json`] ?? [];
}

/** Tells whether a figure lies outside what is allowed, with or without a reason given. */
export function misses({ published, ours, tolerance = Infinity, least = -Infinity, most = Infinity }: Row): boolean {
  const holds = (published === undefined || Math.abs(ours - published) <= tolerance) && ours >= least && ours <= most;
  return !holds;
}

/** Returns how a test came out. */
export function verdictOf(test: TestId): Verdict {
  const rows = rowsOf(test);
  return rows.length === 0 ? { measured: false } : { measured: true, missed: rows.filter(misses).length, of: rows.length };
}

/** Splits the `what` of a row of M18 into its industry and its lever. */
export function industryAndLever({ what }: Row): [industry: string, lever: string] {
  const [industry = '', lever = ''] = (typeof what === 'string' ? what : what.en).split(' ');
  return [industry, lever];
}
