import type { Line, Unit, View } from './plot.ts';

/** Colours as `#rrggbb`. */
export interface Palette {
  ink: string;
  muted: string;
  grid: string;
  paper: string;
  /** One colour a stroke. */
  series: readonly [string, string, string];
}

/** All words and number formats of a chart; the page makes them from its interface words and Intl. */
export interface ChartWords {
  /** Name of a line, as short as it can be: it stands at the line's end. */
  line: (line: Line) => string;
  /** A tick of the value axis; with fewer `decimals` two ticks would say the same. */
  tick: (value: number, unit: Unit, view: View, decimals: number) => string;
  /** A figure of the table or the tooltip; with its sign in the difference view. */
  value: (value: number, unit: Unit, view: View) => string;
  /** Name of the month axis, and of the table's first column. */
  axis: string;
  /** Heads of the table: mean, and 10th to 90th percentile. */
  mean: string;
  range: string;
  /** A range in words, such as "3.1 to 4.0". */
  between: (low: string, high: string) => string;
}

/** How a line is drawn besides its colour. */
export const strokes = [
  { dash: [], point: 'circle' },
  { dash: [7, 4], point: 'rectRot' },
  { dash: [2, 4], point: 'triangle' }
] as const;

/** Black on white for paper, whatever the screen shows. */
export const printPalette: Palette = {
  ink: '#111111',
  muted: '#444444',
  grid: '#d0d0d0',
  paper: '#ffffff',
  series: ['#12406f', '#a3301f', '#3d3d3d']
};
