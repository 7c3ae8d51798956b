import type { Team } from '#engine/session';

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, '').toLowerCase();

/** Finds the team that a line of a roster names: by the name its people gave it, else by its number (`3`, `Team 3`, `第3组`). */
export function teamNamed<One extends Pick<Team, 'number' | 'name'>>(teams: readonly One[], text: string | null): One | null {
  const wanted = tidy(text ?? '');
  if (!wanted) return null;
  const named = teams.find(({ name }) => name !== null && tidy(name) === wanted);
  const number = /^\D*(\d{1,3})\D*$/.exec(wanted)?.[1];
  return named ?? teams.find((team) => team.number === Number(number)) ?? null;
}
