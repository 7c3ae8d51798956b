import { expect, test, type Page } from '@playwright/test';
import { faultsInBothSchemes } from './axe.ts';
import { walk } from './journey.ts';
import { words, type Words } from './words.ts';

/** Latin words that may stand on a Chinese screen: the product's name, the other language, a format, a currency. */
const latin = /^(Relate|English|PNG|CSV|US|USD)$/;

/** The English words that are left on a Chinese page. */
async function english(page: Page, name: string): Promise<string[]> {
  const said = await page.getByRole('main').innerText();
  const labels = await page
    .locator('[aria-label], [alt], [title]')
    .evaluateAll((all) => all.flatMap((one) => ['aria-label', 'alt', 'title'].map((name) => one.getAttribute(name) ?? '')));
  // A reference names its authors as they spell themselves: Herhausen等，2023.
  const text = [said, ...labels].join(' ').replace(/[A-Z][a-z]+(?=[^A-Za-z]{0,8}\d{4})/g, '');
  return (text.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !latin.test(word)).map((word) => `${name}: ${word}`);
}

/** What a screen of 360 px cannot show whole. */
async function tooWide(page: Page, name: string): Promise<string[]> {
  const usual = page.viewportSize()!;
  await page.setViewportSize({ width: 360, height: 740 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  const fits = await page.waitForFunction(() => document.documentElement.scrollWidth <= 360, null, { timeout: 10_000 }).catch(() => null);
  const found = fits ? [] : [`${name}: ${await width()} px wide`];
  await page.setViewportSize(usual);
  return found;
}

for (const w of Object.values(words) as Words[])
  test.describe(`in ${w.locale}`, () => {
    test.use({ locale: w.locale });
    test.slow();

    test(`on every page axe finds nothing in light and dark, a phone shows it whole, nobody else is asked${w === words.zh ? ', and no English word is left' : ''}`, async ({
      page,
      baseURL
    }) => {
      const found: string[] = [];
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL!)) found.push(`asks ${request.url()}`);
      });
      await walk(page, w, async (name) => {
        found.push(...(await faultsInBothSchemes(page, name)));
        if (w === words.zh) found.push(...(await english(page, name)));
        found.push(...(await tooWide(page, name)));
      });
      expect(found).toEqual([]);
    });
  });

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('no English word is left in the lab', async ({ page }) => {
    await page.goto('/lab');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await english(page, '/lab')).toEqual([]);
  });
});
