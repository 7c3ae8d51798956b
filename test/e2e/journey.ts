import { expect, type Locator, type Page } from '@playwright/test';
import { words, type Words } from './words.ts';

/** The case that the tests play; another one is only read. */
export const home = '/practice/lone-passenger';

export const choicesOf = (page: Page, w: Words = words.en): Locator =>
  page.getByRole('region', { name: w.choices }).getByRole('listitem').getByRole('button', { disabled: false });

/** Opens the case and begins; the first choices are there. */
export async function begin(page: Page, w: Words = words.en, path = home) {
  await page.goto(path);
  await page.getByRole('button', { name: w.begin, exact: true }).click();
  await expect(choicesOf(page, w).first()).toBeVisible();
}

/** Chooses the n-th open choice and waits until the talk has gone on. */
export async function choose(page: Page, w: Words = words.en, n = 0) {
  const said = page.getByRole('main').getByRole('blockquote');
  const before = await said.count();
  // A choice does not take a tap in its first moments, so that a double tap cannot choose twice.
  await expect(async () => {
    if ((await said.count()) === before) await choicesOf(page, w).nth(n).click({ timeout: 1000 });
    expect(await said.count()).toBeGreaterThan(before);
  }).toPass({ timeout: 60_000 });
}

/** Plays to an ending by the first open choice of each scene. */
export async function playOn(page: Page, w: Words = words.en) {
  const next = page.getByRole('link', { name: w.toOutcome });
  for (let turn = 0; turn < 20; turn++) {
    // the ending is fetched when it is reached, so there is a moment with neither a choice nor an ending
    await expect(choicesOf(page, w).or(next).first()).toBeVisible();
    if (await next.isVisible()) return;
    await choose(page, w);
  }
  await expect(next).toBeVisible();
}

/** Opens a play that was saved at its ending, where a test is about what comes after. */
export async function openPlayed(page: Page, w: Words = words.en) {
  await page.goto(home);
  // it can be used once the page has come to life
  await expect(page.locator('input[type=file]').first()).toBeEnabled();
  await page.locator('input[type=file]').first().setInputFiles('scenarios/lone-passenger/playthroughs/told-well.json');
  await expect(page.getByRole('link', { name: w.toOutcome })).toBeVisible();
}

/** Follows the link to the outcome and waits for the figures. */
export async function seeOutcome(page: Page, w: Words = words.en) {
  await page.getByRole('link', { name: w.toOutcome }).click();
  await expect(page.getByRole('heading', { name: w.outcome, level: 1 })).toBeVisible();
  await expect(page.getByRole('figure', { name: w.charts[2], exact: true })).toBeVisible();
}

/** From the outcome to the table of the customers. */
export async function seeCustomers(page: Page, w: Words = words.en) {
  await page.getByRole('link', { name: w.toCustomers }).click();
  await expect(page.getByRole('heading', { name: w.customers, level: 1 })).toBeVisible();
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
}

/** From the table to the first customer in it. */
export async function seeCustomer(page: Page) {
  const link = page.getByRole('table').getByRole('link').first();
  const name = (await link.textContent())!.trim();
  await link.click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** Walks through every page of a case as a learner would and looks at each. The lab and the model have walks of their own. */
export async function walk(page: Page, w: Words, look: (name: string) => Promise<void>) {
  for (const path of ['/', '/practice', w.missing, home]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(path);
  }
  await begin(page, w);
  await look('a scene');
  await choose(page, w);
  await look('the talk');
  await playOn(page, w);
  await look('the ending');
  await seeOutcome(page, w);
  await page.getByRole('button', { name: w.truth }).click();
  for (const closed of await page.locator('main details:not([open]) > summary').all()) if (await closed.isVisible()) await closed.click();
  await look('the outcome');
  await seeCustomers(page, w);
  await look('the customers');
  await seeCustomer(page);
  await look('a customer');
}
