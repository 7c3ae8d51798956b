import type { CompiledCase } from '#engine/machine';
import type { Decision, Role } from '#engine/scenario';
import type { ClassState, Seat, Team } from './types.ts';

/** Who sits where, kept for as long as the seats stay as they are: every view and every vote asks for it. */
interface Seating {
  present: readonly Seat[];
  byTeam: ReadonlyMap<string, readonly Seat[]>;
}
const seatings = new WeakMap<ClassState['seats'], Seating>();

function seatingOf({ seats }: ClassState): Seating {
  let seating = seatings.get(seats);
  if (!seating) {
    const present = Object.values(seats)
      .filter(({ left }) => !left)
      .sort((a, b) => a.number - b.number);
    const byTeam = new Map<string, Seat[]>();
    for (const seat of present) byTeam.set(seat.team ?? '', [...(byTeam.get(seat.team ?? '') ?? []), seat]);
    seating = { present, byTeam };
    seatings.set(seats, seating);
  }
  return seating;
}

/** Lists the people who have not left, in the order of their seats. */
export const present = (state: ClassState): readonly Seat[] => seatingOf(state).present;

/** Lists the people of a team, observers too, in the order of their seats. */
export const peopleOf = (state: ClassState, team: string): readonly Seat[] => seatingOf(state).byTeam.get(team) ?? [];

/** Lists the teams that have people or have played, in their order. */
export const livingTeams = (state: ClassState): Team[] =>
  Object.values(state.teams)
    .filter(({ id, play }) => play !== null || peopleOf(state, id).length > 0)
    .sort((a, b) => a.number - b.number);

/** Lists a team's players: those who may decide. The classmate who acts the customer and the observers do not. */
export const playersOf = (compiled: CompiledCase, state: ClassState, team: string): Seat[] =>
  peopleOf(state, team).filter((seat) => !seat.watches && !actsCustomer(compiled, seat));

/** Tells whether a seat acts the customer. */
export const actsCustomer = ({ scenario }: CompiledCase, { role }: Seat): boolean =>
  role !== null && scenario.roles.some(({ id, plays }) => id === role && plays === 'person');

/** Lists the roles that players hold, those that decide something first. */
export function playersRoles({ scenario }: CompiledCase): Role[] {
  const deciding = new Set(scenario.scenes.flatMap((scene) => (scene.kind === 'decision' ? [scene.decides] : [])));
  const roles = scenario.roles.filter(({ plays }) => plays !== 'person');
  return [...roles.filter(({ id }) => deciding.has(id)), ...roles.filter(({ id }) => !deciding.has(id))];
}

/** The captain: the one named, else the first player who is here; null in an empty team. */
export function captainOf(compiled: CompiledCase, state: ClassState, team: Team): string | null {
  const players = playersOf(compiled, state, team.id);
  const here = players.filter((seat) => seat.here);
  const named = here.find(({ id }) => id === team.captain);
  return (named ?? here[0] ?? players[0])?.id ?? null;
}

/** Who decides in a scene. `eligible` may vote; `quorum` are those of them who are here or have voted; `roleAway`: nobody who holds the role is here, so the team decides. */
export interface Deciders {
  eligible: readonly Seat[];
  quorum: readonly Seat[];
  roleAway: boolean;
}

/** Tells who decides in the team's present scene: those who hold its role, or the whole team where none of them is here. */
export function decidersOf(compiled: CompiledCase, state: ClassState, team: Team, scene: Decision): Deciders {
  const players = playersOf(compiled, state, team.id);
  const holders = scene.decides === 'team' ? [] : players.filter(({ role }) => role === scene.decides);
  const byRole = holders.some(({ id, here }) => here || team.votes[id] !== undefined);
  const eligible = byRole ? holders : players;
  return {
    eligible,
    quorum: eligible.filter(({ id, here }) => here || team.votes[id] !== undefined),
    roleAway: scene.decides !== 'team' && !byRole
  };
}
