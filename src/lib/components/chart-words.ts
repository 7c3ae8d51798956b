import type { ChartWords } from '#lib/charts/look.ts';
import type { Line, Unit, View } from '#lib/charts/plot.ts';
import type { Words } from '#lib/words/words.svelte.ts';
import type { outcome } from '#lib/words/en/outcome.ts';

type OutcomeWords = typeof outcome;

/** Makes the words and number formats of a chart from the interface's words; `line` names a line. */
export function chartWords(words: Words, w: OutcomeWords, currency: string, line: (line: Line) => string): ChartWords {
  const show = (value: number, unit: Unit, view: View, money: Intl.NumberFormatOptions, points: number): string => {
    const signDisplay = view === 'difference' ? 'exceptZero' : 'auto';
    if (unit === 'money') return words.money(value, currency, { ...money, signDisplay });
    const text = words.number(value, { minimumFractionDigits: points, maximumFractionDigits: points, signDisplay }).replace('-', '−');
    // a difference of shares is counted in points, like the other scales
    return unit === 'percent' && view === 'level' ? `${text}%` : text;
  };
  return {
    line,
    // three decimals of a compact figure tell even near ticks apart: US$1.025M
    tick: (value, unit, view, decimals) =>
      show(value, unit, view, { notation: 'compact', maximumFractionDigits: 3, currencyDisplay: 'narrowSymbol' }, decimals),
    value: (value, unit, view) => show(value, unit, view, {}, unit === 'people' ? 0 : 1),
    axis: w.chart.month,
    mean: w.chart.mean,
    range: w.chart.range,
    between: w.chart.between
  };
}

/** Names a line by its road: the learner's own, nothing, or the ending's name. */
export const byRoad =
  (w: OutcomeWords, nameOf: (ending: string) => string) =>
  ({ road }: Line): string =>
    road === 'played' ? w.chart.played : road === 'nothing' ? w.chart.nothing : nameOf(road);

/** Names the lines of loyalty: what people say, what they do, what they would have done. */
export const bySaying =
  (w: OutcomeWords) =>
  ({ measure, road }: Line): string =>
    measure !== 'kept' ? w.chart.says : road === 'nothing' ? w.chart.otherwise : w.chart.does;
