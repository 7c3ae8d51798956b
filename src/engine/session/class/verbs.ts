import { decisionText, type CompiledCase } from '#engine/machine';
import type { Text } from '#engine/scenario';
import { phases } from './flow.ts';
import type { Actor, ClassEvent, ClassState, Phase } from './types.ts';

/** What a teacher did. */
export type VerbName =
  | ('open' | 'case' | 'advance' | 'back' | 'plan' | 'end')
  | ('team-rule' | 'make-teams' | 'remove-team' | 'deal-teams' | 'deal-roles' | 'move' | 'remove-seat' | 'reissue' | 'lower-hand')
  | ('pause' | 'resume' | 'add-time' | 'take-time')
  | ('close' | 'rewind' | 'inject' | 'broadcast' | 'stage' | 'stage-off')
  | ('slide' | 'transfer' | 'pick')
  | ('mark' | 'exclude' | 'include' | 'lock' | 'reveal');

/** A seat or team as it is named: `name` null where it has none. */
export interface Named {
  number: number;
  name: string | null;
}
/** What a verb did, and to whom; what a verb does not have is left out. */
export interface Deed {
  name: VerbName;
  /** None: the whole class. */
  teams: readonly Named[];
  seat?: Named;
  /** In the words of the case: what was chosen, closed, let happen. */
  what?: Text;
  /** In the words of a teacher: a message, a reason; or how teams come about, or a slide. */
  text?: string;
  to?: Phase;
  /** Minutes, teams, or the number of a decision. */
  count?: number;
}
/** A line of the log of verbs. `by` is the teacher's account, `at` the wall clock. */
export interface Verb extends Deed {
  seq: number;
  at: number;
  by: string;
}

/** Cuts what the teachers did out of a class's log, the oldest first; what the class did in answer is left out. */
export function verbsOf(compiled: CompiledCase | null, state: ClassState, log: readonly ClassEvent[]): Verb[] {
  return commandsIn(log).flatMap((events) => {
    const verbs = events.flatMap((event) => {
      const { seq, at, actor } = event;
      const deed = actor.kind === 'teacher' ? deedOf(compiled, state, event) : null;
      return actor.kind === 'teacher' && deed ? [{ seq, at, by: actor.id, ...deed }] : [];
    });
    const answered = new Set(verbs.flatMap(({ name }) => answers[name] ?? []));
    return verbs.filter(({ name }) => !answered.has(name)).reduce<Verb[]>(together, []);
  });
}

/** The events of one command stand beside each other and have one time. */
function commandsIn(log: readonly ClassEvent[]): ClassEvent[][] {
  const commands: ClassEvent[][] = [];
  for (const event of log) {
    const before = commands.at(-1)?.at(-1);
    const same = before && event.seq === before.seq + 1 && event.at === before.at && sameActor(event.actor, before.actor);
    if (same) commands.at(-1)!.push(event);
    else commands.push([event]);
  }
  return commands;
}
const sameActor = (one: Actor, other: Actor): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the class does by itself in the same command: it is no verb there. */
const inStep = ['stage-off', 'resume', 'deal-roles'] as const;
const answers: Readonly<Partial<Record<VerbName, readonly VerbName[]>>> = {
  ...{ advance: inStep, back: inStep, end: inStep },
  ...{ move: ['deal-roles'], 'deal-teams': ['deal-roles'] },
  ...{ stage: ['pause', 'resume', 'stage-off'], 'stage-off': ['resume'] }
};

/** Verbs that one command does to several teams are one line. */
const toMany: readonly VerbName[] = ['make-teams', 'deal-roles', 'inject'];
function together(lines: Verb[], verb: Verb): Verb[] {
  const last = lines.at(-1);
  if (last?.name !== verb.name || !toMany.includes(verb.name)) return [...lines, verb];
  const count = verb.name === 'make-teams' && { count: (last.count ?? 0) + 1 };
  return [...lines.slice(0, -1), { ...verb, teams: [...last.teams, ...verb.teams], ...count }];
}

