import type { ClassEvent, ClassState } from '#engine/session';

/** Whose view an event can change beside the teachers': everybody's, one team's, one seat's. */
export type Concern = { who: 'all' } | { who: 'team'; team: string | null } | { who: 'seat'; seat: string };

/** No team: only teachers and the projector. */
const nobody = '';
const all: Concern = { who: 'all' };

/** Tells whom an event concerns; what is not known to be a team's own affair concerns all. */
export function concernOf(event: ClassEvent, state: ClassState): Concern {
  switch (event.type) {
    case 'rehearsal':
      return { who: 'seat', seat: event.data.seat };
    case 'seat.taken':
      return state.seats[event.data.seat]?.team ? all : { who: 'seat', seat: event.data.seat };
    case 'seat.here':
    case 'seat.away':
    case 'hand.raised':
    case 'hand.lowered': {
      const team = state.seats[event.data.seat]?.team;
      return team ? { who: 'team', team } : { who: 'seat', seat: event.data.seat };
    }
    case 'vote.cast':
    case 'note.written':
    case 'note.struck':
    case 'chat.said':
    case 'customer.said':
    case 'role.taken':
    case 'captain.named':
      return { who: 'team', team: event.team };
    case 'guess.made':
    case 'transfer.answered':
      return { who: 'seat', seat: event.data.seat };
    case 'transfer.picked':
    case 'plan.set':
    case 'seat.reissued':
      return { who: 'team', team: nobody };
    case 'marks.given':
      return state.marksLocked || event.data.by === 'teacher' ? all : { who: 'seat', seat: event.data.rater };
    case 'play':
      return state.phase === 'simulate' && state.stage === null ? { who: 'team', team: event.team } : all;
    default:
      return all;
  }
}

/** Whether the view of a seat is concerned; a seat that is not in the class yet or any more is. */
export function concerns(concern: Concern, seat: string, state: ClassState): boolean {
  if (concern.who === 'all') return true;
  if (concern.who === 'seat') return concern.seat === seat;
  return concern.team === null || state.seats[seat]?.team === concern.team;
}
