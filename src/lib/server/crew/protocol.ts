import type { BaseReadouts } from '#engine/machine';
import type { Between, CustomerStory, Outcome, Reached, RoundReport } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import type { PlayEvent, Session } from '#engine/session';

type Log = readonly PlayEvent[];
/**
 * What a worker is asked of one case: what came of a play, whole or in three figures, of two plays side by side, or of some of a play's
 * customers; to grow a base ahead of its first round; how it stands after a locked round, and what the rounds so far came to and why.
 */
export type Ask =
  | { ask: 'outcome' | 'reached' | 'stories'; log: Log }
  | { ask: 'between'; log: Log; other: Log }
  | { ask: 'gather'; seed: number }
  | { ask: 'round'; play: Session }
  | { ask: 'report'; play: Session; replicates: number };
export type Task = { scenario: Scenario; hash: string } & Ask;
/** What each question is answered with. */
export interface Found {
  outcome: Outcome;
  reached: Reached;
  between: Between;
  stories: CustomerStory[];
  gather: null;
  round: BaseReadouts;
  report: RoundReport;
}

/** What it answers; the trace of a fault goes to the terminal. */
export type Answer = { ok: true; found: Found[Ask['ask']] } | { ok: false; fault: string };
