import type { Rules } from './decide.ts';
import { dealRoles } from './decide-flow.ts';
import { put, type Draft } from './draft.ts';
import { livingTeams, peopleOf } from './people.ts';
import { alreadySo, noSuchSeat, noSuchTeam, notNow, notYours, tooMany } from './rejections.ts';
import type { ClassState, Seat, Team } from './types.ts';

type Types =
  | 'take-seat'
  | 'seat-here'
  | 'seat-away'
  | 'reissue-seat'
  | 'name-seat'
  | 'leave-class'
  | 'remove-seat'
  | 'move-seat'
  | 'raise-hand'
  | 'lower-hand';
const mostSeats = 1000;
const server = ['server'] as const;

/** Seats: taken, named, given up, moved; who is here; raised hands. */
export const peopleRules: Rules<Types> = {
  'take-seat': {
    by: server,
    answer(draft, { name }) {
      const number = Object.keys(draft.state.seats).length + 1;
      if (draft.state.phase === 'ended') return notNow();
      if (number > mostSeats) return tooMany();
      put(draft, null, { type: 'seat.taken', data: { seat: `s${number}`, number, name } });
      seatLatecomer(draft, `s${number}`);
    }
  },
  'seat-here': {
    by: server,
    answer(draft, { seat }) {
      if (known(draft, seat)?.here === false) put(draft, null, { type: 'seat.here', data: { seat } });
    }
  },
  'seat-away': {
    by: server,
    answer(draft, { seat }) {
      if (known(draft, seat)?.here) put(draft, null, { type: 'seat.away', data: { seat } });
    }
  },
  'reissue-seat': {
    by: server,
    answer(draft, { seat, teacher }) {
      if (!known(draft, seat)) return noSuchSeat();
      put(draft, null, { type: 'seat.reissued', data: { seat } }, { kind: 'teacher', id: teacher });
    }
  },
  'name-seat': { by: ['seat'], answer: (draft, { name }) => put(draft, null, { type: 'seat.named', data: { seat: seatOf(draft), name } }) },
  'leave-class': { by: ['seat'], answer: (draft) => put(draft, null, { type: 'seat.left', data: { seat: seatOf(draft) } }) },
  'remove-seat': {
    by: ['teacher'],
    answer(draft, { seat }) {
      if (!known(draft, seat)) return noSuchSeat();
      put(draft, null, { type: 'seat.left', data: { seat } });
    }
  },
  'move-seat': {
    by: ['teacher'],
    answer(draft, { seat, team }) {
      const one = known(draft, seat);
      if (!one) return noSuchSeat();
      if (team !== null && !draft.state.teams[team]) return noSuchTeam();
      if (one.team === team) return alreadySo();
      put(draft, null, { type: 'seat.moved', data: { seat, team, watches: false } });
      if (team !== null && (draft.state.phase === 'prepare' || draft.state.phase === 'simulate')) dealRoles(draft, team);
    }
  },
  'raise-hand': {
    by: ['seat'],
    answer(draft) {
      if (draft.state.seats[seatOf(draft)]!.hand !== null) return alreadySo();
      put(draft, draft.state.seats[seatOf(draft)]!.team, { type: 'hand.raised', data: { seat: seatOf(draft) } });
    }
  },
  'lower-hand': {
    by: ['seat', 'teacher'],
    answer(draft, { seat }) {
      const own = draft.actor.kind === 'seat' ? draft.actor.id : seat;
      if (draft.actor.kind === 'seat' && seat !== undefined && seat !== own) return notYours();
      const one = own === undefined ? undefined : known(draft, own);
      if (!one) return noSuchSeat();
      if (one.hand === null) return alreadySo();
      put(draft, one.team, { type: 'hand.lowered', data: { seat: one.id } });
    }
  }
};

const known = ({ state }: Draft, seat: string): Seat | undefined => {
  const found = state.seats[seat];
  return found?.left ? undefined : found;
};

/** The seat that gave the command. */
export const seatOf = ({ actor }: Draft): string => (actor.kind === 'seat' ? actor.id : '');

/** The team with the fewest people, the first of equals. */
const smallest = (state: ClassState, teams: readonly Team[]): Team | undefined =>
  [...teams].sort((a, b) => peopleOf(state, a.id).length - peopleOf(state, b.id).length || a.number - b.number)[0];

/** Finds a team for who comes when teams are made: as a player before the play, as an observer until its next decision. */
function seatLatecomer(draft: Draft, seat: string): void {
  const { phase, teamRule, teams } = draft.state;
  const early = phase === 'form' || phase === 'choose';
  if (early && teamRule !== 'automatic') return;
  const open = early ? Object.values(teams) : livingTeams(draft.state);
  const roomy = open.filter(({ id, places }) => peopleOf(draft.state, id).length < places);
  const team = smallest(draft.state, roomy.length ? roomy : open);
  if (!team) return;
  const watches = !early && (phase !== 'prepare' || roomy.length === 0);
  put(draft, null, { type: 'seat.moved', data: { seat, team: team.id, watches } });
  if (phase === 'prepare') dealRoles(draft, team.id);
}
