import type { BaseReadouts, Settings, View } from '#engine/machine';
import type { CaseLever, Lang, MoveName, Purse, Text } from '#engine/scenario';
import type { Minutes, Phase, Plan, Points, Slide, TeamRule } from './types.ts';

/**
 * What one person of the class may see, in parts: a part that did not change is not sent again.
 * Times are ms of the session's clock; `clock.now` is that clock when the view was cut, so that a screen counts down by its own.
 */
export interface SeatView {
  about: ClassAbout;
  clock: ClockView;
  me: OwnSeat;
  teams: readonly TeamCard[];
  /** The own team; null without one. */
  team: OwnTeam | null;
  /** What all roles say of themselves, and the own brief; null before a case is chosen. */
  roles: readonly RoleCard[] | null;
  rehearsal: TalkView | null;
  play: PlayView | null;
  /** From the evaluation on. */
  marking: Marking | null;
  /** Once the marks are locked. */
  result: readonly TeamResult[] | null;
  /** Once all is revealed. */
  reveal: Reveal | null;
  /** While a team performs before the class. */
  stage: SeatStage | null;
  /** While the deck is shown. */
  debrief: SeatDebrief | null;
}

export interface ClassAbout {
  title: string;
  languages: readonly Lang[];
  phase: Phase;
  teamRule: TeamRule;
  case: {
    id: string;
    hash: string;
    title: Text;
    summary: Text;
    kind: 'encounter' | 'rounds' | 'project';
    person?: { name: Text; face?: string };
  } | null;
  messages: readonly { seq: number; text: string }[];
  marksLocked: boolean;
  revealed: boolean;
}
export interface ClockView {
  now: number;
  /** The class's pause or the own team's. */
  paused: boolean;
  /** The present step's time is over; a hint, nothing is forced. */
  phaseEnds: number | null;
}
export interface OwnSeat {
  id: string;
  number: number;
  name: string | null;
  team: string | null;
  watches: boolean;
  role: string | null;
  /** The role that acts the customer. */
  actsCustomer: boolean;
  captain: boolean;
  hand: boolean;
}
export interface TeamCard {
  id: string;
  number: number;
  name: string | null;
  places: number;
  taken: number;
  /** Names or numbers of those in it, before the preparation and after. */
  people: readonly { number: number; name: string | null }[];
}
export interface Member {
  seat: string;
  number: number;
  name: string | null;
  role: string | null;
  watches: boolean;
  captain: boolean;
  here: boolean;
  hand: boolean;
  /** Has voted on the present decision; what, is not told. */
  voted: boolean;
}
export interface OwnTeam {
  id: string;
  number: number;
  name: string | null;
  members: readonly Member[];
  notes: readonly { id: string; seat: string; text: string }[];
  chat: readonly { seq: number; seat: string; text: string }[];
  /** What the acting classmate said as the customer. */
  customer: readonly { seq: number; text: string }[];
}
export interface RoleCard {
  id: string;
  name: Text;
  actsCustomer: boolean;
  /** Only of the own role, and of all roles once revealed. */
  brief?: Text;
  /** Seats that hold it in the own team. */
  seats: readonly string[];
}
/** A scene as a role sees it, and what was decided so far. */
export interface TalkView {
  view: View;
  /** Decisions that stand; a vote names it. */
  turn: number;
  past: readonly PastStep[];
}
export interface PastStep {
  scene: string;
  name: Text | null;
  text: Text;
  reply: Text | null;
  say: Text | null;
  calm: number;
  trust: number;
  cost: number;
  /** 'clock', 'teacher', else 'team'. */
  by: 'team' | 'clock' | 'teacher';
  reason: string | null;
  drawn: boolean;
  /** Null of what is no round. */
  round: PastRound | null;
  /** Weeks that had gone by before, and that it took. */
  weeks: { from: number; took: number };
}
/** What was set in a round; `base`: how the team's customers stood after it, null while its months are lived. */
export interface PastRound {
  settings: Settings;
  beside: Text | null;
  base: BaseReadouts | null;
}
/** Settings that somebody of the team proposes for the round; alike ones are one. `choice` is the vote that joins it, `beside` what is done beside the settings. */
export interface Proposal {
  choice: string;
  settings: Settings;
  beside: Text | null;
  seats: readonly string[];
}
export interface PlayView extends TalkView {
  currency: string;
  /** The levers of the case, and how many months a round takes: also when the rounds are over. */
  levers: { levers: readonly Pick<CaseLever, 'id' | 'name' | 'lever' | 'start'>[]; months: number };
  /** What the team began with; null where the case has no purse. */
  purse: Purse | null;
  rule: 'majority' | 'captain' | 'consensus';
  needsReason: boolean;
  /** Session time at which the decision closes; null: none is open. */
  deadline: number | null;
  playEnds: number | null;
  /** Those who decide now: by role, or the whole team. `mine`: this seat has a vote. */
  decides: { seats: readonly string[]; mine: boolean; role: string | null; roleAway: boolean };
  voted: readonly string[];
  vote: { choice: string; reason: string | null } | null;
  /** What the team proposes for a round, the first first; nothing in a talk, where votes are secret until they are locked. */
  proposals: readonly Proposal[];
  /** Events of the case that happened: after how many decisions. */
  news: readonly { id: string; name: Text; show: Text; after: number }[];
  /** For the classmate who acts the customer: what the script would say. */
  prompts: readonly Text[] | null;
}
export interface Criterion {
  id: string;
  name: Text;
  weight: number;
  anchors: readonly Text[];
}
export interface Marking {
  scale: number;
  criteria: readonly Criterion[];
  locked: boolean;
  /** Every other team with what it did; own marks as given so far. */
  teams: readonly {
    id: string;
    number: number;
    name: string | null;
    ending: Text | null;
    past: readonly PastStep[];
    mine: { points: Points; comment: string | null } | null;
  }[];
}
/** `total` 0 to the rubric's scale; null without a mark. `byCriterion` likewise. */
export interface TeamResult {
  team: string;
  number: number;
  name: string | null;
  peers: number | null;
  teachers: number | null;
  total: number | null;
  byCriterion: readonly { id: string; peers: number | null; teachers: number | null; total: number | null }[];
}
export interface Reveal {
  /** `model`: not what happened, but how the case is best handled. */
  truth: { name: Text | null; story: Text; model: boolean } | null;
  debrief: readonly { ask: Text; concept: string | null; note: Text | null }[];
  concepts: readonly { id: string; name: Text; note: Text | null; teams: readonly string[] }[];
}

