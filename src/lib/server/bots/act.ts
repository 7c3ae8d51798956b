import { stepOf, uniform } from '#engine/chance';
import type { ClassCommand, SeatView } from '#engine/session';
import { asSent, botSentences } from '#lib/words/bots.ts';
import { settingsOf, openStep } from './choose.ts';

/** What a bot has seen of its class so far: the parts of a view that came. */
export type Seen = Partial<SeatView>;

/** A number in (0, 1) of a bot's own, the same each time the same bot comes to the same point. */
export type Luck = (point: number) => number;

/** Makes the luck of the bot with this number in a class of bots with this seed. */
export const luckOf =
  (number: number, seed: number): Luck =>
  (point) =>
    uniform(number, stepOf(point % 4096, 90), 0, seed);

export const pick = <Item>(items: readonly Item[], luck: number): Item | undefined => items[Math.floor(luck * items.length)];

/**
 * Tells what a student would do next, null when there is nothing to do: join a team with a place, leave one note, vote where it has a
 * vote and has not used it, mark the other teams, guess and answer what the deck asks. It does nothing twice; `point` tells apart the moments at which it chooses.
 */
export function wish({ about, me, teams, team, play, clock, marking, debrief }: Seen, luck: Luck): ClassCommand | null {
  if (!about || !me || clock?.paused) return null;
  const lang = about.languages[0] ?? 'zh';
  if (about.phase === 'form' && about.teamRule === 'own' && me.team === null) {
    const open = (teams ?? []).filter(({ taken, places }) => taken < places);
    const chosen = pick(open, luck(1));
    return chosen ? { type: 'join-team', team: chosen.id } : null;
  }
  if (about.phase === 'prepare' && team && !team.notes.some(({ seat }) => seat === me.id)) {
    return { type: 'write-note', note: null, text: asSent(botSentences.note, lang) };
  }
  if (about.phase === 'simulate' && play && play.decides.mine && !play.vote && !play.view.over && !play.view.round?.living) {
    const choice = play.view.round ? settingsOf(play, luck) : openStep(play, luck);
    const reason = play.needsReason ? { reason: asSent(pick(botSentences.reasons, luck(500 + play.turn))!, lang) } : {};
    return choice ? { type: 'vote', scene: play.view.scene, turn: play.turn, choice, ...reason } : null;
  }
  if (debrief?.guess && debrief.guess.mine === null) {
    const guess = pick(debrief.guess.choices, luck(600));
    return guess ? { type: 'guess', choice: guess.id } : null;
  }
  if (debrief?.transfer && debrief.transfer.mine === null && (clock?.now ?? 0) < debrief.transfer.ends) {
    return { type: 'answer-transfer', text: asSent(pick(botSentences.answers, luck(700))!, lang) };
  }
  if (about.phase === 'evaluate' && marking && !marking.locked && me.team !== null) {
    const other = marking.teams.find(({ mine }) => mine === null);
    if (!other) return null;
    const points = marking.criteria.map(({ id }, at) => [id, 1 + Math.floor(luck(200 + other.number * 10 + at) * marking.scale)] as const);
    return { type: 'mark', team: other.id, points: Object.fromEntries(points) };
  }
  return null;
}
