import type { BaseReadouts, Moment, Step } from '#engine/machine';
import type { MoveName } from '#engine/scenario';
export type { Rejection } from '#engine/machine';

/** A line of the log; append-only, `seq` from 1 without gaps. */
export type PlayEvent = { seq: number } & PlayFact;
export type PlayFact =
  | { type: 'play.started'; case: string; hash: string; seed: number }
  | { type: 'decision.locked'; scene: string; choice: string; by: string; reason?: string }
  /** The months of a locked round were lived: how the base stood afterwards. */
  | { type: 'round.closed'; scene: string; readouts: BaseReadouts }
  | { type: 'decision.undone'; to: number }
  | { type: 'play.resumed' }
  /** One of the case's `events` happened; in a class its teacher lets it. */
  | { type: 'event.injected'; event: string }
  /** Somebody heard a move that stands in no choice of the scene: it changes calm and trust only. */
  | { type: 'move.tapped'; move: MoveName }
  /** The clock of the play ran out; `play.ended` follows. */
  | { type: 'play.timed-out' }
  | { type: 'play.ended'; ending: string };

/** What makes a play what it is, beside its case and seed: a decision by whomever, or what befell it. */
export type Happening =
  | { type: 'decision.locked'; scene: string; choice: string }
  | Extract<PlayFact, { type: 'event.injected' | 'move.tapped' | 'play.timed-out' }>;

/** What a seat may ask for; `basedOn` is the seq it has seen. */
export type Command =
  | { type: 'start-play'; seed: number }
  | { type: 'lock-decision'; basedOn: number; scene: string; choice: string; reason?: string }
  /** Takes back every decision after the first `to` decisions; 0 starts again. */
  | { type: 'undo-decision'; basedOn: number; to: number }
  /** Tells what the months of a locked round came to. */
  | { type: 'close-round'; basedOn: number; readouts: BaseReadouts }
  | { type: 'resume-play' };

/** The folded log: the play as it stands. Before `play.started` `lastSeq` is 0. */
export interface Session {
  case: string;
  hash: string;
  seed: number;
  lastSeq: number;
  /** The decisions that stand (undone ones are not here). */
  steps: readonly Step[];
  now: Moment;
  ending: string | null;
  /** The case's events that happened, each after how many decisions. */
  injected: readonly { event: string; after: number; weeks: number; months?: number }[];
  /** Moves that stood in no choice, each after how many decisions. */
  tapped: readonly { move: MoveName; after: number; calm: number; trust: number }[];
  /** The moment at which the play's clock ran out. */
  timedOut: Moment | null;
}

/** A decision as a play file or the command line names it; `settings` belong to rounds. */
export interface FiledDecision {
  scene: string;
  choice?: string;
  settings?: Readonly<Record<string, number>>;
  by?: string;
}

/** A play as a file: what the command line plays and a case's `playthroughs/` hold. */
export interface PlayFile {
  case: string;
  /** Of the case's version; without it the play is tried on any. */
  hash?: string;
  seed: number;
  decisions: readonly FiledDecision[];
  expect?: Expected;
}
/** What a play must come to: exact for the talk, directions only for the customers (against "nothing had happened"). */
export interface Expected {
  /** `scene.choice` of every decision. */
  path?: readonly string[];
  ending?: string | null;
  cost?: number;
  calm?: number;
  trust?: number;
  /** Measure of the whole base at the end -> direction. */
  base?: Readonly<Record<string, Direction>>;
}
export type Direction = 'up' | 'down' | 'same';
