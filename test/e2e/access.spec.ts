import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { walk } from './journey.ts';
import { words, type Words } from './words.ts';

/** What axe finds on the page as it stands, one line a fault. */
async function faults(page: Page, name: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${name}: ${id} at ${node.target.join(' ')}`));
}

/** Latin words that may stand on a Chinese screen: the product's name, the other language, a format, a currency. */
const latin = /^(Relate|English|PNG|CSV|US|USD)$/;

for (const w of Object.values(words) as Words[])
  test.describe(`in ${w.locale}`, () => {
    test.use({ locale: w.locale });
    test.slow();

    for (const colorScheme of ['light', 'dark'] as const)
      test(`axe finds nothing on any page, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const found: string[] = [];
        await walk(page, w, async (name) => void found.push(...(await faults(page, name))));
        expect(found).toEqual([]);
      });

    test('nothing is wider than a screen of 360 px, and no page asks another origin', async ({ page, baseURL }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL!)) elsewhere.push(request.url());
      });
      const wide: string[] = [];
      await walk(page, w, async (name) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 360) wide.push(`${name}: ${width}`);
      });
      expect([wide, elsewhere]).toEqual([[], []]);
    });
  });

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('no English word is left on any page', async ({ page }) => {
    test.slow();
    const left: string[] = [];
    await walk(
      page,
      words.zh,
      async (name) => {
        const said = await page.getByRole('main').innerText();
        const labels = await page
          .locator('[aria-label], [alt], [title]')
          .evaluateAll((all) => all.flatMap((one) => ['aria-label', 'alt', 'title'].map((name) => one.getAttribute(name) ?? '')));
        // A reference names its authors as they spell themselves: Herhausen等，2023.
        const text = [said, ...labels].join(' ').replace(/[A-Z][a-z]+(?=[^A-Za-z]{0,8}\d{4})/g, '');
        const strange = (text.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !latin.test(word));
        left.push(...strange.map((word) => `${name}: ${word}`));
      },
      ['/lab']
    );
    expect(left).toEqual([]);
  });
});
