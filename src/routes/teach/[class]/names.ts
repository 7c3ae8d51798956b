import type { TeacherSeat, TeacherTeam } from '#engine/session';
import type { control } from '#lib/words/en/control.ts';
import { nameOf } from '#lib/words/pairs.ts';
import type { Words } from '#lib/words/words.svelte.ts';

type W = typeof control;

/** What a seat is called, as its own phone calls it: its name, else the neutral one. */
export const seatName = (seat: Pick<TeacherSeat, 'number' | 'name'>, words: Words): string => nameOf(seat, words.locale);

/** Lists names as the language lists them. */
export const listed = (names: readonly string[], words: Words): string => names.join(words.lang === 'zh' ? '、' : ', ');

/** What a team is called: its number, with its name where it has one. */
export const teamName = (team: Pick<TeacherTeam, 'number' | 'name'>, w: W, words: Words): string =>
  w.team(words.number(team.number), team.name);

const hour = 3_600_000;

/** A span in ms in the words of its size: 1:05, 3 hours, 7 days. */
export function span(ms: number, w: W, words: Words): string {
  const days = Math.round(ms / (24 * hour));
  const hours = Math.round(ms / hour);
  if (ms >= 48 * hour) return w.days(days, words.number(days));
  if (ms >= 2 * hour) return w.hours(hours, words.number(hours));
  const seconds = Math.ceil(ms / 1000);
  return w.clock(String(Math.floor(seconds / 60)), String(seconds % 60).padStart(2, '0'));
}
