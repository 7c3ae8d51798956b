import { randomUUID } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { expect, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { startServer, type Server } from './server.ts';

const lan = Object.values(networkInterfaces())
  .flat()
  .find((one) => one && one.family === 'IPv4' && !one.internal)?.address;

/** A server that phones reach by its address on the local network, and a class on it that a teacher opened. */
export interface Classroom {
  /** Where phones find it: plain http, no secure context. */
  url: string;
  id: string;
  code: string;
  /** The browser's memory of who is logged in. */
  teacher: APIRequestContext;
  /** The teacher's command, which must be taken. */
  say: (command: Record<string, unknown> & { type: string }) => Promise<void>;
  server: Server;
  end: () => Promise<void>;
}

/** Opens a class without a case, with two teams of two places. */
export async function openClassroom(teacher: APIRequestContext): Promise<Classroom> {
  const server: Server = await startServer({ HOST: '0.0.0.0' });
  const { port, searchParams } = new URL(server.firstLink);
  const url = `http://${lan ?? 'localhost'}:${port}`;
  const post = (path: string, fields: [string, string][]) =>
    teacher.post(url + path, {
      headers: { origin: url, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      data: new URLSearchParams(fields).toString()
    });
  const fields: [string, string][] = [
    ['name', 'Ann'],
    ['email', 'ann@school.cn'],
    ['password', 'a good password'],
    ['token', searchParams.get('token')!]
  ];
  expect((await post('/teach/first', fields)).url()).toBe(`${url}/teach`);
  const about: [string, string][] = ['zh', 'en'].map((lang) => ['languages', lang]);
  const opened = await post('/teach?/open', [
    ['title', 'CRM 301'],
    ['case', ''],
    ['rule', 'own'],
    ['teams', '2'],
    ['places', '3'],
    ...about
  ]);
  const id = new URL(opened.url()).pathname.split('/')[2]!;
  const code = /"([ACEFGHKMNPRTWXY34679]{6})"/.exec(await (await teacher.get(`${url}/teach/${id}/__data.json`)).text())![1]!;
  const say: Classroom['say'] = async (command) => {
    const answer = await teacher.post(`${url}/class/${id}/command?as=teacher`, {
      data: { id: randomUUID(), command },
      headers: { origin: url }
    });
    expect(await answer.json(), command.type).toMatchObject({ ok: true });
  };
  return { url, id, code, teacher, say, server, end: server.stop };
}

/** A phone of its own at the class's page of the code. */
export async function phone(browser: Browser, { url, code }: Classroom, locale: 'en' | 'zh-CN'): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`${url}/join/${code}`);
  return page;
}

/** The teacher's own page of the class, in a browser of its own. */
export async function lectern(browser: Browser, { url, id, teacher }: Classroom): Promise<Page> {
  const context = await browser.newContext({ locale: 'en', storageState: await teacher.storageState() });
  const page = await context.newPage();
  // the page stands before its buttons do something: it has come to life when it listens
  await Promise.all([page.waitForRequest(/\/live/), page.goto(`${url}/teach/${id}`)]);
  return page;
}

/** Presses the button of an open question. */
export const answer = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** The teacher goes to a step; where `asked`, the page asks once more. */
export async function advance(page: Page, to: string, asked = false): Promise<void> {
  await page.getByRole('button', { name: `Next: ${to}` }).click();
  if (asked) await answer(page, 'Go on');
  await expect(page.locator('[aria-current="step"]')).toHaveText(new RegExp(to));
}

/** Waits until the teacher's page shows so many people in a team: who goes on sooner is asked whether to. */
export async function seated(page: Page, team: number, people: number): Promise<void> {
  await expect(page.getByRole('article', { name: `Team ${team}` }).getByText(new RegExp(`^${people} of`))).toBeVisible();
}

/** The teacher takes a case for the class, in the step for it. */
export async function takeCase(page: Page, title: string): Promise<void> {
  await page.locator('.cases .panel').filter({ hasText: title }).getByRole('button', { name: 'Take this case' }).click();
  await answer(page, 'Take it');
}

/** What students read, for classes in two languages at once. */
export const said = {
  en: {
    take: 'Take my seat',
    join: (n: number) => `Sit down here: Team ${n}`,
    choosing: 'Your teacher is choosing the case.',
    prepare: 'Prepare the talk',
    paused: 'Paused',
    last: 'Your last decision',
    over: 'Your talk is over',
    rate: 'Rate the other teams',
    give: 'Hand in',
    given: /Handed in/,
    marks: 'The marks',
    truth: 'What really happened'
  },
  'zh-CN': {
    take: '入座',
    join: (n: number) => `坐到这组：第${n}组`,
    choosing: '老师正在选案例',
    prepare: '准备这场谈话',
    paused: '暂停',
    last: '刚才的决定',
    over: '你们这场谈完了',
    rate: '给其他小组打分',
    give: '提交',
    given: /已提交/,
    marks: '得分',
    truth: '真实的结局'
  }
} as const;
