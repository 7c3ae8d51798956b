import { expect, test } from '@playwright/test';
import { faults, faultsInBothSchemes } from './axe.ts';
import { openPlayed, seeOutcome } from './journey.ts';
import { words, type Words } from './words.ts';

/** What a short run looks at: each page in one language at least. */
const briefly: Record<string, readonly string[]> = { en: ['/model/levers'], 'zh-CN': ['/model/7', '/lab/claims'] };
const pages = ['/lab', '/model', '/model/7', '/model/levers', '/lab/claims'];

for (const w of Object.values(words) as Words[])
  test.describe(`in ${w.locale}`, () => {
    test.use({ locale: w.locale });

    for (const path of w.locale === 'en' ? pages : ['/model/7', '/lab/claims'])
      test(
        `${path} speaks the language, fits 360 px, and axe finds nothing`,
        { tag: briefly[w.locale]?.includes(path) ? [] : '@long' },
        async ({ page }) => {
          await page.setViewportSize({ width: 360, height: 740 });
          await page.emulateMedia({ reducedMotion: 'reduce' });
          await page.goto(path);
          await expect(page.locator('html')).toHaveAttribute('lang', w.locale);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
          if (w.locale === 'en') return expect(await faultsInBothSchemes(page, path)).toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect(await faults(page, path)).toEqual([]);
        }
      );
  });

test('the table of tests shows all eighteen as measured', async ({ page }) => {
  await page.goto('/model');
  for (const id of ['M1', 'M9', 'M18']) await expect(page.getByText(id, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/not measured/i)).toHaveCount(0);
});

test('there is no tenth card', async ({ page }) => {
  expect((await page.goto('/model/10'))!.status()).toBe(404);
});

test('a claim is run, and says what was simulated', async ({ page }) => {
  await page.goto('/lab/claims');
  const before = await page.getByRole('main').innerText();
  await page
    .getByRole('button', { name: /^Ask the simulator/ })
    .first()
    .click();
  await expect.poll(async () => (await page.getByRole('main').innerText()).length).toBeGreaterThan(before.length + 200);
});

test('the outcome takes the road apart and tries other customers', async ({ page }) => {
  test.slow();
  await openPlayed(page);
  await seeOutcome(page, words.en);
  await page.getByRole('button', { name: 'Take my road apart' }).click();
  await expect(page.getByRole('rowheader', { name: 'This road' })).toBeVisible();
  await page.getByRole('button', { name: 'Try other customers' }).click();
  await expect(page.getByText('Other customers, mean').first()).toBeAttached();
});
