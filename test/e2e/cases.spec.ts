import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { faultsInBothSchemes } from './axe.ts';
import { seated } from './classroom.ts';
import { begin, choicesOf, choose } from './journey.ts';
import { startServer, type Server } from './server.ts';

const sound = readFileSync('test/engine/scenario/fixtures/minimal.yaml', 'utf8');
const broken = sound.replace('late: deny', 'late: dney');
const later = sound.replace('The late parcel', 'The lost parcel').replace('Where is my parcel?', 'Where on earth is my parcel?');

// the second test signs in with the account of the first
test.describe.configure({ mode: 'serial' });

let server: Server;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const accessible = async (page: Page) => expect(await faultsInBothSchemes(page, new URL(page.url()).pathname)).toEqual([]);
const file = (name: string, text: string) => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
const send = async (page: Page, name: string, text: string) => {
  await page.locator('input[type=file]').setInputFiles(file(name, text));
  await page.getByRole('button', { name: 'Check and keep' }).click();
};

test('a teacher sends a case, mends it, tries it, teaches with it, improves it meanwhile, and deletes it', async ({ page, browser }) => {
  await page.goto(server.firstLink);
  await page.getByLabel('Name').fill('Li Ming');
  await page.getByLabel('E-mail address').fill('li@school.cn');
  await page.getByLabel('Password', { exact: true }).fill('a good password');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('link', { name: 'Your cases' }).click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();

  // broken: the line, and how to mend it
  await send(page, 'parcel.yaml', broken);
  await expect(page).toHaveURL(/\/teach\/cases\/own-/);
  const address = new URL(page.url()).pathname;
  await expect(page.getByRole('listitem').filter({ hasText: 'Error E28' })).toContainText('dney');
  await expect(page.getByRole('link', { name: 'Try it alone' })).toHaveCount(0);
  await accessible(page);

  // mended by pasting it
  await page.getByText('Or paste the text').click();
  await page.getByLabel('Text of the case').fill(sound);
  await page.getByRole('button', { name: 'Check and keep' }).click();
  await expect(page.getByRole('heading', { name: 'The late parcel' })).toBeVisible();
  await expect(page.getByText('The new version is kept.')).toBeVisible();

  // tried alone; no browser keeps it, and a visitor finds nothing
  const practice = address.replace('/teach/cases', '/practice');
  const [answer] = await Promise.all([page.waitForResponse((one) => one.url().endsWith(practice)), page.goto(server.url + practice)]);
  expect(answer.headers()['cache-control']).toContain('no-store');
  await begin(page, undefined, server.url + practice);
  await choose(page);
  expect((await (await browser.newContext()).request.get(server.url + practice)).status()).toBe(404);
  await page.goto(`${server.url}/practice`);
  await expect(page.getByRole('heading', { name: 'The lone passenger' })).toBeVisible();
  await expect(page.getByText('The late parcel')).toHaveCount(0);

  // opened to a class
  await page.goto(server.url + address);
  await page.getByRole('link', { name: 'Open a class with it' }).click();
  await expect(page.getByRole('radio', { name: /The late parcel.*your own case/ })).toBeChecked();
  await page.getByRole('button', { name: 'Open the class' }).click();
  await expect(page).toHaveURL(/\/teach\/[^/?]+$/);
  const classPage = page.url();
  const code = (
    await page
      .getByText(/^[A-Z0-9]{6}$/)
      .first()
      .innerText()
  ).trim();
  const phone = await (await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'en' })).newPage();
  await phone.goto(`${server.url}/join/${code}`);
  await phone.getByRole('button', { name: 'Take my seat' }).click();
  await expect(phone).toHaveURL(/\/class\//);
  await phone.getByRole('button', { name: 'Sit down here: Team 1' }).click();
  await seated(page, 1, 1);
  await page.getByRole('button', { name: 'Next: Prepare' }).click();
  await page.getByRole('button', { name: 'Next: Simulate' }).click();
  await expect(phone.getByText('Where is my parcel?')).toBeVisible();

  // improved meanwhile: the class keeps what it has
  await page.goto(server.url + address);
  await expect(page.getByText('in 1 class')).toBeVisible();
  await send(page, 'better.yaml', later);
  await expect(page.getByRole('heading', { name: 'The lost parcel' })).toBeVisible();
  await phone.reload();
  await expect(phone.getByText('Where is my parcel?')).toBeVisible();
  await page.getByRole('button', { name: 'Make it the newest: version 2' }).click();
  await expect(page.getByRole('heading', { name: 'The late parcel' })).toBeVisible();
  await accessible(page);

  // deleted: the class goes on
  await page.getByText('Delete this case…').click();
  await expect(page.getByText('One class uses it: it keeps the version that it has')).toBeVisible();
  await page.getByRole('button', { name: 'Delete it for good' }).click();
  await expect(page.getByText('The case is deleted.')).toBeVisible();
  expect((await page.request.get(server.url + address)).status()).toBe(404);
  await phone.reload();
  await choicesOf(phone).first().click();
  await page.goto(classPage);
  await expect(page.getByText('The late parcel').first()).toBeVisible();
});

test('without JavaScript a case is sent by the plain form; what is far too large is told in a sentence', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${server.url}/teach/login`);
  await page.getByLabel('邮箱').fill('li@school.cn');
  await page.getByLabel('密码', { exact: true }).fill('a good password');
  await page.getByRole('button', { name: '登录' }).click();
  await page.goto(`${server.url}/teach/cases`);
  await page.locator('input[type=file]').setInputFiles({ name: 'big.zip', mimeType: 'application/zip', buffer: Buffer.alloc(13e6, 'PK') });
  await page.getByRole('button', { name: '检查并保存' }).click();
  await expect(page.getByRole('alert')).toContainText('文件超过8 MB，没有保存');
  await page.locator('input[type=file]').setInputFiles(file('包裹.yaml', broken));
  await page.getByRole('button', { name: '检查并保存' }).click();
  await expect(page.getByRole('heading', { name: '包裹.yaml' })).toBeVisible();
  await expect(page.getByText('错误 E28')).toBeVisible();
  // who is not signed in sends short forms only
  const stranger = await (
    await browser.newContext()
  ).request.post(`${server.url}/teach/login`, {
    headers: { origin: server.url },
    multipart: { email: 'x'.repeat(600_000), password: 'x' }
  });
  expect(stranger.status()).toBe(413);
});
