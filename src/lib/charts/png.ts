import type { Plugin } from 'chart.js';
import { configOf } from './config.ts';
import type { ChartWords, Palette } from './look.ts';
import type { Plot } from './plot.ts';

export interface PngOptions {
  plot: Plot;
  title: string;
  /** Where the figures come from, in smaller letters below the title. */
  about: string;
  words: ChartWords;
  palette: Palette;
  font: string;
}
const width = 960;
const height = 540;
const head = 84;
const edge = 24;

/** Paints the background, the title and where it comes from on an exported chart. */
const frame = ({ title, about, palette, font }: PngOptions): Plugin<'line'> => ({
  id: 'frame',
  beforeDraw({ ctx }) {
    ctx.save();
    ctx.fillStyle = palette.paper;
    ctx.fillRect(0, 0, width, height);
    ctx.fillStyle = palette.ink;
    ctx.font = `600 22px ${font}`;
    ctx.textBaseline = 'middle';
    ctx.fillText(title, edge, 30, width - edge * 2);
    ctx.font = `15px ${font}`;
    ctx.fillStyle = palette.muted;
    ctx.fillText(about, edge, 58, width - edge * 2);
    ctx.restore();
  }
});

/** Draws a plot once more, apart from the page, and returns it as a PNG of 1920 × 1080 pixels with its title on the page's paper. */
export async function pngOf(options: PngOptions): Promise<Blob> {
  const { Chart } = await import('./registry.ts');
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const config = configOf(options.plot, { ...options, head, edge });
  const chart = new Chart(canvas, {
    ...config,
    options: { ...config.options, responsive: false, devicePixelRatio: 2 },
    plugins: [frame(options)]
  });
  try {
    return await new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no PNG'))), 'image/png'));
  } finally {
    chart.destroy();
  }
}

/** Hands a file to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
