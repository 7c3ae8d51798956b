import type { Step } from '#engine/machine';
import type { Scenario } from '#engine/scenario';
import type { playWords } from '#lib/words/play.ts';
import type { Words } from '#lib/words/words.svelte.ts';

export interface Change {
  text: string;
  sign: 'up' | 'down' | 'none';
}

/** What a decision really changed (after clamping), in words: the mood where there is a person, money only when some was spent. */
export function changesOf(step: Step, words: Words, w: (typeof playWords)['en'], { person, customers }: Scenario): Change[] {
  const { before, after } = step;
  const levels = person
    ? [
        { name: w.calm, by: after.calm - before.calm },
        { name: w.trust, by: after.trust - before.trust }
      ]
    : [];
  const changes = levels.map(({ name, by }): Change => {
    const size = words.number(Math.abs(by));
    if (by === 0) return { text: w.same(name), sign: 'none' };
    return by > 0 ? { text: w.rose(name, size), sign: 'up' } : { text: w.fell(name, size), sign: 'down' };
  });
  const spent = after.cost - before.cost;
  return spent === 0 ? changes : [...changes, { text: w.costNow(words.money(spent, customers.currency)), sign: 'none' }];
}
