import Chart from '#lib/charts/Chart.svelte';
import type { ChartWords } from '#lib/charts/look.ts';
import { satisfactionPlot } from '#lib/charts/plot.ts';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { smallOutcome } from './outcome.ts';

vi.mock('../../src/lib/charts/registry.ts', () => {
  throw new Error('the file cannot be fetched');
});

const words: ChartWords = {
  line: ({ road }) => road,
  tick: String,
  value: (value) => value.toFixed(1),
  axis: 'Month',
  mean: 'mean',
  range: '10 to 90 %',
  between: (low, high) => `${low} to ${high}`
};

test('C2 where the drawing cannot be loaded the table takes its place', async () => {
  await render(Chart, { plot: satisfactionPlot(smallOutcome(), 'level'), words, label: 'Satisfaction falls' });
  await expect.element(page.getByRole('table', { name: 'Satisfaction falls' })).toBeVisible();
  await expect.element(page.getByRole('cell', { name: '58.0', exact: true })).toBeVisible();
});
