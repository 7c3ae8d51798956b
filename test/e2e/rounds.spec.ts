import { expect, test, type Page } from '@playwright/test';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, type Server } from './server.ts';

let server: Server;
test.beforeAll(async () => {
  server = await startServer();
  for (const id of ['quarters', 'project']) {
    mkdirSync(join(server.cases, id));
    cpSync(`test/helpers/cases/${id}.yaml`, join(server.cases, id, 'scenario.yaml'));
  }
  const file = join(server.cases, 'quarters', 'scenario.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('size: 10000', 'size: 600').replace('market: 40000', 'market: 2400'));
});
test.afterAll(() => server.stop());

const begin = async (page: Page, id: string) => {
  await page.goto(`${server.url}/practice/${id}`);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
};
const lock = (page: Page) => page.getByRole('button', { name: 'Lock, and live 3 months' });

test('rounds are played alone from the gallery to the outcome and its customers', async ({ page }) => {
  await page.goto(`${server.url}/practice`);
  // it can be used once the page has come to life
  await expect(async () => {
    await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('rounds');
    await expect(page).toHaveURL(/kind=rounds/, { timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('link', { name: 'Process first' })).toBeHidden();
  await page.getByRole('link', { name: 'Keep or win' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();

  await page.getByRole('slider', { name: 'Care' }).press('ArrowRight');
  await page.getByRole('slider', { name: 'Care' }).press('ArrowRight');
  await expect(page.getByText('$40,000 of $120,000 left')).toBeVisible();
  await lock(page).click();
  await expect(page.getByRole('heading', { name: /Round 2 of 8/, level: 2 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What each lever added' })).toContainText('Care');
  await page.getByRole('figure', { name: 'Satisfaction' }).getByText('The same numbers as a table').click();
  await expect(page.getByRole('figure', { name: 'Satisfaction' }).getByRole('row')).toHaveCount(6);

  await page.getByLabel('Ask why they leave').check();
  await lock(page).click();
  await expect(page.getByText('The rival cuts prices.')).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByRole('heading', { name: /Round 2 of 8/, level: 2 })).toBeVisible();
  await page.reload();
  for (let round = 2; round <= 8; round++) {
    await expect(page.getByRole('heading', { name: new RegExp(`Round ${round} of 8`), level: 2 })).toBeVisible();
    await lock(page).click();
  }
  await expect(page.getByRole('heading', { name: 'Poor', level: 2 })).toBeVisible();
  await expect(page.getByRole('table', { name: 'The rounds so far' }).getByRole('row')).toHaveCount(10);

  await page.getByRole('link', { name: 'See what it did to the customers' }).click();
  await expect(page.getByRole('figure', { name: 'Profit', exact: true })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/calm|trust than before|the talk/i);
  await page.getByRole('link', { name: 'Meet the customers' }).click();
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
});

test('a project is played alone: steps cost what they say, the order matters, and a step can be taken back', async ({ page }) => {
  await begin(page, 'project');
  await expect(page.getByRole('button', { name: /Train the staff/ })).toContainText('Something else has to be done first.');
  const take = (name: RegExp) =>
    expect(async () => {
      const before = await page.getByRole('region', { name: 'What was done when' }).getByRole('listitem').count();
      await page.getByRole('button', { name }).click({ timeout: 1000 });
      const after = await page.getByRole('region', { name: 'What was done when' }).getByRole('listitem').count();
      expect(after).toBe(before + 1);
    }).toPass();
  await take(/Mend the process/);
  await take(/Train the staff/);
  await expect(page.getByText('weeks 5 to 6')).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('weeks 5 to 6')).toBeHidden();
  await take(/Let a week pass/);
  await expect(page.getByText('week 5', { exact: true })).toBeVisible();
  await page.waitForTimeout(400);
  await page.getByRole('button', { name: /Buy software/ }).click();
  await expect(page.getByRole('heading', { name: 'Live', level: 2 })).toBeVisible();
  await page.getByRole('link', { name: 'See what it did to the customers' }).click();
  await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible();
});
