import type { BaseReadouts, Rejection } from '#engine/machine';
import type { Lang, MoveName } from '#engine/scenario';
import type { PlayFact, Session } from '../types.ts';

/** The six steps of a class, and its end. */
export type Phase = 'form' | 'choose' | 'prepare' | 'simulate' | 'evaluate' | 'sum-up' | 'ended';
/** The slides of the debrief, in their order. */
export type Slide = 'guess' | 'paths' | 'fork' | 'road' | 'people' | 'marks' | 'truth' | 'concepts' | 'transfer' | 'takeaway';
/** The steps that a lesson plan gives minutes to. */
export type Step = Exclude<Phase, 'ended'>;
export type Minutes = Readonly<Record<Step, number>>;
/** How teams come about. */
export type TeamRule = 'own' | 'automatic' | 'drag' | 'roster';
/** Who acts; an observer has no commands. `id` of a seat is `s1`, `s2`, …; the clock and the server have none. */
export type Actor = { kind: 'teacher'; id: string } | { kind: 'seat'; id: string } | { kind: 'clock' } | { kind: 'server' };

/** A line of a class's log: one run with all its teams. `at` is the wall clock in ms since 1970; `team` null: the whole class. */
export type ClassEvent = { seq: number; at: number; actor: Actor; team: string | null } & ClassFact;
/** An event before it has its place in the log. */
export type NewClassEvent = Omit<ClassEvent, 'seq' | 'at'> & ClassFact;

/** Marks of one rater: points by criterion. */
export type Points = Readonly<Record<string, number>>;

export type ClassFact =
  | { type: 'class.opened'; data: { title: string; languages: readonly Lang[]; teamRule: TeamRule; seed: number } }
  | { type: 'case.chosen'; data: { case: string; hash: string } }
  | { type: 'team-rule.set'; data: { teamRule: TeamRule } }
  | { type: 'team.made'; data: { team: string; number: number; places: number } }
  | { type: 'team.named'; data: { name: string } }
  | { type: 'team.removed'; data: Record<string, never> }
  | { type: 'teams.dealt'; data: { places: Readonly<Record<string, string>> } }
  | { type: 'seat.taken'; data: { seat: string; number: number; name: string | null } }
  | { type: 'seat.named'; data: { seat: string; name: string | null } }
  | { type: 'seat.moved'; data: { seat: string; team: string | null; watches: boolean } }
  | { type: 'seat.left'; data: { seat: string } }
  | { type: 'seat.reissued'; data: { seat: string } }
  | { type: 'seat.here'; data: { seat: string } }
  | { type: 'seat.away'; data: { seat: string } }
  | { type: 'role.taken'; data: { seat: string; role: string | null } }
  | { type: 'roles.dealt'; data: { roles: Readonly<Record<string, string>> } }
  | { type: 'captain.named'; data: { seat: string } }
  | { type: 'phase.changed'; data: { from: Phase; to: Phase } }
  | { type: 'clock.paused'; data: Record<string, never> }
  | { type: 'clock.resumed'; data: Record<string, never> }
  | { type: 'time.added'; data: { ms: number } }
  | { type: 'plan.set'; data: { minutes: Minutes; anew: boolean } }
  | { type: 'server.restarted'; data: { stoodStill: number } }
  | { type: 'play'; data: PlayFact & { votes?: Readonly<Record<string, string>>; drawn?: boolean } }
  | { type: 'vote.cast'; data: { seat: string; scene: string; turn: number; choice: string; reason?: string } }
  | { type: 'rehearsal'; data: { seat: string; fact: PlayFact } }
  | { type: 'note.written'; data: { note: string; seat: string; text: string } }
  | { type: 'note.struck'; data: { note: string } }
  | { type: 'chat.said'; data: { seat: string; text: string } }
  | { type: 'customer.said'; data: { seat: string; text: string } }
  | { type: 'hand.raised'; data: { seat: string } }
  | { type: 'hand.lowered'; data: { seat: string } }
  | { type: 'message.broadcast'; data: { text: string } }
  | { type: 'marks.given'; data: { by: 'seat' | 'teacher'; rater: string; points: Points; comment?: string } }
  | { type: 'mark.excluded'; data: { rater: string; reason: string } }
  | { type: 'mark.included'; data: { rater: string } }
  | { type: 'marks.locked'; data: Record<string, never> }
  | { type: 'outcomes.revealed'; data: Record<string, never> }
  | { type: 'stage.opened'; data: Record<string, never> }
  | { type: 'stage.closed'; data: Record<string, never> }
  | { type: 'slide.shown'; data: { slide: Slide | null } }
  | { type: 'guess.made'; data: { seat: string; scene: string; choice: string } }
  | { type: 'transfer.opened'; data: { ms: number } }
  | { type: 'transfer.answered'; data: { seat: string; text: string } }
  | { type: 'transfer.picked'; data: { seat: string; shown: boolean } }
  | { type: 'class.ended'; data: Record<string, never> };

