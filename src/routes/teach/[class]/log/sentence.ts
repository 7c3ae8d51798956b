import type { Deed, Slide, TeamRule } from '#engine/session';
import { controlWords } from '#lib/words/control.ts';
import { deckWords } from '#lib/words/deck.ts';
import { logWords } from '#lib/words/log.ts';
import { stepsWords } from '#lib/words/steps.ts';
import type { Words } from '#lib/words/words.svelte.ts';
import { listed, seatName, teamName } from '../names.ts';

/** Tells what a teacher did, in a sentence of the language. */
export function sentence({ name, teams, seat, what, text, to, count = 0 }: Deed, words: Words): string {
  const [w, c, s] = [words.of(logWords), words.of(controlWords), words.of(stepsWords)];
  const named = teams.map((team) => teamName(team, c, words));
  return w.verbs[name]({
    teams: named.length ? listed(named, words) : w.all,
    all: named.length === 0,
    seat: seat ? seatName(seat, words) : w.somebody,
    what: words.text(what),
    text:
      name === 'team-rule'
        ? s.rules[text as TeamRule]
        : name === 'slide' && text
          ? words.of(deckWords).slides[text as Slide]
          : (text ?? ''),
    step: to ? s.phases[to] : '',
    n: words.number(count),
    count
  });
}
