import type { Chart, Plugin } from 'chart.js';

/** Narrower than this a chart has no room for names at its lines' ends: the style of `Chart.svelte` shows a key above it. */
const roomForLabels = 480;
const gap = 10;

/** Moves label heights apart so that none overlaps: same order from top to bottom, at least `height` between them, within `top`..`bottom`. */
export function spread(wanted: readonly number[], height: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = [...wanted];
  let free = top;
  for (const i of order) free = (placed[i] = Math.max(wanted[i]!, free)) + height;
  let limit = bottom;
  for (const i of order.reverse()) limit = (placed[i] = Math.min(placed[i]!, limit)) - height;
  return placed;
}

/** The datasets with a name, and where their lines end; a line without any point has no end. */
const labelled = (chart: Chart): { text: string; colour: string; x: number; y: number }[] =>
  chart.data.datasets.flatMap(({ label, borderColor }, i) => {
    const end = chart.getDatasetMeta(i).data.at(-1);
    return label && !Number.isNaN(end?.y) ? [{ text: label, colour: String(borderColor), x: end?.x ?? 0, y: end?.y ?? 0 }] : [];
  });
const sizeOf = (chart: Chart): number => chart.options.font?.size ?? 13;
const face = (chart: Chart): string => `600 ${sizeOf(chart)}px ${chart.options.font?.family ?? 'sans-serif'}`;
const wide = (chart: Chart): boolean => chart.width >= roomForLabels;
/** The lines of a radar end where they begin. */
const round = ({ config }: Chart): boolean => 'type' in config && (config.type as string) === 'radar';

/** Draws the name of each dataset that has one at the end of its line, in its colour, instead of a legend. */
export const endLabels: Plugin<'line'> = {
  id: 'endLabels',
  beforeLayout(chart) {
    if (round(chart)) return;
    const { ctx } = chart;
    ctx.save();
    ctx.font = face(chart);
    const widest = Math.max(0, ...labelled(chart).map(({ text }) => ctx.measureText(text).width));
    ctx.restore();
    const padding = chart.options.layout?.padding as { right: number };
    padding.right = wide(chart) ? Math.ceil(widest) + gap * 2 : gap;
  },
  afterDatasetsDraw(chart) {
    if (round(chart) || !wide(chart)) return;
    const { ctx, chartArea } = chart;
    const labels = labelled(chart);
    const size = sizeOf(chart);
    const heights = spread(
      labels.map(({ y }) => y),
      size + 3,
      chartArea.top + size / 2,
      chartArea.bottom - size / 2
    );
    ctx.save();
    ctx.font = face(chart);
    ctx.textBaseline = 'middle';
    labels.forEach(({ text, colour, x }, i) => {
      ctx.fillStyle = colour;
      ctx.fillText(text, x + gap, heights[i]!);
    });
    ctx.restore();
  }
};
