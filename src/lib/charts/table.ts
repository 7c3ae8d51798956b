import type { Line, Plot } from './plot.ts';

interface Cell {
  mean: number;
  low: number;
  high: number;
}
/** The numbers of a plot as a table: one row a month, one cell a line. */
export interface Table {
  lines: readonly Line[];
  rows: readonly { month: number; cells: readonly Cell[] }[];
}

const at = (values: readonly number[], month: number): number => values[month] ?? 0;

/** Turns a plot into its table twin. */
export function tableOf(plot: Plot): Table {
  const cell = ({ band }: Line, month: number): Cell => ({
    mean: at(band.mean, month),
    low: at(band.low, month),
    high: at(band.high, month)
  });
  return { lines: plot.lines, rows: plot.months.map((month) => ({ month, cells: plot.lines.map((line) => cell(line, month)) })) };
}
