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
  /** A talk with one customer, rounds over the whole base, or a project with steps. */
  kind: 'encounter' | 'rounds' | 'project';
  industry: string;
  difficulty: 1 | 2 | 3;
  class: ClassRules;
  concepts: readonly Concept[];
  roles: readonly Role[];
  /** The customer met face to face; always there in an encounter. */
  person?: Person;
  customers: CustomerBase;
  /** What a team may set in rounds. */
  levers?: readonly CaseLever[];
  /** What a play may use up; missing parts are without limit. */
  purse?: Purse;
  /** Overrides of the table of moves; the table itself is `moves` of this room. */
  moves: readonly { move: MoveName; calm: number; trust: number }[];
  scenes: readonly Scene[];
  events: readonly CaseEvent[];
  rubric: Rubric;
  /** What really happened; `model`: the case is made up, and this is how it is best handled. */
  trueEnding?: { scene: string; story: Text; model?: boolean };
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
  /** Customers and those who may become customers; without it nobody joins. */
  market?: number;
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

/** A lever of the customer model as a team sees it: its own range, and where it stands before the first round. */
export interface CaseLever {
  id: string;
  name: Text;
  note?: Text;
  /** The key in the model's table of levers. */
  lever: string;
  min: number;
  max: number;
  step: number;
  start: number;
  /** Concepts that a team shows by moving it. */
  shows: readonly string[];
  /** Money a round for one unit above `min`; without it the industry's own curve enters the profit and nothing is taken from the budget. */
  cost?: number;
}
/** Money in the case's currency; people who can work. */
export interface Purse {
  money?: number;
  weeks?: number;
  people?: number;
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
  /** The choice that the clock takes; of a round empty: its last settings. */
  late: string;
  choices: readonly Choice[];
  /** Levers are set here, again and again. */
  round?: Round;
  /** Steps are taken from here, again and again: `go` of the steps brings the play back. */
  hub?: true;
}
/** A scene in which levers are set and locked; then the base lives `months`. The last line of `go` is taken after the last round. */
export interface Round {
  rounds: number;
  months: number;
  levers: readonly string[];
  /** Money that the levers may take in one round. */
  budget?: number;
  go: readonly Line[];
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
  /** What a step of a hub takes, told before it is taken; money and weeks are in its `effects` too. */
  takes?: Purse;
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
  | { kind: 'value'; read: ReadOut; is: '>=' | '>' | '<=' | '<'; value: number }
  | { kind: 'chose'; scene: string; choice: string }
  /** A step of a hub that can be taken once, not yet taken. */
  | { kind: 'fresh'; scene: string; choice: string }
  /** No week is left, or no step that was not taken can be paid any more. */
  | { kind: 'spent'; scene: string; steps: readonly { choice: string; once: boolean; takes: Purse }[] };
/** What a condition can read: the counters of the talk, what is left of the purse, closed rounds, and how the base stands. */
export type ReadOut = 'calm' | 'trust' | 'cost' | 'money' | 'weeks' | 'people' | 'round' | BaseReadOut;
/** The base after the last round: mean S100, % of the month-0 customers still there, % lost in the round, profit of the round. */
export type BaseReadOut = 'satisfaction' | 'loyalty' | 'churn' | 'profit';

/** Changes, never levels. `after` in weeks. */
export interface Effects {
  calm?: number;
  trust?: number;
  cost?: number;
  weeks?: number;
  /** People who come to the team, or leave it. */
  people?: number;
  after?: number;
  /** Levers of the model from then on. */
  set?: readonly { lever: string; value: number }[];
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
  /** Happens by itself before this round, to every team. */
  round?: number;
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
/** A row of the table of moves: its change of calm and trust, and how well it is founded. */
export interface Move {
  name: MoveName;
  calm: number;
  trust: number;
  /** Change after listening, where it differs (explain). */
  afterListening?: { calm: number; trust: number };
  evidence: Evidence;
}
