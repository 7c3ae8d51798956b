import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { faults } from './axe.ts';
import { startServer, type Server } from './server.ts';

const li = { name: '李老师', email: 'li@school.cn', password: 'a good password' };
const wang = { name: 'Wang Wei', email: 'wang@school.cn', password: 'another password' };
const sessionOf = async (context: BrowserContext) => (await context.cookies()).find(({ name }) => name === 'relate_teacher');
const told = (page: Page) => page.locator('[data-told]');

async function register(page: Page, { name, email, password }: typeof li) {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create the account' }).click();
}

async function signIn(page: Page, url: string, { email, password }: { email: string; password: string }) {
  await page.goto(`${url}/teach/account`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function accessible(page: Page) {
  expect(await faults(page)).toEqual([]);
}

test.describe('teachers', () => {
  test.describe.configure({ mode: 'serial' });
  let server: Server;
  test.beforeAll(async () => {
    server = await startServer();
  });
  test.afterAll(() => server.stop());

  test('the link of the console makes the first account, once', async ({ page, context, browser }) => {
    await page.goto(server.firstLink);
    await register(page, { ...li, email: 'nobody' });
    const email = page.getByLabel('E-mail address');
    await expect(email).toHaveAccessibleDescription(/not an e-mail address/);
    await expect(email).toBeFocused();
    await expect(page.getByLabel('Name')).toHaveValue(li.name);
    await accessible(page);
    await register(page, li);
    await expect(page).toHaveURL(`${server.url}/teach`);
    expect(await sessionOf(context)).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false, path: '/' });
    const later = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await later.goto(server.firstLink);
    await expect(later.getByRole('heading', { name: '这个链接已经失效' })).toBeVisible();
    const again = await later.request.post(server.firstLink, {
      form: { token: server.firstLink.split('token=')[1] ?? '', ...wang },
      headers: { origin: server.url }
    });
    expect(await again.text()).not.toContain('relate_teacher');
    await later.goto(`${server.url}/teach/account`);
    await expect(later.getByRole('heading', { name: '登录' })).toBeVisible();
    await accessible(later);
    await later.context().close();
  });

  test('a wrong password is refused, the right one leads where one wanted to go', async ({ page }) => {
    await signIn(page, server.url, { ...li, password: 'not the password' });
    await expect(told(page)).toHaveText(/do not belong together/);
    await expect(page.getByLabel('E-mail address')).toHaveValue(li.email);
    await signIn(page, server.url, li);
    await expect(page).toHaveURL(`${server.url}/teach/account`);
    await expect(page.getByLabel('Name')).toHaveValue(li.name);
    await accessible(page);
  });

  test('signing in leads to no other site', async ({ page }) => {
    await page.goto(`${server.url}/teach/login?next=//example.com/teach`);
    await page.getByLabel('E-mail address').fill(li.email);
    await page.getByLabel('Password', { exact: true }).fill(li.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(`${server.url}/teach`);
  });

  test('a colleague is invited by a link; a link taken back is dead', async ({ page, browser }) => {
    await signIn(page, server.url, li);
    const invite = async (whom: string) => {
      await page.getByLabel('For whom').fill(whom);
      await page.getByRole('button', { name: 'Make the link' }).click();
      await expect(page.getByRole('listitem').filter({ hasText: whom })).toBeVisible();
      return page.getByLabel('Link', { exact: true }).inputValue();
    };
    const forWang = await invite('Wang');
    const forZhao = await invite('Zhao');
    expect(forZhao).not.toBe(forWang);
    await page.getByRole('button', { name: 'Take back the link: A colleague · Zhao' }).click();
    await expect(told(page).filter({ hasText: 'taken back' })).toBeVisible();

    const guest = await (await browser.newContext({ locale: 'en' })).newPage();
    await guest.goto(forZhao);
    await expect(guest.getByRole('heading', { name: 'This invitation no longer opens' })).toBeVisible();
    await guest.goto(forWang);
    await accessible(guest);
    await register(guest, { ...wang, email: li.email });
    await expect(guest.getByLabel('E-mail address')).toHaveAccessibleDescription(/an account with this address already/);
    await register(guest, wang);
    await expect(guest).toHaveURL(`${server.url}/teach`);
    await guest.goto(`${server.url}/teach/account`);
    await expect(guest.getByLabel('Name')).toHaveValue(wang.name);
    await guest.context().close();
    await page.reload();
    await expect(page.getByText('used by Wang Wei')).toBeVisible();
  });

  test('a class is shared: an observer has no verb, a co-teacher acts, and both are shut out again at once', async ({ page, browser }) => {
    await signIn(page, server.url, li);
    await expect(page.getByLabel('Name')).toHaveValue(li.name);
    await page.goto(`${server.url}/teach`);
    await page.getByRole('button', { name: 'Open the class' }).click();
    await expect(page.getByRole('button', { name: 'Pause all' })).toBeVisible();
    const id = new URL(page.url()).pathname.split('/')[2]!;
    await page.getByRole('link', { name: 'Invite a co-teacher or an observer' }).click();
    await expect(page.getByLabel('Class', { exact: true })).toHaveValue(id);
    const link = async (kind: RegExp) => {
      await page.getByRole('radio', { name: kind }).check();
      const before = await page
        .getByLabel('Link', { exact: true })
        .inputValue({ timeout: 500 })
        .catch(() => '');
      await page.getByRole('button', { name: 'Make the link' }).click();
      await expect(page.getByLabel('Link', { exact: true })).not.toHaveValue(before);
      return page.getByLabel('Link', { exact: true }).inputValue();
    };
    const guest = async (address: string) => {
      const one = await (await browser.newContext({ locale: 'en' })).newPage();
      await one.goto(address);
      return one;
    };
    const watcher = await guest(await link(/^Observers/));
    await watcher.getByRole('button', { name: 'Watch the class' }).click();
    await expect(watcher).toHaveURL(`${server.url}/teach/${id}`);
    await expect(watcher.getByText('You observe: you see everything, the teachers of the class act.')).toBeVisible();
    await expect(watcher.getByRole('button', { name: 'Pause all' })).toHaveCount(0);

    const forTeacher = await link(/^A co-teacher/);
    const helper = await guest(forTeacher);
    await helper.getByRole('button', { name: 'I have an account' }).click();
    await expect(helper).toHaveURL(/\/teach\/login/);
    await helper.getByLabel('E-mail address').fill(wang.email);
    await helper.getByLabel('Password', { exact: true }).fill(wang.password);
    await helper.getByRole('button', { name: 'Sign in' }).click();
    await helper.getByRole('button', { name: 'Join as Wang Wei' }).click();
    await expect(helper).toHaveURL(`${server.url}/teach/${id}`);
    await helper.getByRole('button', { name: 'Pause all' }).click();
    await expect(watcher.getByText('Paused. Every clock stands still, on the phones too.')).toBeVisible();

    await page.reload();
    await page.getByRole('button', { name: /^Remove Wang Wei from/ }).click();
    await expect(told(page).filter({ hasText: 'no longer shared' })).toBeVisible();
    await page.getByRole('button', { name: /^Take back the link: Observers/ }).click();
    await expect(told(page).filter({ hasText: 'taken back' })).toBeVisible();
    for (const one of [watcher, helper])
      await expect(one.getByText('This class is not open to you any more.', { exact: false })).toBeVisible();
    await watcher.context().close();
    await helper.context().close();
  });

  test('who signed out is out, also with the old cookie', async ({ page, context }) => {
    await signIn(page, server.url, li);
    await expect(page.getByRole('heading', { name: 'Account' })).toBeVisible();
    const old = await sessionOf(context);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(page).toHaveURL(`${server.url}/teach/login`);
    expect(await sessionOf(context)).toBeUndefined();
    await context.addCookies([old!]);
    await page.goto(`${server.url}/teach/account`);
    await expect(page).toHaveURL(/\/teach\/login\?next=%2Fteach%2Faccount$/);
  });

  test('a form of another site is refused', async ({ request }) => {
    const forms = ['/teach/login', '/teach/account?/signout'].map((path) =>
      request.post(server.url + path, { form: { email: li.email, password: li.password }, headers: { origin: 'http://evil.example' } })
    );
    expect((await Promise.all(forms)).map((answer) => answer.status())).toEqual([403, 403]);
    const json = await request.post(`${server.url}/teach/account`, { data: {}, headers: { origin: 'http://evil.example' } });
    expect(json.status()).toBe(403);
  });

  test('works without scripts', async ({ browser }) => {
    const plain = await (await browser.newContext({ locale: 'en', javaScriptEnabled: false })).newPage();
    await signIn(plain, server.url, { ...li, password: 'not the password' });
    await expect(told(plain)).toHaveText(/do not belong together/);
    await plain.getByLabel('Password', { exact: true }).fill(li.password);
    await plain.getByRole('button', { name: 'Sign in' }).click();
    await expect(plain.getByRole('heading', { name: 'Account' })).toBeVisible();
    await plain.context().close();
  });

  test('too many wrong passwords are told how long to wait', async ({ page, request }) => {
    const wrong = () =>
      request.post(`${server.url}/teach/login`, {
        form: { email: wang.email, password: 'not the password' },
        headers: { origin: server.url, accept: 'text/html' }
      });
    for (let i = 0; i < 10; i++) expect((await wrong()).status()).toBe(400);
    const refused = await wrong();
    expect(refused.status()).toBe(429);
    expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0);
    await signIn(page, server.url, wang);
    await expect(told(page)).toHaveText(/Too many tries\. Please wait \d minutes?, then try again\./);
    await signIn(page, server.url, li);
    await expect(page.getByRole('heading', { name: 'Account' })).toBeVisible();
  });
});

test('behind a proxy that speaks https the cookie is secure and the promises of https are made', async ({ request }) => {
  const server = await startServer({ PROTOCOL_HEADER: 'x-forwarded-proto' });
  try {
    const headers = { 'x-forwarded-proto': 'https', origin: server.url.replace('http:', 'https:'), accept: 'text/html' };
    const token = server.firstLink.split('token=')[1] ?? '';
    const made = await request.post(`${server.url}/teach/first`, { form: { token, ...li }, headers, maxRedirects: 0 });
    expect(made.status()).toBe(303);
    expect(made.headers()['set-cookie']).toMatch(/^relate_teacher=.*; HttpOnly; Secure; SameSite=Lax$/);
    expect(made.headers()['strict-transport-security']).toBeTruthy();
  } finally {
    await server.stop();
  }
});
