import { expect, test } from '@playwright/test';
import { begin, playOn, seeOutcome } from './journey.ts';
import { words } from './words.ts';

test('the outcome prints its words, charts and questions, and none of its buttons', async ({ page }) => {
  await begin(page);
  await playOn(page);
  await seeOutcome(page);
  await page.emulateMedia({ media: 'print' });
  for (const name of words.en.charts) await expect(page.getByRole('figure', { name, exact: true }).getByRole('img')).toBeVisible();
  await expect(page.getByRole('heading', { name: words.en.outcome, level: 1 })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: /Print|PNG/ })).toHaveCount(0);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the talk prints without its choices and tools', async ({ page }) => {
  await begin(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: words.en.choices })).toBeHidden();
  await expect(page.getByRole('button', { name: words.en.undo })).toBeHidden();
});
