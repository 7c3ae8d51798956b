import type { Moment, Step } from '#engine/machine';

/** A line of the log; append-only, `seq` from 1 without gaps. */
export type PlayEvent = { seq: number } & (
  | { type: 'play.started'; case: string; hash: string; seed: number }
  | { type: 'decision.locked'; scene: string; choice: string; by: string; reason?: string }
  | { type: 'decision.undone'; to: number }
  | { type: 'play.resumed' }
  | { type: 'play.ended'; ending: string }
);

/** What a seat may ask for; `basedOn` is the seq it has seen. */
export type Command =
  | { type: 'start-play'; seed: number }
  | { type: 'lock-decision'; basedOn: number; scene: string; choice: string; reason?: string }
  /** Takes back every decision after the first `to` decisions; 0 starts again. */
  | { type: 'undo-decision'; basedOn: number; to: number }
  | { type: 'resume-play' };

/** An illegal move is a value: `code` is `session/...` or `machine/...`, the words say what happened and what to do next. */
export interface Rejection {
  ok: false;
  code: string;
  en: string;
  zh: string;
}

/** The folded log: the play as it stands. */
export interface Session {
  case: string;
  hash: string;
  seed: number;
  lastSeq: number;
  /** The decisions that stand (undone ones are not here). */
  steps: readonly Step[];
  now: Moment;
  ending: string | null;
}
