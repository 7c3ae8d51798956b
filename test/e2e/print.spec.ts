import { expect, test } from '@playwright/test';
import { begin, openPlayed, seeCustomers, seeOutcome } from './journey.ts';
import { words } from './words.ts';

test('the outcome prints its words, charts and questions, and none of its buttons', async ({ page }) => {
  await openPlayed(page);
  await seeOutcome(page);
  await page.emulateMedia({ media: 'print' });
  for (const name of words.en.charts) await expect(page.getByRole('figure', { name, exact: true }).getByRole('img')).toBeVisible();
  await expect(page.getByRole('heading', { name: words.en.outcome, level: 1 })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: /Print|PNG/ })).toHaveCount(0);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('from a wide window charts fit the paper, and an untold truth leaves no empty heading', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPlayed(page);
  await seeOutcome(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 640, height: 900 });
  const spill = await page
    .locator('figure canvas')
    .evaluateAll((all) =>
      all.map((canvas) => canvas.getBoundingClientRect().right - canvas.closest('figure')!.getBoundingClientRect().right)
    );
  expect(spill.length).toBeGreaterThan(3);
  expect(Math.max(...spill)).toBeLessThanOrEqual(0);
  await expect(page.locator('#truth')).toBeHidden();
});

test('the customers print the first 50 of the base, names whole', async ({ page }) => {
  await openPlayed(page);
  await seeOutcome(page);
  await seeCustomers(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('rowheader')).toHaveCount(50);
  await expect(page.getByText(/On paper: the first 50/)).toBeVisible();
  const links = page.getByRole('rowheader').getByRole('link');
  expect(await links.evaluateAll((all) => all.filter((link) => link.scrollWidth > link.clientWidth).length)).toBe(0);
});

test('the talk prints without its choices and tools', async ({ page }) => {
  await begin(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: words.en.choices })).toBeHidden();
  await expect(page.getByRole('button', { name: words.en.undo })).toBeHidden();
});