/** A performance as the whole room sees it: what was said last, and the mood. */
export interface StageView {
  team: string;
  number: number;
  name: string | null;
  scene: Text | null;
  show: Text | null;
  says: Text | null;
  calm: number;
  trust: number;
  turn: number;
  over: boolean;
  ending: Text | null;
  /** What was heard, oldest first. */
  heard: readonly StageMove[];
}
/** A choice that was heard and what the customer answered, or a move that stands in none; with what it moved. */
export interface StageMove {
  text: Text | null;
  move: MoveName | null;
  reply: Text | null;
  calm: number;
  trust: number;
}
/** What those who listen can tap: the choices of the scene, and its moves. */
export interface StageTaps {
  choices: readonly { id: string; text: Text; move: MoveName | null; open: boolean }[];
}
export interface SeatStage extends StageView {
  /** The own team performs. */
  performs: boolean;
  /** Only for an observer of the team. */
  taps: StageTaps | null;
}
/** The round in which a play stands; `living`: it is locked, and its months are lived. */
export interface RoundPace {
  number: number;
  of: number;
  living: boolean;
}
/** What hangs on the wall for the whole room: no vote, no scene before its time, no name of a person. */
export interface ProjectorView {
  about: ClassAbout;
  clock: ClockView;
  lobby: { seats: number; loose: number; teams: readonly { number: number; name: string | null; taken: number; places: number }[] };
  /** How far the teams are; null before the preparation. */
  progress: readonly TeamProgress[] | null;
  stage: StageView | null;
  debrief: ProjectorDebrief | null;
}
/** How far one team is: whether it wrote something down, how many decisions stand, and how many of its marks are given. */
export interface TeamProgress {
  number: number;
  name: string | null;
  wrote: boolean;
  decisions: number;
  over: boolean;
  paused: boolean;
  round: RoundPace | null;
  marked: number;
  toMark: number;
}
export interface ProjectorDebrief {
  slide: Slide;
  guesses: number;
  /** The answers that the teacher picked, without names. */
  transfer: { ends: number; answered: number; shown: readonly string[] } | null;
}

