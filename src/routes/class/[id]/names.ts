import type { Member, OwnTeam } from '#engine/session';
import type { classWords } from '#lib/words/class.ts';
import { nameOf, pairName } from '#lib/words/pairs.ts';
import type { Words } from '#lib/words/words.svelte.ts';

type ClassWords = (typeof classWords)['en'];

/** A team's own name, else its number. */
export const teamName = (team: { number: number; name: string | null }, words: Words, w: ClassWords): string =>
  team.name ?? w.team(words.number(team.number));

/** What the team calls one of its members; whoever has gone since keeps the neutral name. */
export function memberName(team: OwnTeam | null, seat: string, words: Words): string {
  const member = team?.members.find((one) => one.seat === seat);
  return member ? nameOf(member, words.locale) : pairName(Number(seat.slice(1)) || 1, words.locale);
}

/** Names one after the other: “Ann, Bo”, 安、波. */
export const listOf = (names: readonly string[], words: Words): string => names.join(words.lang === 'zh' ? '、' : ', ');

/** A member with the name it goes by. */
export const called = (member: Member, words: Words): string => nameOf(member, words.locale);
