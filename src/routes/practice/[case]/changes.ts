import type { Step } from '#engine/machine';
import type { playWords } from '#lib/words/play.ts';
import type { Words } from '#lib/words/words.svelte.ts';

export interface Change {
  text: string;
  sign: 'up' | 'down' | 'none';
}

/** What a decision really changed (after clamping), in words; money only when some was spent. */
export function changesOf(step: Step, words: Words, w: (typeof playWords)['en'], currency: string): Change[] {
  const { before, after } = step;
  const levels = [
    { name: w.calm, by: after.calm - before.calm },
    { name: w.trust, by: after.trust - before.trust }
  ];
  const changes = levels.map(({ name, by }): Change => {
    const size = words.number(Math.abs(by));
    if (by === 0) return { text: w.same(name), sign: 'none' };
    return by > 0 ? { text: w.rose(name, size), sign: 'up' } : { text: w.fell(name, size), sign: 'down' };
  });
  const spent = after.cost - before.cost;
  return spent === 0 ? changes : [...changes, { text: w.costNow(words.money(spent, currency)), sign: 'none' }];
}
