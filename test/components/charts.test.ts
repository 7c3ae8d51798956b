import { configOf, decimalsOf, firstLine } from '#lib/charts/config.ts';
import { spread } from '#lib/charts/end-labels.ts';
import { printPalette, type ChartWords } from '#lib/charts/look.ts';
import { loyaltyPlot, profitPlot, roadsPlot, satisfactionPlot, segmentsPlot, type View } from '#lib/charts/plot.ts';
import { tableOf } from '#lib/charts/table.ts';
import { expect, test } from 'vitest';
import { aSegment, smallOutcome } from './outcome.ts';

const words: ChartWords = {
  line: ({ road, measure }) => `${road} ${measure}`,
  tick: (value) => String(value),
  value: (value, unit) => `${value} ${unit}`,
  axis: 'Month',
  mean: 'mean',
  range: 'range',
  between: (low, high) => `${low}..${high}`
};
const outcome = smallOutcome();
const other = outcome.others[0]!;
const views: View[] = ['level', 'difference'];
const named = (plot: ReturnType<typeof satisfactionPlot>) => plot.lines.map(words.line);
const config = (plot: ReturnType<typeof satisfactionPlot>) => configOf(plot, { words, palette: printPalette, font: 'serif' });

test.each([
  ['satisfaction', satisfactionPlot(outcome, 'level'), ['played satisfaction', 'nothing satisfaction']],
  ['satisfaction, difference', satisfactionPlot(outcome, 'difference'), ['played satisfaction']],
  ['loyalty in words and in deeds', loyaltyPlot(outcome, 'level'), ['played intention', 'played kept', 'nothing kept']],
  ['loyalty, difference', loyaltyPlot(outcome, 'difference'), ['played intention', 'played kept']],
  ['profit', profitPlot(outcome, 'level'), ['played profitSoFar', 'nothing profitSoFar']],
  ['profit, difference', profitPlot(outcome, 'difference'), ['played profitSoFar']],
  ['the other road', roadsPlot(outcome, other, 'kept', 'level'), ['played kept', 'other kept', 'nothing kept']],
  ['the other road, difference', roadsPlot(outcome, other, 'kept', 'difference'), ['played kept', 'other kept']]
])('C1 each chart shows its lines, three at most: %s', (_, plot, lines) => {
  expect(named(plot)).toEqual(lines);
});

test.each(views)('C2 the drawing and the table show the same numbers (%s)', (view) => {
  const plot = roadsPlot(outcome, other, 'satisfaction', view);
  const drawn = config(plot).data.datasets.slice(firstLine(plot));
  const table = tableOf(plot);
  expect(drawn.map(({ data }) => data.map(({ y }) => y))).toEqual(plot.lines.map((_, i) => table.rows.map(({ cells }) => cells[i]!.mean)));
});

test('C2 the band is filled between the percentiles of the table', () => {
  const plot = satisfactionPlot(outcome, 'difference');
  const [low, high] = config(plot).data.datasets;
  const cells = tableOf(plot).rows.map((row) => row.cells[0]!);
  expect(low!.data.map(({ y }) => y)).toEqual(cells.map((cell) => cell.low));
  expect(high!.data.map(({ y }) => y)).toEqual(cells.map((cell) => cell.high));
  expect([low!.fill, high!.fill]).toEqual([false, '-1']);
});

test('C3 lines differ by dash and point, not by colour alone', () => {
  const plot = roadsPlot(outcome, other, 'kept', 'level');
  const lines = config(plot).data.datasets.slice(firstLine(plot));
  expect(new Set(lines.map(({ borderDash }) => String(borderDash))).size).toBe(3);
  expect(new Set(lines.map(({ pointStyle }) => pointStyle)).size).toBe(3);
});

test('C3 "nothing had happened" looks the same on every chart', () => {
  const colourOf = (plot: ReturnType<typeof satisfactionPlot>) =>
    config(plot).data.datasets.find(({ label }) => label?.startsWith('nothing'))!.borderColor;
  expect(colourOf(satisfactionPlot(outcome, 'level'))).toBe(colourOf(roadsPlot(outcome, other, 'kept', 'level')));
});

test('C1 segments are drawn each with its own band and stroke', () => {
  const segments = ['a', 'b', 'c'].map((id) => ({ ...aSegment, id }));
  const plot = segmentsPlot(outcome, segments);
  expect(plot.lines.map(({ segment, band }) => [segment, band.mean])).toEqual(segments.map(({ id }) => [id, aSegment.difference.mean]));
  const drawn = config(plot).data.datasets.slice(firstLine(plot));
  expect(new Set(drawn.map(({ pointStyle }) => pointStyle)).size).toBe(3);
});

test.each([
  [[0, 50, 100], 0],
  [[0, 0.5, 1], 1],
  [[-0.05, 0, 0.05], 2],
  [[0, 0.1 + 0.2, 0.6], 1],
  [[0, 0.0004], 3]
])('C9 ticks %j have %i decimals', (ticks, decimals) => {
  expect(decimalsOf(ticks)).toBe(decimals);
});

test('C4 shares end at 100', () => {
  expect(config(loyaltyPlot(outcome, 'level')).options?.scales?.y?.max).toBe(100);
});

test('C4 the difference view always shows zero, the level view need not', () => {
  const zero = (view: View) => config(satisfactionPlot(outcome, view)).options?.scales?.y;
  expect(zero('difference')).toMatchObject({ suggestedMin: 0, suggestedMax: 0 });
  expect(zero('level')).not.toHaveProperty('suggestedMin');
});

test.each([
  ['far apart: as wanted', [20, 60], [20, 60]],
  ['too near: pushed down', [20, 22], [20, 32]],
  ['the upper stays the upper', [22, 20], [32, 20]],
  ['at the bottom: pushed up', [98, 99], [83, 95]],
  ['above the top: pulled in', [-5, 50], [5, 50]]
])('C5 names at the ends of lines do not overlap: %s', (_, wanted, placed) => {
  expect(spread(wanted, 12, 5, 95)).toEqual(placed);
});
