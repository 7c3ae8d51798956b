import type { Condition, Effects, Evidence, MoveName, Text } from '#engine/scenario';

/** Where a play stands: plain JSON, all that the machine needs to go on. `calm` and `trust` 0..100, `cost` in the case's currency. */
export interface Moment {
  scene: string;
  calm: number;
  trust: number;
  cost: number;
  weeks: number;
  /** Decisions taken so far. */
  turns: number;
  /** How often each move was used. */
  uses: Readonly<Partial<Record<MoveName, number>>>;
  /** `scene.choice` of every decision, in order. */
  chosen: readonly string[];
  /** The scene is an ending: the play is over. */
  over: boolean;
}

/** One source of change within a decision, in the order in which they are applied. */
export interface Change {
  from: 'move' | 'choice' | 'line' | 'ending';
  calm: number;
  trust: number;
  cost: number;
  weeks: number;
}

/** One decision and all that it did; enough to explain it, chart it and debrief it. */
export interface Step {
  scene: string;
  choice: string;
  /** Index of the `go` line taken. */
  line: number;
  to: string;
  /** The scene was left because the last turn was used up: the play went on to `time-up`. */
  timeUp: boolean;
  move?: { name: MoveName; use: number; afterListening: boolean; evidence: Evidence };
  changes: readonly Change[];
  reply?: Text;
  say?: Text;
  shows: readonly string[];
  before: Moment;
  after: Moment;
}

/** What one role may see of the present scene: no effects, no conditions, no other role's brief. */
export interface View {
  scene: string;
  kind: 'decision' | 'ending';
  name?: Text;
  picture?: { file: string; alt: Text };
  show?: Text;
  says?: Text;
  calm: number;
  trust: number;
  cost: number;
  turns: number;
  turnsLeft: number;
  over: boolean;
  ending?: 'good' | 'mixed' | 'bad';
  decides?: { role: string; name: Text | null; mine: boolean };
  seconds?: number;
  brief?: Text;
  choices: readonly { id: string; text: Text; open: boolean; closed?: Closed }[];
}
/** Why a choice is grey: in words, without the threshold. */
export interface Closed {
  en: string;
  zh: string;
}

export type { Condition, Effects };
