import type { Rejection } from '#engine/machine';
import { caseOf } from './cases.ts';
import { dealtTeams } from './deal.ts';
import type { Rules } from './decide.ts';
import { dealRoles, makeTeams } from './decide-flow.ts';
import { seatOf } from './decide-people.ts';
import { put, type Draft } from './draft.ts';
import { peopleOf, playersOf } from './people.ts';
import {
  alreadySo,
  noSuchRole,
  noSuchSeat,
  noSuchTeam,
  noTeams,
  notNow,
  teamFull,
  teamsAreGiven,
  tooMany,
  withoutTeam
} from './rejections.ts';
import type { Seat } from './types.ts';

type Types =
  | 'set-team-rule'
  | 'make-teams'
  | 'remove-team'
  | 'deal-teams'
  | 'deal-roles'
  | 'join-team'
  | 'leave-team'
  | 'name-team'
  | 'take-role'
  | 'name-captain';
const teacher = ['teacher'] as const;
const seat = ['seat'] as const;
const mostTeams = 100;

/** Teams and roles. */
export const teamRules: Rules<Types> = {
  'set-team-rule': { by: teacher, answer: (draft, { teamRule }) => put(draft, null, { type: 'team-rule.set', data: { teamRule } }) },
  'make-teams': {
    by: teacher,
    answer(draft, { count, places }) {
      if (Object.keys(draft.state.teams).length + count > mostTeams) return tooMany();
      if (!early(draft)) return notNow();
      makeTeams(draft, count, places);
    }
  },
  'remove-team': {
    by: teacher,
    answer(draft, { team }) {
      if (!draft.state.teams[team]) return noSuchTeam();
      if (!early(draft)) return notNow();
      put(draft, team, { type: 'team.removed', data: {} });
    }
  },
  'deal-teams': {
    by: teacher,
    answer(draft) {
      if (Object.keys(draft.state.teams).length === 0) return noTeams();
      const places = dealtTeams(draft.state);
      if (Object.keys(places).length === 0) return alreadySo();
      put(draft, null, { type: 'teams.dealt', data: { places } });
    }
  },
  'deal-roles': {
    by: teacher,
    answer(draft, { team }) {
      if (!draft.state.case) return notNow();
      dealRoles(draft, team);
    }
  },
  'join-team': { by: seat, answer: (draft, { team }) => join(draft, team) },
  'leave-team': {
    by: seat,
    answer(draft) {
      if (mine(draft).team === null) return alreadySo();
      if (!early(draft)) return notNow();
      put(draft, null, { type: 'seat.moved', data: { seat: seatOf(draft), team: null, watches: false } });
    }
  },
  'name-team': {
    by: seat,
    answer(draft, { name }) {
      const { team } = mine(draft);
      if (team === null) return withoutTeam();
      put(draft, team, { type: 'team.named', data: { name } });
    }
  },
  'take-role': { by: seat, answer: (draft, { role }) => takeRole(draft, role) },
  'name-captain': {
    by: seat,
    answer(draft, command) {
      const { team } = mine(draft);
      if (team === null) return withoutTeam();
      if (draft.state.seats[command.seat]?.team !== team) return noSuchSeat();
      put(draft, team, { type: 'captain.named', data: { seat: command.seat } });
    }
  }
};

const mine = (draft: Draft): Seat => draft.state.seats[seatOf(draft)]!;
/** Teams may still change. */
const early = ({ state }: Draft): boolean => state.phase === 'form' || state.phase === 'choose' || state.phase === 'prepare';

function join(draft: Draft, id: string): Rejection | void {
  const team = draft.state.teams[id];
  if (!team) return noSuchTeam();
  if (draft.state.teamRule !== 'own' && draft.state.teamRule !== 'roster') return teamsAreGiven();
  if (!early(draft)) return notNow();
  if (mine(draft).team === id) return alreadySo();
  if (peopleOf(draft.state, id).length >= team.places) return teamFull();
  put(draft, null, { type: 'seat.moved', data: { seat: seatOf(draft), team: id, watches: false } });
  if (draft.state.phase === 'prepare') dealRoles(draft, id);
  const full = Object.values(draft.state.teams).every((one) => peopleOf(draft.state, one.id).length >= one.places);
  // Whoever comes next finds a place.
  if (full && Object.keys(draft.state.teams).length < mostTeams) makeTeams(draft, 1, team.places);
}

function takeRole(draft: Draft, role: string | null): Rejection | void {
  const compiled = caseOf(draft.cases, draft.state);
  const { team, role: held } = mine(draft);
  if (!compiled || draft.state.phase !== 'prepare') return notNow();
  if (team === null) return withoutTeam();
  if (held === role) return alreadySo();
  const wanted = compiled.scenario.roles.find(({ id }) => id === role);
  if (role !== null && !wanted) return noSuchRole();
  if (wanted?.plays === 'person') {
    const taken = peopleOf(draft.state, team).some((one) => one.role === role);
    // Somebody must be left to decide.
    if (taken || playersOf(compiled, draft.state, team).length < 2) return noSuchRole();
  }
  put(draft, team, { type: 'role.taken', data: { seat: seatOf(draft), role } });
}
