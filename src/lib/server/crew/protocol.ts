import type { Between, CustomerStory, Outcome, Reached } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import type { PlayEvent } from '#engine/session';

type Log = readonly PlayEvent[];
/** What a worker is asked of one case: what came of a play, whole or in three figures, of two plays side by side, or of some of a play's customers. */
export type Ask = { ask: 'outcome' | 'reached'; log: Log } | { ask: 'between'; log: Log; other: Log } | { ask: 'stories'; log: Log };
export type Task = { scenario: Scenario } & Ask;
/** What each question is answered with. */
export interface Found {
  outcome: Outcome;
  reached: Reached;
  between: Between;
  stories: CustomerStory[];
}

/** What it answers; the trace of a fault goes to the terminal. */
export type Answer = { ok: true; found: Found[Ask['ask']] } | { ok: false; fault: string };
