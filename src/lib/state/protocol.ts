import type { CustomerTable, History, LuckOfRoad, Outcome, Progress, Shares } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import type { PlayEvent } from '#engine/session';

/** What the page asks of the worker; `open` comes first and has no answer. */
export type Task =
  | { task: 'open'; scenario: Scenario; log: readonly PlayEvent[] }
  | { task: 'outcome' }
  | { task: 'shares' }
  | { task: 'luck'; other: string }
  | { task: 'customers' }
  | { task: 'history'; row: number };
export type Request = Task & { id: number };

/** What the worker answers, with the id of the request. */
export type Answer =
  | { id: number; kind: 'progress'; progress: Progress }
  | { id: number; kind: 'outcome'; value: Outcome }
  | { id: number; kind: 'shares'; value: Shares }
  | { id: number; kind: 'luck'; value: LuckOfRoad }
  | { id: number; kind: 'customers'; value: CustomerTable }
  | { id: number; kind: 'history'; value: History }
  | { id: number; kind: 'failed'; code: string };