/** What a seat or a teacher may ask for. `team` names the team meant where a teacher acts on one; null is every team. */
export type ClassCommand = TeacherCommand | SeatCommand | ServerCommand;

export type TeacherCommand =
  | { type: 'open-class'; title: string; languages: readonly Lang[]; teamRule: TeamRule; seed: number }
  | { type: 'choose-case'; case: string }
  | { type: 'set-team-rule'; teamRule: TeamRule }
  | { type: 'make-teams'; count: number; places: number }
  | { type: 'remove-team'; team: string }
  /** Puts everybody without a team into one: the emptiest first, by a draw from the class's seed. */
  | { type: 'deal-teams' }
  | { type: 'deal-roles'; team: string | null }
  | { type: 'move-seat'; seat: string; team: string | null }
  | { type: 'remove-seat'; seat: string }
  /** `asked` true: start although people are without a team. */
  | { type: 'advance'; from: Phase; asked?: boolean }
  | { type: 'step-back'; from: Phase }
  | { type: 'pause'; team: string | null }
  | { type: 'resume'; team: string | null }
  /** Below zero takes time back. */
  | { type: 'add-time'; team: string | null; seconds: number }
  /** `anew`: the lesson begins now, with the present step. */
  | { type: 'set-plan'; minutes: Minutes; anew: boolean }
  | { type: 'close-decision'; team: string; turn: number }
  /** Back to the first `to` decisions. */
  | { type: 'rewind-team'; team: string; to: number }
  | { type: 'inject-event'; event: string; team: string | null }
  | { type: 'broadcast'; text: string }
  | { type: 'lower-hand'; seat: string }
  | { type: 'mark'; team: string; points: Points; comment?: string }
  | { type: 'exclude-mark'; team: string; rater: string; reason: string }
  | { type: 'include-mark'; team: string; rater: string }
  | { type: 'lock-marks' }
  | { type: 'reveal' }
  | StageCommand
  /** A team performs before the class, all others wait; null: nobody does any more. */
  | { type: 'put-on-stage'; team: string | null }
  /** Null: the projector shows the class again. */
  | { type: 'show-slide'; slide: Slide | null }
  | { type: 'open-transfer' }
  /** Lets the projector show what somebody answered, without a name, or takes it away. */
  | { type: 'pick-answer'; seat: string; shown: boolean }
  | { type: 'end-class' };

export type SeatCommand =
  | { type: 'name-seat'; name: string | null }
  | { type: 'join-team'; team: string }
  | { type: 'leave-team' }
  | { type: 'name-team'; name: string }
  | { type: 'take-role'; role: string | null }
  | { type: 'name-captain'; seat: string }
  | { type: 'leave-class' }
  /** `turn` is the number of decisions that stood when the person chose. */
  | { type: 'vote'; scene: string; turn: number; choice: string; reason?: string }
  | { type: 'rehearse'; scene: string; choice: string }
  | { type: 'restart-rehearsal' }
  | { type: 'write-note'; note: string | null; text: string }
  | { type: 'strike-note'; note: string }
  | { type: 'say'; text: string }
  /** A classmate who acts the customer says it in other words. */
  | { type: 'say-as-customer'; text: string }
  | { type: 'raise-hand' }
  | { type: 'lower-hand'; seat?: string }
  | { type: 'mark'; team: string; points: Points; comment?: string }
  | StageCommand
  /** What most teams chose, before the deck tells. */
  | { type: 'guess'; choice: string }
  | { type: 'answer-transfer'; text: string };

/** What is heard on the stage: a choice of the present scene, or a move that stands in none. Open to teachers and to those who watch. */
export type StageCommand = { type: 'tap-choice'; turn: number; choice: string } | { type: 'tap-move'; turn: number; move: MoveName };

