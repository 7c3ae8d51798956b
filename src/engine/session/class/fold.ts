import { caseOf, type Cases } from './cases.ts';
import { applyDebrief } from './fold-debrief.ts';
import { applyPlay, startedRehearsal } from './fold-play.ts';
import { applyPhase, addTime, pauseClocks, resumeClocks } from './fold-time.ts';
import { applyTeam } from './fold-team.ts';
import { plannedFrom } from './plan.ts';
import { newSeat, newTeam, openingState } from './state.ts';
import type { ClassEvent, ClassState, Seat, Team } from './types.ts';

/** Changes one seat. */
const withSeat = (state: ClassState, id: string, change: Partial<Seat>): ClassState => {
  const seat = state.seats[id];
  return seat ? { ...state, seats: { ...state.seats, [id]: { ...seat, ...change } } } : state;
};
/** Changes one team. */
const withTeam = (state: ClassState, id: string | null, change: Partial<Team>): ClassState => {
  const team = id === null ? undefined : state.teams[id];
  return team ? { ...state, teams: { ...state.teams, [team.id]: { ...team, ...change } } } : state;
};
const withSeats = <Value>(
  state: ClassState,
  values: Readonly<Record<string, Value>>,
  change: (value: Value) => Partial<Seat>
): ClassState => Object.entries(values).reduce((now, [seat, value]) => withSeat(now, seat, change(value)), state);

/** Applies one event to a class: the step of the fold. Throws on a log that `answerClass` did not make: a bug. */
export function applyClass(cases: Cases, before: ClassState, event: ClassEvent): ClassState {
  if (event.seq !== before.lastSeq + 1) throw new Error(`event ${event.seq} follows ${before.lastSeq}`);
  return { ...applied(cases, before, event), lastSeq: event.seq };
}

function applied(cases: Cases, state: ClassState, event: ClassEvent): ClassState {
  const team = event.team === null ? undefined : state.teams[event.team];
  switch (event.type) {
    case 'class.opened':
      return { ...state, ...event.data };
    case 'case.chosen':
      return { ...state, case: { id: event.data.case, hash: event.data.hash } };
    case 'team-rule.set':
      return { ...state, teamRule: event.data.teamRule };
    case 'team.made': {
      const { team: id, number, places } = event.data;
      return { ...state, teams: { ...state.teams, [id]: newTeam(id, number, places) } };
    }
    case 'team.removed':
      return withoutTeam(state, event.team ?? '');
    case 'teams.dealt':
      return withSeats(state, event.data.places, (to) => ({ team: to, watches: false, role: null }));
    case 'roles.dealt':
      return withSeats(state, event.data.roles, (role) => ({ role }));
    case 'seat.taken': {
      const { seat, number, name } = event.data;
      return { ...state, seats: { ...state.seats, [seat]: newSeat(seat, number, name) } };
    }
    case 'seat.named':
      return withSeat(state, event.data.seat, { name: event.data.name });
    case 'seat.moved': {
      const { seat, team: to, watches } = event.data;
      return withSeat(state, seat, { team: to, watches, role: null });
    }
    case 'seat.left':
      return withSeat(state, event.data.seat, { left: true, here: false, hand: null, team: null, role: null });
    case 'seat.here':
      return withSeat(state, event.data.seat, { here: true });
    case 'seat.away':
      return withSeat(state, event.data.seat, { here: false });
    case 'hand.raised':
      return withSeat(state, event.data.seat, { hand: event.at });
    case 'hand.lowered':
      return withSeat(state, event.data.seat, { hand: null });
    case 'role.taken':
      return withSeat(state, event.data.seat, { role: event.data.role });
    case 'phase.changed':
      return applyPhase(caseOf(cases, state), state, event);
    case 'plan.set':
      return { ...state, plan: plannedFrom(state, event) };
    case 'clock.paused':
    case 'clock.resumed':
    case 'time.added':
    case 'server.restarted':
      return applyTime(state, event);
    case 'message.broadcast':
      return { ...state, messages: [...state.messages, { seq: event.seq, text: event.data.text, at: event.at }] };
    case 'rehearsal':
      return { ...state, rehearsals: startedRehearsal(caseOf(cases, state)!, state, event.data) };
    case 'marks.locked':
      // nothing is left to be in time for
      return { ...state, marksLocked: true, phaseEnds: state.phase === 'evaluate' ? null : state.phaseEnds };
    case 'outcomes.revealed':
      return { ...state, revealed: true };
    case 'stage.opened':
      return { ...state, stage: event.team };
    case 'stage.closed':
      return { ...state, stage: null };
    case 'slide.shown':
    case 'guess.made':
    case 'transfer.opened':
    case 'transfer.answered':
    case 'transfer.picked':
      return { ...state, debrief: applyDebrief(state, event) };
    case 'class.ended':
      return { ...state, phase: 'ended', phaseEnds: null, stage: null, debrief: { ...state.debrief, slide: null } };
    case 'play': {
      if (!team) return state;
      const { team: changed, joins } = applyPlay(caseOf(cases, state)!, state, team, event);
      return joins.reduce((now, seat) => withSeat(now, seat, { watches: false }), withTeam(state, team.id, changed));
    }
    default:
      return team ? withTeam(state, team.id, applyTeam(team, event)) : state;
  }
}

type TimeEvent = Extract<ClassEvent, { type: 'clock.paused' | 'clock.resumed' | 'time.added' | 'server.restarted' }>;

function applyTime(state: ClassState, event: TimeEvent): ClassState {
  if (event.type === 'clock.paused') return pauseClocks(state, event.team, event.at);
  if (event.type === 'clock.resumed') return resumeClocks(state, event.team, event.at);
  if (event.type === 'time.added') return addTime(state, event.team, event.data.ms);
  // In a pause the time that the server stood still is part of the pause.
  if (state.clock.pausedAt !== null) return state;
  return { ...state, clock: { ...state.clock, stood: state.clock.stood + event.data.stoodStill } };
}

function withoutTeam(state: ClassState, id: string): ClassState {
  const { [id]: gone, ...teams } = state.teams;
  const seats = Object.values(state.seats).filter(({ team }) => team === gone?.id);
  return seats.reduce((now, seat) => withSeat(now, seat.id, { team: null, role: null, watches: false }), { ...state, teams });
}

/** Folds the log of a class into the class as it stands. */
export const foldClass = (cases: Cases, log: readonly ClassEvent[]): ClassState =>
  log.reduce((state, event) => applyClass(cases, state, event), openingState());
