/** A language of a case's texts; `zh` means zh-CN. */
export type Lang = 'zh' | 'en';
/** A text of a case: one string for each declared language. */
export type Text = Readonly<Partial<Record<Lang, string>>>;

export type Severity = 'error' | 'warning' | 'note';
/** One thing the author should mend: what, where (1-based line and column) and how, in both languages. */
export interface Finding {
  code: string;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  en: string;
  zh: string;
}

/** A case after parsing: every default filled in, every map of names turned into a list, names in NFC. */
export interface Scenario {
  relate: 1;
  /** The name of the case's folder. */
  id: string;
  title: Text;
  summary: Text;
  languages: readonly Lang[];
  source?: Text;
  kind: 'encounter';
  industry: string;
  difficulty: 1 | 2 | 3;
  class: ClassRules;
  concepts: readonly Concept[];
  roles: readonly Role[];
  person: Person;
  customers: CustomerBase;
  /** Overrides of the table of moves; the table itself is `moves` of this room. */
  moves: readonly { move: MoveName; calm: number; trust: number }[];
  scenes: readonly Scene[];
  events: readonly CaseEvent[];
  rubric: Rubric;
  trueEnding?: { scene: string; story: Text };
  debrief: readonly { ask: Text; concept?: string; note?: Text }[];
  /** A new complaint that each answers alone at the end of a class; `note`: what a good answer does. */
  transfer?: { complaint: Text; note?: Text };
}

/** Times in seconds. */
export interface ClassRules {
  team: { min: number; max: number };
  rule: 'majority' | 'captain' | 'consensus';
  decide: number;
  reason: boolean;
  turns: number;
  timeUp: string;
  prepare?: number;
  play?: number;
  evaluate?: number;
  debrief?: number;
}

export interface Concept {
  id: string;
  name: Text;
  note?: Text;
}
export interface Role {
  id: string;
  name: Text;
  brief?: Text;
  /** The role that acts the simulated customer. */
  plays?: 'person';
}
export interface Person {
  name: Text;
  /** A general look drawn by the face component, for example `older-woman`. */
  face?: string;
  calm: number;
  trust: number;
  segment: string;
}
export interface CustomerBase {
  size: number;
  seed: number;
  currency: string;
  months: number;
  segments: readonly Segment[];
}
/** `share` 0..1; `satisfaction` mean S100 at month 0; `loyalty` % still customers after 12 months; `value` revenue a year of one active customer. */
export interface Segment {
  id: string;
  name: Text;
  share: number;
  satisfaction: number;
  loyalty: number;
  value: number;
}

export type Scene = Decision | Ending;
interface Shown {
  id: string;
  picture?: { file: string; alt: Text };
  says?: Text;
}
export interface Decision extends Shown {
  kind: 'decision';
  name?: Text;
  show?: Text;
  /** A role's id, or `team`. */
  decides: string;
  seconds: number;
  late: string;
  choices: readonly Choice[];
}
export interface Ending extends Shown {
  kind: 'ending';
  name: Text;
  show: Text;
  ending: 'good' | 'mixed' | 'bad';
  effects?: Effects;
}
export interface Choice {
  id: string;
  text: Text;
  move?: MoveName;
  reply?: Text;
  effects?: Effects;
  shows: readonly string[];
  needs: readonly Condition[];
  go: readonly Line[];
}
/** One `go` line: taken when all of `when` hold; the last line has none. */
export interface Line {
  when: readonly Condition[];
  say?: Text;
  effects?: Effects;
  to: string;
}
export type Condition =
  { kind: 'value'; read: ReadOut; is: '>=' | '>' | '<=' | '<'; value: number } | { kind: 'chose'; scene: string; choice: string };
/** What a condition of a talk can read; the play's own counters. */
export type ReadOut = 'calm' | 'trust' | 'cost';

/** Changes, never levels. `after` in weeks. */
export interface Effects {
  calm?: number;
  trust?: number;
  cost?: number;
  weeks?: number;
  after?: number;
  /** What an ending does to the person herself, in points; overrides the default of the kind of ending. */
  person?: { satisfaction?: number; trust?: number; leaves?: boolean };
  customers?: { on: readonly SegmentEffect[]; because?: Text };
}
/** Points on the shown scales; `reach` 0..1, everybody when missing. */
export interface SegmentEffect {
  segment: string;
  satisfaction?: number;
  trust?: number;
  loyalty?: number;
  reach?: number;
}

export interface CaseEvent {
  id: string;
  name: Text;
  show: Text;
  effects?: Effects;
}
export interface Rubric {
  scale: number;
  criteria: readonly { id: string; name: Text; weight: number; anchors: readonly Text[] }[];
}

export type MoveName =
  | 'listen'
  | 'acknowledge'
  | 'apologise'
  | 'stall'
  | 'offer'
  | 'act'
  | 'compensate'
  | 'inform'
  | 'ask'
  | 'explain'
  | 'refuse'
  | 'argue'
  | 'blame'
  | 'promise'
  | 'follow-up'
  | 'thank'
  | 'escalate'
  | 'appeal';
export type Evidence = 'good' | 'fair' | 'weak' | 'guess' | 'practice';
/** A row of the table of moves: its change of calm and trust, how well it is founded, and where that comes from. */
export interface Move {
  name: MoveName;
  calm: number;
  trust: number;
  /** Change after listening, where it differs (explain). */
  afterListening?: { calm: number; trust: number };
  evidence: Evidence;
  source: Text;
}