export type ServerCommand =
  | { type: 'take-seat'; name: string | null }
  | { type: 'seat-here'; seat: string }
  | { type: 'seat-away'; seat: string }
  /** A teacher gave the seat's person a new word. */
  | { type: 'reissue-seat'; seat: string; teacher: string }
  | { type: 'restart'; stoodStill: number }
  /** Time has gone by: decides what is due. */
  | { type: 'tick' }
  /** The months of a locked round were lived; `lock` is the seq of its lock. */
  | { type: 'close-round'; team: string; lock: number; readouts: BaseReadouts };

/** Events to append, or why not. */
export type ClassAnswer = { ok: true; events: readonly NewClassEvent[] } | Rejection;

/** A person's place in the class. `watches`: an observer, who sees and rates but does not vote. */
export interface Seat {
  id: string;
  number: number;
  name: string | null;
  team: string | null;
  watches: boolean;
  role: string | null;
  here: boolean;
  /** Raised at (ms), null: not raised. */
  hand: number | null;
  left: boolean;
}
/** Clocks in ms of the session's clock, which stands still in a pause. */
export interface Team {
  id: string;
  number: number;
  name: string | null;
  places: number;
  captain: string | null;
  /** Null before the simulation. */
  play: Session | null;
  /** Session time at which the present decision closes; null: none is open. */
  deadline: number | null;
  /** Session time at which the present decision opened, without pauses of the team; null: none is open. */
  opened: number | null;
  /** Session time at which the play ends by `time-up`. */
  playEnds: number | null;
  /** The move that was tapped last, and when (wall ms): who hears it too, taps it too. */
  lastTap: { move: MoveName; at: number } | null;
  /** Own pause: the session time at which it began. */
  pausedAt: number | null;
  votes: Readonly<Record<string, Vote>>;
  /** How each standing decision came about. */
  locks: readonly Lock[];
  notes: readonly Note[];
  chat: readonly Line[];
  customer: readonly Line[];
  marks: readonly Mark[];
}
export interface Vote {
  choice: string;
  reason?: string;
}
/** `seq` of its event, `seconds` the team took; `votes` by seat. */
export interface Lock {
  seq: number;
  scene: string;
  choice: string;
  by: string;
  reason?: string;
  votes: Readonly<Record<string, string>>;
  drawn: boolean;
  seconds: number;
}
export interface Note {
  id: string;
  seat: string;
  text: string;
}
export interface Line {
  seq: number;
  seat: string;
  text: string;
  at: number;
}
export interface Mark {
  by: 'seat' | 'teacher';
  rater: string;
  points: Points;
  comment?: string;
  excluded?: string;
}
/** What the debrief needs: the slide that the projector shows, and what people guessed and answered, by seat. */
export interface Debrief {
  slide: Slide | null;
  guesses: Readonly<Record<string, { scene: string; choice: string }>>;
  /** `ends`: session time; null before the new complaint was shown. */
  transfer: { ends: number; answers: Readonly<Record<string, TransferAnswer>> } | null;
}
export interface TransferAnswer {
  text: string;
  /** The teacher lets the projector show it. */
  shown: boolean;
}
/** A lesson by the wall clock, which no pause stops: it began at `began` with the step `from`. */
export interface Plan {
  minutes: Minutes;
  began: number;
  from: Step;
  /** Wall ms at which the present step began; ms that steps took in this lesson before that. */
  since: number;
  spent: Readonly<Partial<Record<Step, number>>>;
}
/** The session's clock: wall time less what it stood still. */
export interface Clock {
  /** Wall ms at which the class's pause began; null: it runs. */
  pausedAt: number | null;
  /** Ms that it stood still so far. */
  stood: number;
}

/** The folded log of a class. Plain JSON. */
export interface ClassState {
  lastSeq: number;
  title: string;
  languages: readonly Lang[];
  teamRule: TeamRule;
  seed: number;
  phase: Phase;
  /** Session time at which the present step's time is over; null: it has none. */
  phaseEnds: number | null;
  /** Null before a teacher set one. */
  plan: Plan | null;
  case: { id: string; hash: string } | null;
  clock: Clock;
  seats: Readonly<Record<string, Seat>>;
  teams: Readonly<Record<string, Team>>;
  rehearsals: Readonly<Record<string, Session>>;
  messages: readonly { seq: number; text: string; at: number }[];
  marksLocked: boolean;
  revealed: boolean;
  /** The team that performs before the class. */
  stage: string | null;
  debrief: Debrief;
}
