import { stepOf, uniform } from '#engine/chance';
import type { CompiledCase } from '#engine/machine';
import { playersRoles, peopleOf, present } from './people.ts';
import type { ClassState, Seat } from './types.ts';

const dealChannel = 78;

/** How many teams so many people make: three or four if there are people enough, more only where a team would be too large. */
export function teamsFor(people: number, { min, max }: { min: number; max: number }): number {
  const possible = Math.max(1, Math.floor(people / min));
  return Math.max(Math.min(4, possible), Math.ceil(people / max));
}

/** Deals those without a team: each to the smallest team with a place, in an order drawn from the class's seed; without a place left to the smallest as one more. */
export function dealtTeams(state: ClassState): Record<string, string> {
  const sizes = new Map(Object.values(state.teams).map(({ id }) => [id, peopleOf(state, id).length]));
  const places: Record<string, string> = {};
  if (sizes.size === 0) return places;
  for (const seat of shuffled(state, withoutTeam(state))) {
    const order = Object.values(state.teams).sort((a, b) => sizes.get(a.id)! - sizes.get(b.id)! || a.number - b.number);
    const team = order.find(({ id, places: open }) => sizes.get(id)! < open) ?? order[0]!;
    sizes.set(team.id, sizes.get(team.id)! + 1);
    places[seat.id] = team.id;
  }
  return places;
}

/** Lists the people without a team. */
export const withoutTeam = (state: ClassState): Seat[] => present(state).filter(({ team }) => team === null);

function shuffled(state: ClassState, seats: readonly Seat[]): Seat[] {
  const key = ({ number }: Seat) => uniform(number, stepOf(0, dealChannel), 0, state.seed);
  return [...seats].sort((a, b) => key(a) - key(b));
}

/** Deals the roles that nobody in the team holds to its players without a role; when all are held, further players share them (mirrors). */
export function dealtRoles(compiled: CompiledCase, state: ClassState, team: string): Record<string, string> {
  const roles = playersRoles(compiled).map(({ id }) => id);
  if (roles.length === 0) return {};
  const people = peopleOf(state, team).filter(({ watches }) => !watches);
  const held = new Map(roles.map((role) => [role, people.filter((seat) => seat.role === role).length]));
  const dealt: Record<string, string> = {};
  for (const seat of people.filter(({ role }) => role === null)) {
    const role = roles.reduce((best, next) => (held.get(next)! < held.get(best)! ? next : best));
    held.set(role, held.get(role)! + 1);
    dealt[seat.id] = role;
  }
  return dealt;
}