/** What the deck asks of a seat. */
export interface SeatDebrief {
  slide: Slide;
  guess: { name: Text | null; says: Text | null; choices: readonly { id: string; text: Text }[]; mine: string | null } | null;
  transfer: { complaint: Text; ends: number; mine: string | null } | null;
}
/** What the deck needs of the class: how many guessed, and the answers to the new complaint. */
export interface TeacherDebrief {
  slide: Slide | null;
  guesses: number;
  transfer: { ends: number; answers: readonly { seat: string; text: string; shown: boolean }[] } | null;
}

/** What a teacher sees. `waitingFor` are the seats whose vote is missing. */
export interface TeacherView {
  about: ClassAbout;
  clock: ClockView;
  /** The lesson by the wall clock, and the minutes that this case usually takes. */
  lesson: { plan: Plan | null; usual: Minutes };
  seats: readonly TeacherSeat[];
  teams: readonly TeacherTeam[];
  /** How many people the case wants in a team; null without a case. */
  teamSize: { min: number; max: number } | null;
  /** `round`: it happens by itself before this round. */
  events: readonly { id: string; name: Text; show: Text; round: number | null; happened: readonly string[] }[];
  roles: readonly { id: string; name: Text; brief: Text | null; actsCustomer: boolean }[];
  marking: TeacherMarking | null;
  result: readonly TeamResult[] | null;
  stage: (StageView & StageTaps) | null;
  /** From the evaluation on. */
  debrief: TeacherDebrief | null;
  /** True where the step can be taken now; else why not, in words. */
  next: { to: Phase | null; refusal: { code: string; en: string; zh: string } | null; back: Phase | null };
}
export interface TeacherSeat {
  id: string;
  number: number;
  name: string | null;
  team: string | null;
  role: string | null;
  watches: boolean;
  here: boolean;
  hand: boolean;
}
export interface TeacherTeam {
  id: string;
  number: number;
  name: string | null;
  places: number;
  captain: string | null;
  paused: boolean;
  /** It has written down how it begins. */
  wrote: boolean;
  play: {
    scene: string;
    name: Text | null;
    turn: number;
    calm: number;
    trust: number;
    cost: number;
    over: boolean;
    ending: Text | null;
    /** Of the ending that it reached. */
    kind: 'good' | 'mixed' | 'bad' | null;
    deadline: number | null;
    /** Length of the present decision in ms, for "70 % of the time is gone". */
    seconds: number | null;
    late: Text | null;
    votes: readonly { seat: string; text: Text; reason: string | null }[];
    waitingFor: readonly string[];
    round: RoundPace | null;
    /** What is left of the purse; null where the case has none. */
    left: Purse | null;
    past: readonly PastStep[];
  } | null;
}
export interface TeacherMarking {
  scale: number;
  criteria: readonly Criterion[];
  marks: readonly {
    team: string;
    by: 'seat' | 'teacher';
    rater: string;
    points: Points;
    total: number;
    comment: string | null;
    excluded: string | null;
  }[];
}
