import type { Estimate, RoundMeasure } from '#engine/outcomes';
import type { boards } from '#lib/words/en/boards.ts';
import type { Words } from '#lib/words/words.svelte.ts';

/** What the sentences of a report speak of. */
export const told = ['satisfaction', 'kept', 'profitSoFar'] as const satisfies readonly RoundMeasure[];
export type Told = (typeof told)[number];

const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** Writes how large a difference is, without its sign. */
export function sizeOf(words: Words, w: typeof boards, measure: Told, difference: number, currency: string): string {
  const size = Math.abs(difference);
  if (measure === 'profitSoFar') return words.money(size, currency);
  const shown = words.number(size, one);
  return measure === 'kept' ? w.report.inHundred(shown) : w.report.points(shown);
}

/** Tells whether a difference is more than luck, and large enough to be written as something else than nought. */
export const isClear = (measure: Told, { toldApart, difference }: Estimate): boolean =>
  toldApart && Math.abs(difference) >= (measure === 'profitSoFar' ? 0.5 : 0.05);

/** Says how the base would stand on the other road, a sentence a measure; `ends` are this road beside the other. */
export function sayBeside(words: Words, w: typeof boards, ends: Record<Told, Estimate>, currency: string): string[] {
  return told.map((measure) => {
    const { difference } = ends[measure];
    const name = w.report.measures[measure];
    if (!isClear(measure, ends[measure])) return w.report.same(name);
    return w.report[difference > 0 ? 'up' : 'down'](name, sizeOf(words, w, measure, difference, currency));
  });
}
