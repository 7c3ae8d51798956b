import type { Outcome } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import type { PlayEvent } from '#engine/session';

/** What a worker is asked: one play of one case. */
export interface Task {
  scenario: Scenario;
  log: readonly PlayEvent[];
}

/** What it answers; the trace of a fault goes to the terminal. */
export type Answer = { ok: true; outcome: Outcome } | { ok: false; fault: string };