function deedOf(compiled: CompiledCase | null, state: ClassState, event: ClassEvent): Deed | null {
  const { scenario } = compiled ?? {};
  const ofTeam = (id: string | null): readonly Named[] => (id === null ? [] : [teamOf(state, id)]);
  const deed = (name: VerbName, rest: Omit<Deed, 'name' | 'teams'> = {}): Deed => ({ name, teams: ofTeam(event.team), ...rest });
  const seat = (id: string) => seatOf(state, id);
  switch (event.type) {
    case 'class.opened':
      return deed('open', { text: event.data.title });
    case 'case.chosen':
      return deed('case', scenario && { what: scenario.title });
    case 'team-rule.set':
      return deed('team-rule', { text: event.data.teamRule });
    case 'team.made':
      return deed('make-teams', { count: 1 });
    case 'team.removed':
      return deed('remove-team');
    case 'teams.dealt':
      return deed('deal-teams');
    case 'roles.dealt':
      return deed('deal-roles');
    case 'seat.moved':
      return { ...deed('move', seat(event.data.seat)), teams: ofTeam(event.data.team) };
    case 'seat.left':
      return deed('remove-seat', seat(event.data.seat));
    case 'seat.reissued':
      return deed('reissue', seat(event.data.seat));
    case 'hand.lowered':
      return deed('lower-hand', seat(event.data.seat));
    case 'phase.changed': {
      const { from, to } = event.data;
      return deed(phases.indexOf(to) > phases.indexOf(from) ? 'advance' : 'back', { to });
    }
    case 'plan.set': {
      const { plan } = state;
      const steps = phases.filter((phase) => phase !== 'ended').slice(phases.indexOf(plan?.from ?? 'form'));
      return deed('plan', { count: steps.reduce((sum, step) => sum + event.data.minutes[step], 0) });
    }
    case 'clock.paused':
      return deed('pause');
    case 'clock.resumed':
      return deed('resume');
    case 'time.added': {
      const { ms } = event.data;
      return deed(ms < 0 ? 'take-time' : 'add-time', { count: Math.abs(ms) / 60_000 });
    }
    case 'play':
      return deedInPlay(compiled, event.data, deed);
    case 'message.broadcast':
      return deed('broadcast', { text: event.data.text });
    case 'marks.given':
      return deed('mark');
    case 'mark.excluded':
      return deed('exclude', { ...seat(event.data.rater), text: event.data.reason });
    case 'mark.included':
      return deed('include', seat(event.data.rater));
    case 'marks.locked':
      return deed('lock');
    case 'outcomes.revealed':
      return deed('reveal');
    case 'class.ended':
      return deed('end');
    case 'stage.opened':
      return deed('stage');
    case 'stage.closed':
      return deed('stage-off');
    case 'slide.shown':
      return deed('slide', { ...(event.data.slide && { text: event.data.slide }) });
    case 'transfer.opened':
      return deed('transfer');
    case 'transfer.picked':
      return deed('pick', { ...seat(event.data.seat), count: Number(event.data.shown) });
    default:
      return null;
  }
}

type PlayData = Extract<ClassEvent, { type: 'play' }>['data'];

function deedInPlay(
  compiled: CompiledCase | null,
  data: PlayData,
  deed: (name: VerbName, rest?: Omit<Deed, 'name' | 'teams'>) => Deed
): Deed | null {
  const { scenario } = compiled ?? {};
  if (data.type === 'decision.undone') return deed('rewind', { count: data.to + 1 });
  if (data.type === 'event.injected') {
    const what = scenario?.events.find(({ id }) => id === data.event)?.name;
    return deed('inject', what && { what });
  }
  // what the votes settled after a teacher's verb was the team's
  if (data.type !== 'decision.locked' || data.by !== 'teacher') return null;
  return deed('close', scenario && { what: decisionText(scenario, data.scene, data.choice) });
}

/** A team that is gone keeps its number: the engine makes it the team's id. */
const teamOf = ({ teams }: ClassState, id: string): Named => {
  const team = teams[id];
  return team ? { number: team.number, name: team.name } : { number: Number(id.slice(1)), name: null };
};
const seatOf = ({ seats }: ClassState, id: string): { seat?: Named } => {
  const seat = seats[id];
  return seat ? { seat: { number: seat.number, name: seat.name } } : {};
};
