import type { CompiledCase } from '#engine/machine';
import { sceneOf, type Text } from '#engine/scenario';
import { phases } from './flow.ts';
import type { ClassEvent, ClassState, Phase } from './types.ts';

/** What a teacher did. */
export type VerbName =
  | ('open' | 'case' | 'advance' | 'back' | 'plan' | 'end')
  | ('team-rule' | 'make-teams' | 'remove-team' | 'deal-teams' | 'deal-roles' | 'move' | 'remove-seat' | 'reissue' | 'lower-hand')
  | ('pause' | 'resume' | 'add-time' | 'take-time')
  | ('close' | 'rewind' | 'inject' | 'broadcast')
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
  /** In the words of a teacher: a message, a reason; or how teams come about. */
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
  const found: Verb[] = [];
  let [before, first] = [log[0], 0];
  for (const event of log) {
    const { seq, at, actor } = event;
    if (before && !sameCommand(before, event)) first = found.length;
    before = event;
    const deed = actor.kind === 'teacher' ? deedOf(compiled, state, event) : null;
    if (actor.kind !== 'teacher' || !deed) continue;
    const verb = { seq, at, by: actor.id, ...deed };
    const last = found.length > first ? found.at(-1) : undefined;
    if (last && last.name === verb.name && toMany.includes(verb.name)) found[found.length - 1] = together(last, verb);
    else if (!last || !follows(verb, last)) found.push(verb);
  }
  return found;
}

/** Verbs that one command does to several teams. */
const toMany: readonly VerbName[] = ['make-teams', 'deal-roles', 'inject'];

/** The events of one command stand beside each other and have one time. */
const sameCommand = (before: ClassEvent, { seq, at, actor }: ClassEvent): boolean =>
  seq === before.seq + 1 && at === before.at && JSON.stringify(actor) === JSON.stringify(before.actor);

/** The same, done to several teams by one command. */
const together = (last: Verb, verb: Verb): Verb => ({
  ...verb,
  teams: [...last.teams, ...verb.teams],
  ...(verb.name === 'make-teams' && { count: (last.count ?? 0) + 1 })
});

/** Roles are dealt by hand, or because people came into a team. */
const follows = (verb: Verb, last: Verb): boolean => verb.name === 'deal-roles' && ['advance', 'move', 'deal-teams'].includes(last.name);

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
  const scene = scenario && sceneOf(scenario, data.scene);
  const what = scene?.kind === 'decision' ? scene.choices.find(({ id }) => id === data.choice)?.text : undefined;
  return deed('close', what && { what });
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
