import Chart from '#lib/charts/Chart.svelte';
import ChartTable from '#lib/charts/ChartTable.svelte';
import { printPalette, type ChartWords } from '#lib/charts/look.ts';
import { satisfactionPlot } from '#lib/charts/plot.ts';
import { pngOf } from '#lib/charts/png.ts';
import { tableOf } from '#lib/charts/table.ts';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { smallOutcome } from './outcome.ts';

const words: ChartWords = {
  line: ({ road }) => road,
  tick: (value) => value.toFixed(0),
  value: (value) => value.toFixed(1),
  axis: 'Month',
  mean: 'mean',
  range: '10 to 90 %',
  between: (low, high) => `${low} to ${high}`
};
const plot = satisfactionPlot(smallOutcome(), 'level');
const show = () => render(Chart, { plot, words, label: 'Satisfaction falls' });

/** How many pixels of a canvas or picture have a colour near the given one. */
function count(picture: HTMLCanvasElement | ImageBitmap, colour: string): number {
  const copy = new OffscreenCanvas(picture.width, picture.height);
  const pen = copy.getContext('2d')!;
  pen.drawImage(picture, 0, 0);
  const { data } = pen.getImageData(0, 0, copy.width, copy.height);
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  let found = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 200 && wanted.every((part, k) => Math.abs(part - data[i + k]!) < 12)) found++;
  return found;
}
const canvas = () => page.getByRole('img', { name: 'Satisfaction falls' }).element() as HTMLCanvasElement;
/** On a busy machine Chart.js may take a while to arrive. */
const patience = { timeout: 10_000 };
const [first, second] = ['#1f3f8f', '#555555'];

test('C6 a chart is drawn in the colours of its lines, with a name for screen readers', async () => {
  await page.viewport(900, 700);
  await show();
  await expect.poll(() => count(canvas(), first!), patience).toBeGreaterThan(200);
  expect(count(canvas(), second!)).toBeGreaterThan(200);
});

test('C6 a new theme is drawn in its own colours', async () => {
  await show();
  await expect.poll(() => count(canvas(), first!), patience).toBeGreaterThan(100);
  document.documentElement.style.setProperty('--color-accent', '#00aa00');
  await expect.poll(() => count(canvas(), '#00aa00'), patience).toBeGreaterThan(100);
  document.documentElement.style.removeProperty('--color-accent');
});

test('C7 for print the chart turns to the colours of paper, and back', async () => {
  await show();
  await expect.poll(() => count(canvas(), first!), patience).toBeGreaterThan(100);
  window.dispatchEvent(new Event('beforeprint'));
  expect(count(canvas(), printPalette.series[0])).toBeGreaterThan(100);
  window.dispatchEvent(new Event('afterprint'));
  expect(count(canvas(), first!)).toBeGreaterThan(100);
});

test('C7 from a wide window a chart is drawn in the size of paper, and grows back', async () => {
  await page.viewport(1280, 800);
  await show();
  await expect.poll(() => count(canvas(), first!), patience).toBeGreaterThan(100);
  const wide = canvas().getBoundingClientRect().width;
  expect(wide).toBeGreaterThan(1000);
  window.dispatchEvent(new Event('beforeprint'));
  const { width, height } = canvas().getBoundingClientRect();
  expect([width, height]).toEqual([640, 300]);
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(() => canvas().getBoundingClientRect().width).toBe(wide);
});

test('C5 on a phone a key above the chart takes the place of the names at the lines', async () => {
  await page.viewport(360, 700);
  await show();
  const key = page.getByText('played');
  await expect.element(key).toBeVisible();
  await page.viewport(900, 700);
  await expect.element(key).not.toBeVisible();
});

test('C8 the PNG has twice the pixels, an opaque background and the chart', async () => {
  const blob = await pngOf({ plot, title: 'Satisfaction', about: 'A case', words, palette: printPalette, font: 'serif' });
  const picture = await createImageBitmap(blob);
  expect([picture.width, picture.height]).toEqual([1920, 1080]);
  expect(count(picture, printPalette.paper)).toBeGreaterThan(1_000_000);
  expect(count(picture, printPalette.series[0])).toBeGreaterThan(1000);
});

test('C2 the table beside a chart shows the same numbers, month by month', async () => {
  const { container } = await render(ChartTable, { plot, words, caption: 'Satisfaction' });
  const shown = [...container.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  const numbers = tableOf(plot).rows.map(({ month, cells }) => [
    String(month),
    ...cells.flatMap(({ mean, low, high }) => [mean.toFixed(1), `${low.toFixed(1)} to ${high.toFixed(1)}`])
  ]);
  expect(shown).toEqual(numbers);
});
