import { expect, test, type Page } from '@playwright/test';
import { faults } from './axe.ts';
import { answer } from './classroom.ts';
import { startServer, type Server } from './server.ts';

let server: Server;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

async function accessible(page: Page) {
  expect(await faults(page)).toEqual([]);
}
const step = (page: Page, name: string) => expect(page.locator('[aria-current="step"]')).toHaveText(new RegExp(name));

test('a teacher leads a class from the first link to the end', async ({ page, browser }) => {
  test.setTimeout(300_000); // a whole class, with axe on five pages
  // each press or field between the first start and the first student in a seat
  let presses = 1;
  const count = async (act: Promise<unknown>) => {
    presses++;
    await act;
  };
  await count(page.goto(server.firstLink));
  await count(page.getByLabel('Name').fill('Li Ming'));
  await count(page.getByLabel('E-mail address').fill('li@school.cn'));
  await count(page.getByLabel('Password', { exact: true }).fill('a good password'));
  await count(page.getByRole('button', { name: 'Create the account' }).click());
  await expect(page.getByRole('heading', { name: 'Your classes' })).toBeVisible();
  await accessible(page);
  await count(page.getByRole('button', { name: 'Open the class' }).click());
  await step(page, 'Form teams');
  await accessible(page);

  const wall = page.waitForEvent('popup');
  await count(page.getByRole('link', { name: 'Code on the projector' }).click());
  const projector = await wall;
  const code = (await projector.getByLabel('Code of the class', { exact: true }).innerText()).trim();
  expect(code).toMatch(/^[A-Z0-9]{6}$/);
  await accessible(projector);

  const phone = await (await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'en' })).newPage();
  await count(phone.goto(`${server.url}/join/${code}`));
  await count(phone.getByRole('button', { name: 'Take my seat' }).click());
  await expect(phone).toHaveURL(/\/class\//);
  expect(presses).toBeLessThanOrEqual(12);

  await expect(page.getByText('1 person without a team')).toBeVisible();
  await expect(projector.getByText('1 person is here')).toBeVisible();
  await page.getByRole('button', { name: /^Blue Heron/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Team 2/ })
    .click();
  await expect(page.getByRole('article', { name: 'Team 2' }).getByText('Blue Heron')).toBeVisible();
  await page.getByRole('button', { name: 'Next: Prepare' }).click();
  await step(page, 'Prepare');
  await page.getByRole('button', { name: 'Next: Simulate' }).click();
  await step(page, 'Simulate');

  const team = page.getByRole('article', { name: 'Team 2' });
  await expect(team.getByText('Decision 1')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Pause all' }).click();
  await expect(phone.getByText(/paused/i).first()).toBeVisible();
  const still = await team.getByText(/left$/).innerText();
  await page.waitForTimeout(2500);
  expect(await team.getByText(/left$/).innerText()).toBe(still);
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(team.getByText(/left$/)).not.toHaveText(still);

  await page.getByRole('button', { name: 'Add a minute' }).click();
  await page.getByText('Done: Added 1 min: all teams').waitFor();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back: Added 1 min: all teams')).toBeVisible();

  await team.getByRole('button', { name: 'Close now' }).click();
  await answer(page, 'Close it now');
  await expect(team.getByText('Decision 2')).toBeVisible();
  await team.getByRole('button', { name: 'Go back' }).click();
  await answer(page, 'Go back to decision 1');
  await expect(team.getByText('Decision 1')).toBeVisible();
  await page.getByRole('button', { name: 'Message to all' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Five minutes left.');
  await answer(page, 'Send to all');
  await expect(phone.getByText('Five minutes left.').first()).toBeVisible();

  await page.getByRole('button', { name: 'Next: Evaluate' }).click();
  await answer(page, 'Go on');
  await step(page, 'Evaluate');
  const marks = page.getByRole('article', { name: 'Team 2' });
  for (const scale of await marks.locator('fieldset').all()) await scale.getByText('8', { exact: true }).click();
  await marks.getByRole('button', { name: 'Save the marks' }).click();
  await expect(marks.getByText('Saved')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Lock the marks' }).click();
  await answer(page, 'Lock them');
  await expect(page.getByText('The marks are locked.')).toBeVisible();
  await page.getByRole('button', { name: 'Reveal everything' }).click();
  await answer(page, 'Reveal it');
  await expect(page.getByText('Everything is revealed.')).toBeVisible();
  await page.getByRole('button', { name: 'Next: Sum up' }).click();
  await step(page, 'Sum up');
  await page.getByRole('button', { name: 'End the class' }).click();
  await answer(page, 'End the class');
  await expect(projector.getByText('The class has ended.')).toBeVisible();

  await page.getByText('What the teachers did').click();
  await page.getByRole('link', { name: 'Open the whole log, to print' }).click();
  for (const line of ['Ended the class', 'Took back 1 min: all teams', 'Message to all: “Five minutes left.”', 'Paused every clock'])
    await expect(page.getByText(line, { exact: true })).toBeVisible();
  await accessible(page);

  await page.goto(`${server.url}/teach`);
  await expect(page.getByRole('heading', { name: 'Ended' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await answer(page, 'Delete all of it');
  await expect(page.getByText(/is deleted/)).toBeVisible();
});
