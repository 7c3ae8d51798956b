import { expect, test } from '@playwright/test';
import { begin, choicesOf, choose, home, openPlayed, playOn, seeCustomer, seeCustomers, seeOutcome } from './journey.ts';
import { words, type Words } from './words.ts';

for (const w of Object.values(words) as Words[])
  test.describe(`in ${w.locale}`, { tag: w === words.en ? '@long' : [] }, () => {
    test.use({ locale: w.locale });

    test('a learner goes from the gallery to an ending, its outcome, another road and one customer', async ({ page }) => {
      await page.goto('/practice');
      await expect(page.locator('html')).toHaveAttribute('lang', w.locale);
      await page.locator(`main a[href="${home}"]`).first().click();
      await page.getByRole('button', { name: w.begin, exact: true }).click();
      await playOn(page, w);
      await seeOutcome(page, w);
      for (const name of w.charts) await expect(page.getByRole('figure', { name, exact: true }).getByRole('img')).toBeVisible();

      const road = page.getByRole('region', { name: w.road });
      const before = await road.innerText();
      await road.locator('label').nth(1).click();
      await expect(road.getByRole('radio').nth(1)).toBeChecked();
      await expect.poll(() => road.innerText()).not.toBe(before);

      await seeCustomers(page, w);
      await seeCustomer(page);
    });
  });

test('every chart has a table of the same numbers', async ({ page }) => {
  await openPlayed(page);
  await seeOutcome(page);
  for (const name of words.en.charts) {
    const chart = page.getByRole('figure', { name, exact: true });
    await chart.getByText(words.en.table).click();
    await expect.poll(() => chart.getByRole('table').getByRole('row').count()).toBeGreaterThan(12);
  }
});

test('a language switch keeps the play and turns every word', async ({ page }) => {
  await begin(page);
  await choose(page);
  const said = await page.getByRole('blockquote').count();
  await page.getByRole('button', { name: words.en.switch }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(choicesOf(page, words.zh).first()).toBeVisible();
  expect(await page.getByRole('blockquote').count()).toBe(said);
  await playOn(page, words.zh);
  await page.reload();
  await expect(page.getByRole('link', { name: words.zh.toOutcome })).toBeVisible();
});

test('a decision can be taken back, and the play begun again', async ({ page }) => {
  await begin(page);
  const first = await choicesOf(page).allInnerTexts();
  await choose(page);
  await choose(page);
  const second = await page.getByRole('blockquote').count();
  await page.getByRole('button', { name: words.en.undo }).click();
  await expect.poll(() => page.getByRole('blockquote').count()).toBeLessThan(second);
  await page.getByRole('button', { name: words.en.restart }).click();
  await expect.poll(() => choicesOf(page).allInnerTexts()).toEqual(first);
});

test('what another window decided is told and taken over', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto(home);
  await expect(choicesOf(other).first()).toBeVisible();
  await choose(other);
  await page.getByRole('button', { name: 'Go on from there' }).click();
  await expect(page.getByRole('button', { name: 'Go on from there' })).toBeHidden();
  await expect.poll(() => choicesOf(page).allInnerTexts()).toEqual(await choicesOf(other).allInnerTexts());
});

test('leaving and coming back goes on where the learner was', async ({ page }) => {
  await begin(page);
  await choose(page);
  const choices = await choicesOf(page).allInnerTexts();
  await page.goto('/practice');
  await page.goto(home);
  await expect.poll(() => choicesOf(page).allInnerTexts()).toEqual(choices);
  await page.reload();
  await expect.poll(() => choicesOf(page).allInnerTexts()).toEqual(choices);
});

test('a damaged save is told and can be started over', async ({ page }) => {
  await begin(page);
  await choose(page);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.includes('play')) localStorage.setItem(key, '{"broken');
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The saved play cannot be read' })).toBeVisible();
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect(choicesOf(page).first()).toBeVisible();
});

test('the keyboard alone leads from the gallery to an ending', async ({ page }) => {
  await page.goto('/practice');
  const target = page.locator(`main a[href="${home}"]`).first();
  for (let tabs = 0; tabs < 30 && !(await target.evaluate((link) => link === document.activeElement)); tabs++)
    await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
  const start = page.getByRole('button', { name: words.en.begin, exact: true });
  await expect(start).toBeVisible();
  for (let tabs = 0; tabs < 30 && !(await start.evaluate((button) => button === document.activeElement)); tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(choicesOf(page).first()).toBeVisible();
  const next = page.getByRole('link', { name: words.en.toOutcome });
  await expect(async () => {
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expect(next).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
});
