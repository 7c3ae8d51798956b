import type { TeacherSeat, TeacherTeam } from '#engine/session';
import type { control } from '#lib/words/en/control.ts';
import type { Words } from '#lib/words/words.svelte.ts';

type W = typeof control;

/** What a seat is called: its name, else its number. */
export const seatName = (seat: Pick<TeacherSeat, 'number' | 'name'>, w: W, words: Words): string =>
  seat.name ?? w.seat.person(words.number(seat.number));

/** Lists names as the language lists them. */
export const listed = (names: readonly string[], words: Words): string => names.join(words.lang === 'zh' ? '、' : ', ');

/** What a team is called: its number, with its name where it has one. */
export const teamName = (team: Pick<TeacherTeam, 'number' | 'name'>, w: W, words: Words): string =>
  w.team(words.number(team.number), team.name);

/** Minutes and seconds of a span in ms: 1:05. */
export function span(ms: number, w: W): string {
  const seconds = Math.ceil(ms / 1000);
  return w.clock(String(Math.floor(seconds / 60)), String(seconds % 60).padStart(2, '0'));
}
