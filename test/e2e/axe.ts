import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Light and dark show the same elements: what differs is their colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, one line a fault. */
export async function faults(page: Page, name = new URL(page.url()).pathname, rules?: string[]): Promise<string[]> {
  // only what is wrong is written out, and in the page itself: no page of ours frames another
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${name}: ${id} at ${node.target.join(' ')}`));
}

/** What axe finds on the page in the light scheme, and in the colours of the dark one. */
export async function faultsInBothSchemes(page: Page, name: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await faults(page, `${name}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await faults(page, `${name}, dark`, ofColours))];
}
