import type { CompiledCase } from '#engine/machine';
import type { Text } from '#engine/scenario';
import type { ClassState } from '#engine/session';
import type { RosterEntry } from '../roster.ts';

/** A seat with the line of the roster that its student found. */
export interface Person {
  id: string;
  number: number;
  name: string | null;
  team: string | null;
  role: Text | null;
  watches: boolean;
  left: boolean;
  line: RosterEntry | null;
}

/** Lists everybody who took a seat, those who left too. */
export function peopleOf({ scenario }: CompiledCase, { seats }: ClassState, roster: readonly RosterEntry[]): Person[] {
  return Object.values(seats)
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, name, team, role, watches, left }) => ({
      id,
      number,
      name,
      team,
      role: scenario.roles.find((one) => one.id === role)?.name ?? null,
      watches,
      left,
      line: roster.find(({ seat }) => seat === id) ?? null
    }));
}
