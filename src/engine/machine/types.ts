import type { BaseReadOut, CaseLever, Evidence, MoveName, Purse, Scenario, Text } from '#engine/scenario';
import type { AnyStateMachine } from 'xstate';
import type { MachineConfig } from './config.ts';

/** A case ready to be played: the case, its hash, the plain JSON of its machine and the XState machine made from it. */
export interface CompiledCase {
  scenario: Scenario;
  /** sha-256 of the parsed case: two plays with the same hash, seed and log are the same play. */
  hash: string;
  config: MachineConfig;
  machine: AnyStateMachine;
}

/** What a play has counted so far. `calm` and `trust` 0..100, `cost` in the case's currency. */
export interface Tally {
  calm: number;
  trust: number;
  cost: number;
  weeks: number;
  /** Decisions taken so far. */
  turns: number;
  /** How often each move was used. */
  uses: Readonly<Partial<Record<MoveName, number>>>;
  /** `scene.choice` of every decision, in order; of a round `scene{lever=value;…}`. */
  chosen: readonly string[];
  /** What is left of the purse; a part that the case does not limit is missing. */
  left?: Purse;
  /** How the base was led so far, in a case of rounds. */
  firm?: Firm;
}
/** `round` and `months`: closed and lived so far, `here` of them in the present scene; `base`: how the base stood after the last one. */
export interface Firm {
  round: number;
  here: number;
  months: number;
  /** The last settings: those of the next round unless they are changed. */
  settings: Settings;
  base: BaseReadouts | null;
}
/** Where each lever of a round stands, by its id in the case. */
export type Settings = Readonly<Record<string, number>>;
/** The base after a round: mean S100, % of the month-0 customers still there, % lost in the round, profit of the round. */
export type BaseReadouts = Readonly<Record<BaseReadOut, number>>;
/** Settings as they were locked; `spend` is what they take from the budget. */
export interface Lock {
  settings: Settings;
  choice: string | null;
  spend: number;
}

/** Where a play stands: plain JSON, all that the machine needs to go on. */
export interface Moment extends Tally {
  scene: string;
  /** The scene is an ending: the play is over. */
  over: boolean;
  /** A round is locked, and its months are not lived yet. */
  living?: Lock;
}

/** One source of change within a decision, in the order in which they are applied: what it really moved, after the limits 0 and 100. */
export interface Change {
  from: 'move' | 'choice' | 'line' | 'ending';
  calm: number;
  trust: number;
  cost: number;
  weeks: number;
}

/** A move as it was made: `use` counts from 1. */
export interface MoveMade {
  name: MoveName;
  use: number;
  afterListening: boolean;
  evidence: Evidence;
}

/** One decision and all that it did; enough to explain it, chart it and debrief it. */
export interface Step {
  scene: string;
  choice: string;
  /** Index of the `go` line taken. */
  line: number;
  /** The scene in which the play stands afterwards. */
  to: string;
  /** The last turn was used up: the play went on from the line's scene to `time-up`. */
  timeUp: boolean;
  move?: MoveMade;
  changes: readonly Change[];
  reply?: Text;
  say?: Text;
  shows: readonly string[];
  /** Of a round: what was set and what it took; how the base stood after it is in `after`. */
  lock?: Lock;
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
  choices: readonly ViewChoice[];
  /** What is left of the purse. */
  left?: Purse;
  /** A project's steps stand here. */
  hub?: true;
  round?: ViewRound;
}
export interface ViewChoice {
  id: string;
  text: Text;
  open: boolean;
  closed?: Closed;
  /** What a step takes. */
  takes?: Purse;
}
/** A round as a team sees it before it is locked; `number` counts from 1. */
export interface ViewRound {
  number: number;
  of: number;
  months: number;
  budget: number | null;
  living: boolean;
  levers: readonly ViewLever[];
}
/** A lever of a round; `value` is where it stands, `cost` what one unit above `min` takes from the budget, `lever` the model's, which gives its unit. */
export type ViewLever = Pick<CaseLever, 'id' | 'name' | 'note' | 'lever' | 'min' | 'max' | 'step' | 'start' | 'cost'> & { value: number };
/** Why a choice is grey: in words, without the threshold. */
export interface Closed {
  en: string;
  zh: string;
}

/** How big a case is, and the shortest play (`scene.choice` of each decision) to every ending that can be reached. */
export interface Paths {
  states: number;
  transitions: number;
  situations: number;
  /** False when the budget ran out: then an ending that is missing may still be reachable. */
  complete: boolean;
  endings: readonly { id: string; kind: 'good' | 'mixed' | 'bad'; shortest: readonly string[] }[];
}

/** A case as a drawing needs it. `timeUp` is the ending that comes when turns or the play's clock run out; no edge stands for that. */
export interface Statechart {
  start: string;
  timeUp: string;
  scenes: readonly ChartScene[];
  edges: readonly ChartEdge[];
}
/** A scene as a node; an ending is named by its kind and has no choices. */
export interface ChartScene {
  id: string;
  kind: 'decision' | 'good' | 'mixed' | 'bad';
  name: Text | null;
  show: Text | null;
  says: Text | null;
  choices: readonly ChartChoice[];
}
/** `letter` names it within its scene, in the order of the case; `late`: what happens when nobody decides. */
export interface ChartChoice {
  id: string;
  letter: string;
  text: Text;
  late: boolean;
  /** The scenes it can lead to, each once. */
  to: readonly string[];
}
export interface ChartEdge {
  from: string;
  to: string;
  /** Ids of the choices that can lead there. */
  choices: readonly string[];
}

/** An illegal move is a value: `code` is `room/kebab-reason`, the words say what happened and what to do next. */
export interface Rejection {
  ok: false;
  code: string;
  en: string;
  zh: string;
}
