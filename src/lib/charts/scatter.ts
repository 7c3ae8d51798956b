import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Point } from './config.ts';
import type { Palette } from './look.ts';

/** One point of a cloud; `kind` is an index into `Cloud.kinds`. */
export interface Dot extends Point {
  key: number;
  kind: number;
}
/** Points of a few kinds over two measures; words and formats come with it. */
export interface Cloud {
  dots: readonly Dot[];
  /** Names of the kinds, at most four. */
  kinds: readonly string[];
  x: string;
  y: string;
  tickX: (value: number) => string;
  tickY: (value: number) => string;
  /** What is said of a point under the pointer. */
  say: (dot: Dot) => string;
}
export type ScatterConfig = ChartConfiguration<'scatter', Point[]>;

/** How the points of a kind are drawn: shape besides colour. */
export const shapes = [
  { point: 'circle', radius: 4 },
  { point: 'triangle', radius: 5 },
  { point: 'rectRot', radius: 4.5 },
  { point: 'crossRot', radius: 4 }
] as const;
export const colourOf = ({ series, ink }: Palette, kind: number): string => [series[0], series[1], ink, series[2]][kind]!;

interface Options {
  palette: Palette;
  font: string;
  size: number;
  /** The point that is chosen. */
  picked: number | null;
  onpick: (key: number) => void;
  paper?: boolean;
}

/** Turns a cloud into what Chart.js draws, one dataset a kind. */
export function scatterOf(cloud: Cloud, { palette, font, size, picked, onpick, paper }: Options): ScatterConfig {
  const family = { family: font, size };
  const groups = cloud.kinds.map((_, kind) => cloud.dots.filter((dot) => dot.kind === kind));
  const dotAt = (dataset: number, index: number): Dot | undefined => groups[dataset]?.[index];
  const axis = (text: string, tick: (value: number) => string) => ({
    type: 'linear' as const,
    title: { display: true, text, color: palette.muted, font: family },
    ticks: {
      color: palette.muted,
      font: family,
      maxTicksLimit: 7,
      maxRotation: 0,
      callback: (value: string | number) => tick(Number(value))
    },
    grid: { color: palette.grid },
    border: { display: false }
  });
  return {
    type: 'scatter',
    data: {
      datasets: groups.map((dots, kind): ChartDataset<'scatter', Point[]> => {
        const { point, radius } = shapes[kind]!;
        const colour = colourOf(palette, kind);
        const own = (index: number) => dots[index]?.key === picked;
        return {
          label: '',
          data: dots.map(({ x, y }) => ({ x, y })),
          pointStyle: point,
          pointRadius: ({ dataIndex }) => (own(dataIndex) ? radius * 2 : radius),
          pointHoverRadius: radius * 1.7,
          pointHitRadius: 6,
          borderColor: colour,
          borderWidth: 1.3,
          backgroundColor: ({ dataIndex }) => (own(dataIndex) ? colour : `${colour}59`)
        };
      })
    },
    options: {
      responsive: !paper,
      ...(paper && { devicePixelRatio: 3 }),
      maintainAspectRatio: false,
      animation: false,
      font: family,
      layout: { padding: { top: 0, right: 0, bottom: 0, left: 0 } },
      interaction: { mode: 'nearest', intersect: true },
      scales: { x: axis(cloud.x, cloud.tickX), y: axis(cloud.y, cloud.tickY) },
      onHover: ({ native }, found) => {
        const target = native?.target as HTMLElement | null;
        if (target) target.style.cursor = found.length ? 'pointer' : 'default';
      },
      onClick: (_, [found]) => {
        const dot = found && dotAt(found.datasetIndex, found.index);
        if (dot) onpick(dot.key);
      },
      plugins: {
        tooltip: {
          backgroundColor: palette.ink,
          bodyColor: palette.paper,
          bodyFont: family,
          displayColors: false,
          callbacks: { title: () => '', label: ({ datasetIndex, dataIndex }) => cloud.say(dotAt(datasetIndex, dataIndex)!) }
        }
      }
    }
  };
}
