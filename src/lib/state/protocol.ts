import type { BaseReadouts } from '#engine/machine';
import type { CustomerTable, History, LuckOfRoad, Outcome, Progress, RoundReport, Shares } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import type { Happening, PlayEvent } from '#engine/session';

/** What the page asks of the worker; `open` comes first and has no answer: without a scenario it is another play of the case that is open. */
export type Task =
  | { task: 'open'; scenario?: Scenario; log: readonly PlayEvent[] }
  | { task: 'outcome' }
  | { task: 'shares' }
  | { task: 'luck'; other: string }
  | { task: 'customers' }
  | { task: 'history'; row: number }
  /** Grows the base, so that the first round need not wait for it. */
  | { task: 'gather' }
  /** How the base stands when the locked round is lived. */
  | { task: 'readouts' }
  /** What the rounds came to; told in parts, the last one is whole. */
  | { task: 'report' }
  /** Lets a play of rounds happen again from its start. */
  | { task: 'relive'; seed: number; happenings: readonly Happening[] };
export type Request = Task & { id: number };
export interface Relived {
  log: PlayEvent[];
  done: number;
}

/** What the worker answers, with the id of the request. */
export type Answer =
  | { id: number; kind: 'progress'; progress: Progress }
  | { id: number; kind: 'part'; value: RoundReport }
  | { id: number; kind: 'outcome'; value: Outcome }
  | { id: number; kind: 'shares'; value: Shares }
  | { id: number; kind: 'luck'; value: LuckOfRoad }
  | { id: number; kind: 'customers'; value: CustomerTable }
  | { id: number; kind: 'history'; value: History }
  | { id: number; kind: 'gathered' }
  | { id: number; kind: 'readouts'; value: BaseReadouts }
  | { id: number; kind: 'report'; value: RoundReport }
  | { id: number; kind: 'relived'; value: Relived }
  /** Another play was opened meanwhile. */
  | { id: number; kind: 'cancelled' }
  | { id: number; kind: 'failed'; code: string };
