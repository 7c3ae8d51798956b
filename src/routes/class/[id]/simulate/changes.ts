import type { PastStep } from '#engine/session';
import type { playWords } from '#lib/words/play.ts';
import type { Words } from '#lib/words/words.svelte.ts';

export interface Change {
  text: string;
  sign: 'up' | 'down' | 'none';
}

/** What a decision changed, in words; money only when some was spent and its currency is known. */
export function changesOf(step: PastStep, words: Words, w: (typeof playWords)['en'], currency: string | undefined, met: boolean): Change[] {
  const level = (name: string, by: number): Change => {
    const size = words.number(Math.abs(by));
    if (by === 0) return { text: w.same(name), sign: 'none' };
    return by > 0 ? { text: w.rose(name, size), sign: 'up' } : { text: w.fell(name, size), sign: 'down' };
  };
  // without a person there is no mood
  const levels = met ? [level(w.calm, step.calm), level(w.trust, step.trust)] : [];
  return step.cost === 0 || !currency ? levels : [...levels, { text: w.costNow(words.money(step.cost, currency)), sign: 'none' }];
}
