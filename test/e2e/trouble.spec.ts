import { expect, test, type Page } from '@playwright/test';
import { advance, lectern, openClassroom, phone, said, seated, takeCase, type Classroom } from './classroom.ts';

interface Phone {
  w: (typeof said)['en' | 'zh-CN'];
  page: Page;
}
interface Parts {
  me: { number: number; watches: boolean };
  clock: { now: number };
  play: { decides: { mine: boolean }; deadline: number } | null;
}
const partsOf = async ({ url, id }: Classroom, page: Page) =>
  ((await (await page.request.get(`${url}/class/${id}/poll`)).json()) as { parts: Parts }).parts;

/** Chooses the first choice and gives a reason. */
async function vote(page: Page): Promise<void> {
  await expect(async () => {
    await page.locator('.now ol button.choice').first().click({ timeout: 1000 });
    await expect(page.locator('.now form input')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.locator('.now form input').fill('She is afraid · 她害怕');
  await page.locator('.now form button').click();
}

test('a phone lost, one late, one refreshing, the server killed during a vote: nothing is lost and nobody is stuck', async ({
  browser,
  playwright
}) => {
  test.slow();
  const room = await openClassroom(await playwright.request.newContext());
  try {
    const locales = ['en', 'zh-CN', 'en', 'zh-CN'] as const;
    const phones = await Promise.all(locales.map(async (locale) => ({ w: said[locale], page: await phone(browser, room, locale) })));
    for (const [k, { page, w }] of phones.entries()) {
      await page.getByRole('button', { name: w.take }).click();
      await page.getByRole('button', { name: w.join(k < 2 ? 1 : 2) }).click();
    }
    const teacher = await lectern(browser, room);
    for (const n of [1, 2]) await seated(teacher, n, 2);
    await advance(teacher, 'Choose the case');
    await takeCase(teacher, 'The lone passenger');
    for (const step of ['Prepare', 'Simulate']) await advance(teacher, step);
    for (const { page } of phones) await expect(page.locator('.now ol .choice').first()).toBeVisible();
    const decides = await Promise.all(phones.map(async ({ page }) => (await partsOf(room, page)).play!.decides.mine));
    // who decides in a team comes first
    const pair = (from: number): [Phone, Phone] => {
      const [one, other] = [phones[from]!, phones[from + 1]!];
      return decides[from] ? [one, other] : [other, one];
    };
    const [voter, mate] = pair(0);
    const [lost, left] = pair(2);
    await lost.page.context().close();

    const before = await partsOf(room, voter.page);
    const began = Date.now();
    await room.server.kill();
    await vote(voter.page);
    await new Promise((down) => setTimeout(down, 6000));
    await room.server.restart();
    await expect(voter.page.getByRole('heading', { name: voter.w.last })).toBeVisible();
    await expect(teacher.getByRole('article', { name: 'Team 1' }).getByText('Decision 2')).toBeVisible();
    await mate.page.reload();
    await expect(mate.page.getByRole('heading', { name: mate.w.last })).toBeVisible();
    expect((await partsOf(room, voter.page)).me.number).toBe(before.me.number);

    // the other team's clock stood while the server did not run; a beat of it may be missing
    const other = await partsOf(room, left.page);
    const gone = before.play!.deadline - before.clock.now - (other.play!.deadline - other.clock.now);
    expect(gone).toBeLessThan(Date.now() - began - 3000);

    const late = await phone(browser, room, 'en');
    await late.getByRole('button', { name: said.en.take }).click();
    await expect(late).toHaveURL(`${room.url}/class/${room.id}`);
    expect((await partsOf(room, late)).me.watches).toBe(true);

    // whoever held the role is gone: after a while the team decides
    await expect.poll(async () => (await partsOf(room, left.page)).play!.decides.mine, { timeout: 80_000 }).toBe(true);
    await vote(left.page);
    await expect(left.page.getByRole('heading', { name: left.w.last })).toBeVisible();
  } finally {
    await room.end();
  }
});
