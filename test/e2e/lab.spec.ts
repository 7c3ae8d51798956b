import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { faults } from './axe.ts';

/** The words of the lab that the tests look for. */
const words = {
  en: {
    locale: 'en',
    title: 'The lab',
    done: /20 repeats with other luck/,
    quality: 'Quality',
    industry: 'Industry',
    pin: 'Make B the new A',
    undo: 'Undo',
    totals: 'At the end of five years',
    higher: /Satisfaction ends .* points higher under B/,
    table: 'The same customers as a table',
    customer: /^Customer \d/,
    story: 'What happened',
    close: 'Close',
    brokeOff: /^The calculation broke off/,
    stopped: /^Stopped/,
    stop: 'Stop',
    again: 'Work it out',
    charts: 'Over five years',
    csv: 'Save all series as CSV'
  },
  zh: {
    locale: 'zh-CN',
    title: '实验室',
    done: /换运气模拟20次/,
    quality: '质量',
    industry: '行业',
    pin: '以B为新的A',
    undo: '撤销',
    totals: '五年期末',
    higher: /期末满意度高.*分/,
    table: '用表格看同样的顾客',
    customer: /\d+号顾客/,
    story: '经历',
    close: '关闭',
    brokeOff: /^计算中断了/,
    stopped: /^已停止/,
    stop: '停止',
    again: '重新计算',
    charts: '五年走势',
    csv: '全部数列存为CSV文件'
  }
} as const;
type Words = (typeof words)['en'] | (typeof words)['zh'];

/** Waits until the answer is whole. */
async function settled(page: Page, w: Words) {
  await expect(page.getByText(w.done)).toBeVisible();
}
async function open(page: Page, w: Words, query = '') {
  await page.goto(`/lab${query}`);
  await expect(page.getByRole('heading', { name: w.title, level: 1 })).toBeVisible();
  await settled(page, w);
}
const totalsOf = (page: Page, w: Words) => page.getByRole('table', { name: w.totals });

for (const w of Object.values(words) as Words[])
  test.describe(`the lab in ${w.locale}`, { tag: w === words.en ? [] : '@long' }, () => {
    test.use({ locale: w.locale });
    test.slow();

    test('an industry, a lever moved by keys, B made the new A, and back', async ({ page }) => {
      await open(page, w, '?n=1000');
      await page.getByLabel(w.industry).selectOption('restaurant');
      await expect(page).toHaveURL(/i=restaurant/);
      const quality = page.getByRole('slider', { name: w.quality, exact: true });
      await quality.focus();
      for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(/b=quality:0\.5/);
      await expect(page.getByText(w.higher)).toBeVisible();
      await settled(page, w);
      await page.getByRole('button', { name: w.pin }).click();
      await expect(page).toHaveURL(/a=quality:0\.5&b=quality:0\.5/);
      await page.getByRole('button', { name: w.undo }).click();
      await expect(page).toHaveURL(/[?&]b=quality:0\.5/);
      await expect(page).not.toHaveURL(/[?&]a=/);
    });
  });

test.describe('the lab in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('a customer is met through the table, and left again', async ({ page }) => {
    await open(page, words.zh, '?n=1000&b=quality:1');
    await page.locator('#people').scrollIntoViewIfNeeded();
    await page.getByText(words.zh.table).click({ timeout: 60_000 });
    await page.getByRole('button', { name: words.zh.customer }).first().click();
    await expect(page.getByRole('heading', { name: words.zh.story })).toBeVisible();
    await expect(page).toHaveURL(/[?&]c=\d+/);
    await page.getByRole('button', { name: words.zh.close }).click();
    await expect(page).not.toHaveURL(/[?&]c=/);
  });

  // Opened tables make this slow: the harder language and scheme are enough.
  test('axe finds nothing, and nothing is wider than a phone', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await open(page, words.zh, '?n=1000&b=quality:1,training:1&c=3');
    await expect(page.getByRole('heading', { name: words.zh.story })).toBeVisible();
    await page.locator('main details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    expect(await faults(page, 'the lab')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test.describe('a lab without its workers', () => {
  test.slow();

  for (const w of Object.values(words) as Words[])
    test(
      `says so in ${w.locale}, shows no empty charts and goes on when they are back`,
      { tag: w === words.en ? '@long' : [] },
      async ({ browser }) => {
        const page = await browser.newPage({ locale: w.locale, serviceWorkers: 'block' });
        await page.route('**/what-if-worker*', (route) => route.abort());
        await page.goto('/lab?n=1000&b=quality:1');
        await expect(page.getByText(w.brokeOff)).toBeVisible();
        await expect(page.getByRole('heading', { name: w.charts })).toBeHidden();
        await page.unroute('**/what-if-worker*');
        await page.getByRole('main').getByRole('button', { name: w.again }).first().click();
        await settled(page, w);
        await expect(page.getByRole('heading', { name: w.charts })).toBeVisible();
        await page.close();
      }
    );
});

test('a question that is stopped is asked anew', async ({ page }) => {
  test.slow();
  const w = words.en;
  await page.goto('/lab?n=10000&b=quality:1');
  await page.getByRole('button', { name: w.stop, exact: true }).click();
  await expect(page.getByText(w.stopped)).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: w.again }).first().click();
  await settled(page, w);
});

test('a link shows the same figures to another visitor', { tag: '@long' }, async ({ page, browser }) => {
  test.slow();
  const query = '?n=1000&b=quality:0.5,care:2,win-back:0.2@3&from=12';
  await open(page, words.en, query);
  const figures = await totalsOf(page, words.en).innerText();
  const other = await browser.newPage();
  await open(other, words.en, query);
  expect(await totalsOf(other, words.en).innerText()).toBe(figures);
  await other.close();
});

test('a link that cannot be read whole says so and shows the rest', async ({ page }) => {
  await open(page, words.en, '?n=1000&b=magic:1,quality:1');
  await expect(page.getByText(/left out: b=magic:1/)).toBeVisible();
  await expect(page.getByText('Quality +1 sd')).toBeVisible();
});

test('all series are saved as a file that Excel opens', async ({ page }) => {
  await open(page, words.en, '?n=1000&b=quality:1');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.en.csv }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.trimEnd().split('\r\n').length).toBe(4 + 1 + 61);
});
