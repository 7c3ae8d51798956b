import type { TeacherTeam } from '#engine/session';
import { clockOf } from '#lib/state/control.svelte.ts';
import type { ChartNode } from './types.ts';

/** A team on the map: where it stands, where it was, and whether 70 % of its time is gone. */
export interface Token {
  id: string;
  number: number;
  scene: string;
  passed: readonly string[];
  late: boolean;
}

/** The teams that play or have played. `now`: the session's clock in ms. */
export const tokensOf = (teams: readonly TeacherTeam[], now: number): Token[] =>
  teams.flatMap((team) => {
    const { id, number, play } = team;
    if (!play) return [];
    return [{ id, number, scene: play.scene, passed: play.past.map(({ scene }) => scene), late: !!clockOf(team, now)?.amber }];
  });

/** The roads that teams took: `from to` of every step. */
export const roadsOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ passed, scene }) => passed.map((from, index) => `${from} ${passed[index + 1] ?? scene}`)));

const step = 26;

/** Where tokens stand in a scene, in rows; those who are late first. Where there is no room for all, the last place tells how `many` are left. */
export function placesIn({ tokens: room }: ChartNode, here: readonly Token[]) {
  const columns = Math.max(1, Math.floor(room.width / step));
  const places = columns * Math.max(1, Math.floor(room.height / step));
  const sorted = here.toSorted((a, b) => Number(b.late) - Number(a.late) || a.number - b.number);
  const shown = sorted.length > places ? sorted.slice(0, places - 1) : sorted;
  const placeAt = (index: number) => ({
    x: room.x + step / 2 + (index % columns) * step,
    y: room.y + step / 2 + Math.floor(index / columns) * step
  });
  const many = sorted.length - shown.length;
  return { shown: shown.map((token, index) => ({ token, ...placeAt(index) })), rest: many ? { many, ...placeAt(places - 1) } : null };
}
