import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { strokes, type Palette } from './look.ts';

/** Up to three series over the same axes, 0 to `scale`; null: not known. */
export interface Spider {
  axes: readonly string[];
  scale: number;
  series: readonly { name: string; values: readonly (number | null)[] }[];
}
export type RadarConfig = ChartConfiguration<'radar', (number | null)[]>;

/** Turns a spider into what Chart.js draws. */
export function radarOf(
  { axes, scale, series }: Spider,
  { palette, font, size, paper }: { palette: Palette; font: string; size: number; paper: boolean }
): RadarConfig {
  const family = { family: font, size };
  return {
    type: 'radar',
    data: {
      labels: axes.map(folded),
      datasets: series.map(({ name, values }, k): ChartDataset<'radar', (number | null)[]> => {
        const { dash, point } = strokes[k]!;
        const colour = palette.series[k]!;
        return {
          label: name,
          data: [...values],
          borderColor: colour,
          backgroundColor: `${colour}14`,
          borderWidth: 2.5,
          borderDash: [...dash],
          pointStyle: point,
          pointRadius: 4,
          pointBackgroundColor: colour
        };
      })
    },
    options: {
      responsive: !paper,
      ...(paper && { devicePixelRatio: 3 }),
      maintainAspectRatio: false,
      animation: false,
      font: family,
      scales: {
        r: {
          min: 0,
          max: scale,
          ticks: {
            stepSize: scale > 5 ? scale / 5 : 1,
            color: palette.muted,
            backdropColor: 'transparent',
            font: { ...family, size: size * 0.85 }
          },
          pointLabels: { color: palette.ink, font: family },
          grid: { color: palette.grid },
          angleLines: { color: palette.grid }
        }
      },
      plugins: { tooltip: { enabled: true } }
    }
  };
}

/** A long name in two lines, broken at a space where there is one near the middle. */
function folded(name: string): string | string[] {
  if (name.length < 16) return name;
  const middle = Math.floor(name.length / 2);
  const [before, after] = [name.lastIndexOf(' ', middle), name.indexOf(' ', middle)];
  const at = before < 0 ? after : after < 0 || middle - before <= after - middle ? before : after;
  return at > 0 ? [name.slice(0, at), name.slice(at + 1)] : name;
}
