import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { faults } from './axe.ts';
import { startServer, type Server } from './server.ts';

const command = 'npm run -s relate -- check scenarios/my-shop';
let server: Server;

test.beforeAll(async () => {
  server = await startServer();
  await mkdir(join(server.cases, 'my-shop'));
  await writeFile(join(server.cases, 'my-shop', 'scenario.yaml'), 'relate: 1\ntitle:\n\ten: tab\n');
});
test.afterAll(() => server.stop());

for (const { locale, name } of [
  { locale: 'en', name: 'This case cannot be played yet' },
  { locale: 'zh-CN', name: '这个案例暂时不能开始' }
])
  test.describe(`in ${locale}`, { tag: locale === 'en' ? '@long' : [] }, () => {
    test.use({ locale });

    test('the gallery lists a broken case among the others and says how to find what to mend', async ({ page }) => {
      await page.goto(`${server.url}/practice`);
      const tile = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'my-shop' }) });
      await expect(tile.getByText(command)).toBeVisible();
      expect(await page.getByRole('article').count()).toBeGreaterThan(2);
      expect(await faults(page)).toEqual([]);
    });

    test('its page says so too, on a screen of 360 px as well', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      expect((await page.goto(`${server.url}/practice/my-shop`))!.status()).toBe(422);
      await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
      await expect(page.getByText(command)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await faults(page)).toEqual([]);
    });
  });
