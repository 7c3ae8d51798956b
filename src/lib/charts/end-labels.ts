import type { Chart, Plugin } from 'chart.js';

export interface EndLabel {
  text: string;
  colour: string;
}
/** Narrower than this a chart has no room for names at its lines' ends: `Chart.svelte` shows a key above it. */
export const roomForLabels = 480;
const size = 13;
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

/** Draws each line's name at its end, in its colour, instead of a legend. */
export function endLabels(labels: readonly EndLabel[], firstLine: number, font: string, head: number): Plugin<'line'> {
  const face = `600 ${size}px ${font}`;
  const wide = (chart: Chart) => chart.width >= roomForLabels;
  return {
    id: 'endLabels',
    beforeLayout(chart) {
      chart.ctx.save();
      chart.ctx.font = face;
      const widest = Math.max(0, ...labels.map(({ text }) => chart.ctx.measureText(text).width));
      chart.ctx.restore();
      chart.options.layout = { padding: { top: head, right: wide(chart) ? Math.ceil(widest) + gap * 2 : gap } };
    },
    afterDatasetsDraw(chart) {
      if (!wide(chart)) return;
      const ends = labels.map((_, i) => chart.getDatasetMeta(firstLine + i).data.at(-1));
      const { ctx, chartArea } = chart;
      const heights = spread(
        ends.map((end) => end?.y ?? 0),
        size + 3,
        chartArea.top + size / 2,
        chartArea.bottom - size / 2
      );
      ctx.save();
      ctx.font = face;
      ctx.textBaseline = 'middle';
      labels.forEach(({ text, colour }, i) => {
        ctx.fillStyle = colour;
        ctx.fillText(text, (ends[i]?.x ?? 0) + gap, heights[i]!);
      });
      ctx.restore();
    }
  };
}
