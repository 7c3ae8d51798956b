import { gzipSync } from 'node:zlib';
import { readFile, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { begin, choicesOf, choose, home, openPlayed, playOn, seeOutcome } from './journey.ts';
import { startServer } from './server.ts';
import { words } from './words.ts';

const lan = Object.values(networkInterfaces())
  .flat()
  .find((one) => one && one.family === 'IPv4' && !one.internal)?.address;

/** Waits until the service worker has kept the page of the case and what follows it. */
async function kept(page: Page) {
  const has = (path: string) => page.evaluate(async (path) => !!(await caches.match(path)), path);
  await expect.poll(() => has(`${home}/customers`)).toBe(true);
  await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
}

test('the play page loads at most 100 kB of JavaScript before charts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  const page = await context.newPage();
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (answer) => {
    if (/\.m?js$/.test(new URL(answer.url()).pathname))
      sizes.set(
        answer.url(),
        answer.body().then((body) => gzipSync(body).length)
      );
  });
  await begin(page);
  await choose(page);
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
  console.log(`JavaScript of the play page, gzip: ${(total / 1000).toFixed(1)} kB in ${sizes.size} files`);
  expect(sizes.size).toBeGreaterThan(3);
  expect(total).toBeLessThanOrEqual(100_000);
  await context.close();
});

test('after one visit a case is played to its outcome with the server gone', async ({ page }) => {
  test.slow();
  const server = await startServer();
  await page.goto(server.url + home);
  await kept(page);
  await server.stop();
  await page.reload();
  await begin(page, words.en, server.url + home);
  await playOn(page);
  await seeOutcome(page);
  await page.reload();
  await expect(page.getByRole('figure', { name: 'Profit', exact: true })).toBeVisible();
  await expect.poll(() => page.locator('main img').evaluateAll((all) => all.every((one) => (one as HTMLImageElement).complete))).toBe(true);
});

test('with the server gone the list of cases opens, and a page never opened here says so in both languages', async ({ page }) => {
  const server = await startServer();
  await page.goto(server.url + home);
  await kept(page);
  await server.stop();
  await page.goto(`${server.url}/practice`);
  await page.locator('main article a').last().click();
  for (const path of [null, '/practice/never-opened', '/nothing-of-ours']) {
    if (path) await page.goto(server.url + path);
    await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '现在没有网络' })).toBeVisible();
  }
  await page.getByRole('link', { name: 'All cases' }).click();
  await page.locator(`main a[href="${home}"]`).first().click();
  await expect(page.getByRole('button', { name: words.en.begin, exact: true })).toBeEnabled();
  for (const path of ['/lab', '/lab/claims', '/model']) {
    await page.goto(server.url + path);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/offline/i);
  }
});

test('only public pages, data and pictures are kept on a device', async ({ page, request }) => {
  await page.goto(home);
  await kept(page);
  expect((await request.get('/practice/nobody/__data.json')).ok()).toBe(true);
  await page.goto('/practice/nobody');
  await page.evaluate(() => fetch('/nothing-of-ours'));
  const paths = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  const strange = paths.filter(
    (path) => !/^\/($|__data\.json$|_app\/|(practice|lab|model)(\/|$))/.test(path) || path === '/practice/nobody'
  );
  expect(paths.length).toBeGreaterThan(10);
  expect(strange.filter((path) => !/^\/[\w.-]+\.(svg|png|ico|webmanifest|txt)$/.test(path))).toEqual([]);
});

test('an edit of a case is seen at the next visit, and a play of the old version is not lost', async ({ page }) => {
  const server = await startServer();
  try {
    await begin(page, words.en, server.url + home);
    await choose(page);
    await kept(page);
    const file = join(server.cases, 'lone-passenger', 'scenario.yaml');
    const text = await readFile(file, 'utf8');
    const title = /^title:[\s\S]*?en: (.+)$/m.exec(text)![1]!;
    await writeFile(file, text.replace(`en: ${title}`, 'en: A title of today'));
    await page.reload();
    await expect(page.getByText('A title of today').first()).toBeVisible();
    await page.getByRole('button', { name: 'Take my decisions over' }).click();
    await expect(choicesOf(page).first()).toBeVisible();
    expect(await page.getByRole('blockquote').count()).toBeGreaterThan(1);
  } finally {
    await server.stop();
  }
});

test('a phone on the local network plays by plain http and keeps the play', async ({ page, baseURL }) => {
  test.skip(!lan, 'this machine has no address on a local network');
  const url = `http://${lan}:${new URL(baseURL!).port}`;
  await begin(page, words.en, url + home);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await choose(page);
  await page.reload();
  await expect(choicesOf(page).first()).toBeVisible();
  await playOn(page);
  await seeOutcome(page);
  await page.getByRole('button', { name: words.en.switch }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('every answer forbids sniffing, framing by others and telling where a visitor came from', async ({ request }) => {
  for (const path of ['/', home, '/practice/nobody', '/favicon.svg', '/_app/version.json']) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'SAMEORIGIN'
    });
  }
});

for (const path of [
  '/practice/../../package.json',
  '/practice/%2e%2e/media/x.svg',
  `${home}/media/..%2f..%2fREADME.md`,
  '/practice/%00',
  '/%E0%A4%A'
])
  test(`the hostile address ${path} gets a refusal`, async ({ request }) => {
    const answer = await request.get(path);
    expect([400, 404]).toContain(answer.status());
    expect(await answer.text()).not.toMatch(/\n\s+at |node_modules/);
  });

test('a part of a page that does not come is told, with a way to fetch it again', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(home);
  await expect(page.locator('input[type=file]').first()).toBeEnabled();
  await context.route('**/_app/immutable/**', (route) => route.abort());
  await page.locator('input[type=file]').first().setInputFiles('scenarios/lone-passenger/playthroughs/told-well.json');
  const news = page.getByRole('status').filter({ hasText: 'Part of this page could not be fetched.' });
  await expect(news).toBeVisible();
  await context.unroute('**/_app/immutable/**');
  await news.getByRole('button', { name: 'Reload' }).click();
  await expect(news).toHaveCount(0);
  await openPlayed(page);
  await context.close();
});
