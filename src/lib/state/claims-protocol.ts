import type { ClaimId, ClaimResult, Progress, Scale } from '#engine/outcomes';

/** What the page asks of the worker: one claim at a time. */
export interface ClaimRequest {
  run: number;
  id: ClaimId;
  scale: Scale;
}
/** What the worker answers, with the number of the run. */
export type ClaimAnswer =
  | { run: number; kind: 'progress'; progress: Progress }
  | { run: number; kind: 'done'; value: ClaimResult }
  | { run: number; kind: 'failed'; code: string };
