import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { strokes, type ChartWords, type Palette } from './look.ts';
import { strokeOf, type Line, type Plot, type View } from './plot.ts';

export interface Point {
  x: number;
  y: number;
}
export type LineConfig = ChartConfiguration<'line', Point[]>;
type Dataset = ChartDataset<'line', Point[]>;

export interface ConfigOptions {
  words: ChartWords;
  palette: Palette;
  /** Font family of the page. */
  font: string;
  /** Size of the letters, in px. */
  size?: number;
  /** Drawn for paper: in a size of its own, finer than the screen. */
  paper?: boolean;
  /** Room left above the drawing and at its left edge, in px. */
  head?: number;
  edge?: number;
}

const points = (values: readonly number[]): Point[] => values.map((y, x) => ({ x, y }));
/** 16 % of a colour, as `#rrggbbaa`. */
const pale = (colour: string): string => `${colour}29`;

/** Over more than two years points and ticks mark the years. */
const long = ({ months }: Plot): boolean => months.length > 25;

/** Three datasets a line: the lower edge of its band, the band up to the upper edge, the line itself; bands lie below all lines. */
function datasetsOf(plot: Plot, { palette, words }: ConfigOptions): Dataset[] {
  const bands = plot.lines.flatMap((line, i): Dataset[] => {
    const edge = { pointRadius: 0, pointHitRadius: 0, borderWidth: 0, label: '' };
    return [
      { ...edge, data: points(line.band.low), fill: false },
      { ...edge, data: points(line.band.high), fill: '-1', backgroundColor: pale(palette.series[strokeOf(line, i)]) }
    ];
  });
  const lines = plot.lines.map((line, i): Dataset => {
    const colour = palette.series[strokeOf(line, i)];
    const { dash, point } = strokes[strokeOf(line, i)];
    return {
      label: words.line(line),
      data: points(line.band.mean),
      fill: false,
      borderColor: colour,
      backgroundColor: colour,
      borderWidth: 2.5,
      borderDash: [...dash],
      pointStyle: point,
      pointRadius: long(plot) ? ({ dataIndex }) => (dataIndex % 12 === 0 ? 3.5 : 0) : 3.5,
      pointHoverRadius: 6,
      // room for the points of the first and the last month
      clip: 8
    };
  });
  return [...bands, ...lines];
}

/** Index of the first line among the datasets; those before are edges of bands. */
export const firstLine = (plot: Plot): number => plot.lines.length * 2;

/** What the value axis must show: zero in the difference view, no more than 100 of 100. */
function rangeOf({ view, lines }: Plot): { suggestedMin?: number; suggestedMax?: number; max?: number } {
  if (view === 'difference') return { suggestedMin: 0, suggestedMax: 0 };
  const shares = lines.filter(({ unit }) => unit === 'percent');
  // where people may join, there can be more than at the start
  return shares.length > 0 && shares.every(({ band }) => band.high.every((value) => value <= 100)) ? { max: 100 } : {};
}

/** The fewest decimals with which ticks are told exactly, so that none says the same as its neighbour. */
export function decimalsOf(ticks: readonly number[]): number {
  const exact = (digits: number) => ticks.every((tick) => Math.abs(tick * 10 ** digits - Math.round(tick * 10 ** digits)) < 1e-6);
  return [0, 1, 2].find(exact) ?? 3;
}

function scales(plot: Plot, { words, palette, font, size = 13 }: ConfigOptions): NonNullable<LineConfig['options']>['scales'] {
  const family = { family: font, size };
  const zero = (value: number, view: View) => view === 'difference' && value === 0;
  return {
    x: {
      type: 'linear',
      min: 0,
      max: plot.months.length - 1,
      title: { display: true, text: words.axis, color: palette.muted, font: family },
      ticks: {
        color: palette.muted,
        font: family,
        precision: 0,
        maxRotation: 0,
        ...(long(plot) ? { stepSize: 12 } : { maxTicksLimit: 13 })
      },
      grid: { display: false },
      border: { color: palette.grid }
    },
    y: {
      type: 'linear',
      ...rangeOf(plot),
      ticks: {
        color: palette.muted,
        font: family,
        maxTicksLimit: 6,
        callback: (value, _, ticks) => words.tick(Number(value), plot.unit, plot.view, decimalsOf(ticks.map((tick) => tick.value)))
      },
      // in the difference view the line at zero is "nothing had happened"
      grid: {
        color: ({ tick }) => (zero(tick?.value, plot.view) ? palette.ink : palette.grid),
        lineWidth: ({ tick }) => (zero(tick?.value, plot.view) ? 1.5 : 1)
      },
      border: { display: false }
    }
  };
}

function tooltip(
  plot: Plot,
  { words, palette, font, size = 13 }: ConfigOptions
): NonNullable<NonNullable<LineConfig['options']>['plugins']>['tooltip'] {
  const line = (dataset: number): Line => plot.lines[dataset - firstLine(plot)]!;
  return {
    backgroundColor: palette.ink,
    titleColor: palette.paper,
    bodyColor: palette.paper,
    titleFont: { family: font, size },
    bodyFont: { family: font, size },
    usePointStyle: true,
    filter: ({ datasetIndex }) => datasetIndex >= firstLine(plot),
    callbacks: {
      title: ([first]) => `${words.axis}: ${first?.parsed.x ?? 0}`,
      label: ({ datasetIndex, parsed }) =>
        `${words.line(line(datasetIndex))}: ${words.value(parsed.y ?? 0, line(datasetIndex).unit, plot.view)}`
    }
  };
}

/** Turns a plot into what Chart.js draws; pure, so the table twin shows the same numbers. */
export function configOf(plot: Plot, options: ConfigOptions): LineConfig {
  return {
    type: 'line',
    data: { datasets: datasetsOf(plot, options) },
    options: {
      responsive: !options.paper,
      ...(options.paper && { devicePixelRatio: 3 }),
      maintainAspectRatio: false,
      animation: false,
      font: { family: options.font, size: options.size ?? 13 },
      // the right side is set by the names at the lines' ends
      layout: { padding: { top: options.head ?? 0, right: 0, bottom: options.edge ?? 0, left: options.edge ?? 0 } },
      interaction: { mode: 'index', intersect: false },
      scales: scales(plot, options),
      plugins: { tooltip: tooltip(plot, options) }
    }
  };
}
