import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { faults } from './axe.ts';
import { advance, answer, lectern, openClassroom, phone, said, seated, takeCase, type Classroom } from './classroom.ts';

interface Polled {
  parts?: { me: { number: number } };
}
const seatsOf = async (room: Classroom, page: Page) => {
  const poll = async () => (await page.request.get(`${room.url}/class/${room.id}/poll`)).json() as Promise<Polled>;
  await expect.poll(async () => (await poll()).parts?.me.number).toBeDefined();
  return (await poll()).parts!.me.number;
};
const narrow = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

test('only the button takes a seat; a reload, a second tab and the word give the same one', async ({ browser, playwright }) => {
  const room = await openClassroom(await playwright.request.newContext());
  try {
    const one = await phone(browser, room, 'en');
    await one.reload();
    await one.goto(`${room.url}/join`);
    await one
      .getByLabel('Code of the class')
      .fill(
        ` ${room.code.slice(0, 3).toLowerCase()} ${[...room.code.slice(3)].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')}`
      );
    await one.getByRole('button', { name: 'Go on' }).click();
    await one.getByRole('button', { name: said.en.take }).click();
    await expect(one.getByText('Blue Heron').first()).toBeVisible();
    expect(await one.evaluate(() => isSecureContext)).toBe(room.url.includes('localhost'));
    const tab = await one.context().newPage();
    await tab.goto(`${room.url}/join/${room.code}`);
    await expect(tab).toHaveURL(`${room.url}/class/${room.id}`);
    await tab.reload();
    expect(await seatsOf(room, tab)).toBe(1);

    const word = await one.locator('.word .big').textContent();
    const other = await phone(browser, room, 'zh-CN');
    await expect(async () => {
      if (!(await other.getByLabel('返回口令').isVisible())) await other.getByText('我已经有座位了').click({ timeout: 2000 });
      await other.getByLabel('返回口令').fill('AAAAA', { timeout: 2000 });
      await expect(other.getByRole('button', { name: '回到我的座位' })).toBeVisible({ timeout: 1000 });
    }).toPass();
    await other.getByRole('button', { name: '回到我的座位' }).click();
    await expect(other.getByRole('alert').filter({ hasText: '口令' })).toBeVisible();
    await other.getByLabel('返回口令').fill(word!.toLowerCase());
    await other.getByRole('button', { name: '回到我的座位' }).click();
    await expect(other.getByText('蓝鹭').first()).toBeVisible();
    expect(await seatsOf(room, other)).toBe(1);

    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${room.url}/join/AAAAAA`);
    await expect(plain.getByText('No class has this code', { exact: false })).toBeVisible();
    await plain.goto(`${room.url}/join/${room.code}`);
    await plain.getByRole('button', { name: said.en.take }).click();
    await expect(plain.getByText('Teal Crane').first()).toBeVisible();
  } finally {
    await room.end();
  }
});

test('a student finds the own line of the roster, and sits in the team that it names', async ({ browser, playwright }) => {
  const teacher = await playwright.request.newContext();
  const room = await openClassroom(teacher);
  try {
    await room.say({ type: 'set-team-rule', teamRule: 'roster' });
    const rows = new URLSearchParams({ rows: '2023001\t林晓\t2\n2023002\tAda\t1' }).toString();
    const headers = { origin: room.url, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
    await teacher.post(`${room.url}/teach/${room.id}?/roster`, { headers, data: rows });
    const page = await phone(browser, room, 'zh-CN');
    await page.getByRole('button', { name: said['zh-CN'].take }).click();
    await page.getByLabel('学号').fill('2023001');
    await page.getByLabel('姓名').fill('林小');
    await page.getByRole('button', { name: '就是我' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '名单里没有' })).toBeVisible();
    await expect(page.getByLabel('学号')).toHaveValue('2023001');
    await narrow(page);
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('姓名').fill('林晓');
    await page.getByRole('button', { name: '就是我' }).click();
    await expect(page.getByText('名单上的你：林晓，2023001')).toBeVisible();
    const { parts } = (await (await page.request.get(`${room.url}/class/${room.id}/poll`)).json()) as { parts: { me: { team: string } } };
    expect(parts.me.team).toBe('t2');
  } finally {
    await room.end();
  }
});

/** The teacher shows slides; phones answer what a slide asks, the projector follows. */
async function debrief(teacher: Page, room: Classroom, phones: readonly { page: Page }[]): Promise<void> {
  const [deck, wall] = [await teacher.context().newPage(), await teacher.context().newPage()];
  await Promise.all([wall.waitForRequest(/as=projector/), wall.goto(`${room.url}/teach/${room.id}/projector`)]);
  await Promise.all([deck.waitForRequest(/slides/), deck.goto(`${room.url}/teach/${room.id}/deck`)]);
  // the case has 20 minutes for its debrief; the class takes more, and guesses first
  await expect(deck.getByRole('radio', { name: '15 minutes' })).toBeChecked();
  await deck.getByText('30 minutes', { exact: true }).click();
  await deck.getByRole('button', { name: 'Guess first', exact: true }).click();
  await deck.getByRole('button', { name: 'Show on the projector' }).click();
  for (const { page } of phones) await page.locator('fieldset input[type=radio]').first().check();
  await expect(wall.getByText('2 people have guessed')).toBeVisible();
  expect(await faults(wall)).toEqual([]);
  await wall.keyboard.press('ArrowRight');
  await expect(wall.getByRole('heading', { name: '2 teams, and the ways they took' })).toBeVisible();
  await expect(deck.getByRole('heading', { name: '2 teams, and the ways they took' })).toBeVisible();
  await expect(wall.getByText(/^\d of 2 guessed/)).toBeVisible();
  await deck.getByRole('button', { name: 'Same customers, other road' }).click();
  await expect(wall.getByText(/on the same customers|came to the same/)).toBeVisible();
  expect(await faults(deck)).toEqual([]);
  await deck.getByRole('button', { name: 'Projector back to the class' }).click();
  await expect(wall.getByText('The debrief begins in a moment.')).toBeVisible();
  await deck.close();
  await wall.close();
}

/** Bytes of JavaScript, gzip, that the page of a seat takes anew until what it is there for stands on it. */
async function weightOf(seat: Page, address: string, shown: string): Promise<number> {
  const scripts = new Map<string, Promise<number>>();
  const fresh = await seat.context().newPage();
  fresh.on('response', (answer) => {
    if (/\.js$/.test(new URL(answer.url()).pathname))
      scripts.set(
        answer.url(),
        answer.body().then((body) => gzipSync(body).length)
      );
  });
  await fresh.goto(address);
  await expect(fresh.locator(shown).first()).toBeVisible();
  const total = (await Promise.all(scripts.values())).reduce((sum, size) => sum + size, 0);
  console.log(`JavaScript of a student's page, gzip: ${(total / 1000).toFixed(1)} kB in ${scripts.size} files`);
  expect(scripts.size).toBeGreaterThan(3);
  await fresh.close();
  return total;
}

test('a teacher leads four phones through the six steps, in both languages at once, without a reload', async ({ browser, playwright }) => {
  test.slow();
  const room = await openClassroom(await playwright.request.newContext());
  try {
    const phones = await Promise.all(
      (['en', 'zh-CN', 'en', 'zh-CN'] as const).map(async (locale) => ({ w: said[locale], page: await phone(browser, room, locale) }))
    );
    const loads: string[] = [];
    const teacher = await lectern(browser, room);
    teacher.on('load', () => loads.push(teacher.url()));
    for (const [k, { page, w }] of phones.entries()) {
      await page.getByRole('button', { name: w.take }).click();
      await page.getByRole('button', { name: w.join(k < 2 ? 1 : 2) }).click();
      page.on('load', () => loads.push(page.url()));
    }
    for (const n of [1, 2]) await seated(teacher, n, 2);
    const all = (look: (one: (typeof phones)[number]) => Promise<unknown>) => Promise.all(phones.map(look));
    const heads = (name: 'prepare' | 'rate' | 'marks' | 'truth') =>
      all(async ({ page, w }) => {
        await expect(page.getByRole('heading', { name: w[name], exact: true })).toBeVisible();
        await narrow(page);
      });
    await advance(teacher, 'Choose the case');
    await all(({ page, w }) => expect(page.getByRole('heading', { name: w.choosing })).toBeVisible());
    await takeCase(teacher, 'The lone passenger');
    await advance(teacher, 'Prepare');
    await heads('prepare');
    const [first, second] = [phones[0]!.page, phones[1]!.page];
    await first.getByLabel('A new note or line').fill('Begin with her name');
    await first.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(second.getByText('Begin with her name')).toBeVisible();
    await expect(phones[2]!.page.getByText('Begin with her name')).toHaveCount(0);
    expect(await faults(first)).toEqual([]);

    await advance(teacher, 'Simulate');
    await all(({ page }) => expect(page.locator('.now ol .choice').first()).toBeVisible());
    expect(await weightOf(first, `${room.url}/class/${room.id}`, '.now ol .choice')).toBeLessThanOrEqual(100_000);
    await teacher.getByRole('button', { name: 'Pause all' }).click();
    await all(({ page, w }) => expect(page.getByText(w.paused, { exact: true })).toBeVisible());
    await teacher.getByRole('button', { name: 'Go on', exact: true }).click();
    await all(({ page, w }) => expect(page.getByText(w.paused, { exact: true })).toHaveCount(0));
    // whoever may vote does, with a reason
    await all(async ({ page }) => {
      const choice = page.locator('.now ol button.choice').first();
      if (!(await choice.count())) return;
      await expect(async () => {
        await choice.click({ timeout: 1000 });
        await expect(page.locator('.now form input')).toBeVisible({ timeout: 1000 });
      }).toPass();
      await page.locator('.now form input').fill('She is afraid · 她害怕');
      await page.locator('.now form button').click();
    });
    await all(async ({ page, w }) => {
      await expect(page.getByRole('heading', { name: w.last })).toBeVisible();
      await narrow(page);
    });
    expect(await faults(second)).toEqual([]);

    for (const n of [1, 2]) await expect(teacher.getByRole('article', { name: `Team ${n}` }).getByText('Decision 2')).toBeVisible();
    await advance(teacher, 'Evaluate', true);
    await heads('rate');
    await all(async ({ page, w }) => {
      for (const group of await page.locator('fieldset').all()) await group.locator('label').nth(6).click();
      await page.getByRole('button', { name: w.give, exact: true }).click();
      await expect(page.getByText(w.given)).toBeVisible();
    });
    expect(await faults(first)).toEqual([]);
    await advance(teacher, 'Sum up');
    await teacher.getByRole('button', { name: 'Lock the marks' }).click();
    await answer(teacher, 'Lock them');
    await heads('marks');
    await teacher.getByRole('button', { name: 'Reveal everything' }).click();
    await answer(teacher, 'Reveal it');
    await heads('truth');
    await expect(first.getByRole('link', { name: 'See the outcome' })).toHaveAttribute('href', `/class/${room.id}/outcome`);
    expect(loads).toEqual([]);
    await debrief(teacher, room, phones.slice(0, 2));

    await first.getByRole('link', { name: 'See the outcome' }).click();
    await expect(first.getByRole('heading', { name: 'What came of it', level: 1 })).toBeVisible();
    await expect(first.locator('#charts')).toBeVisible();
    await narrow(first);
    expect(await faults(first)).toEqual([]);
  } finally {
    await room.end();
  }
});
