import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type APIRequestContext, type PlaywrightWorkerArgs } from '@playwright/test';
import { startServer, type Server } from './server.ts';

const id = 'lone-passenger';
const yaml = readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8');
/** English words of the case that stand behind a key, by which a leak is found; the test fails when the case has none. */
function texts(block: string, key: string): string[] {
  const from = yaml.indexOf(`\n${block}:`);
  const rest = yaml.slice(from + 1);
  const part = rest.slice(0, rest.slice(1).search(/\n[a-z]/) + 1 || undefined);
  const found = [...part.matchAll(new RegExp(`${key}:\\s*\\n?\\s*(?:zh: .*\\n\\s*)?en: (.{25,})`, 'g'))];
  return found.map(([, text]) => text!.trim().slice(0, 40));
}

/** What a phone is told of its play, as far as the tests need it. */
interface Playing {
  turn: number;
  view: {
    scene: string;
    choices: { id: string; open: boolean }[];
    round?: { living: boolean; levers: { id: string; value: number }[] };
  };
}

let server: Server;
let origin: string;
let classId: string;
let teacher: APIRequestContext;
test.beforeAll(async ({ playwright }) => {
  server = await startServer();
  origin = server.url;
  teacher = await playwright.request.newContext();
  await form(teacher, '/teach/first', [
    ['name', 'Ann'],
    ['email', 'ann@school.cn'],
    ['password', 'a good password'],
    ['token', new URL(server.firstLink).searchParams.get('token')!]
  ]);
});
test.afterAll(async () => {
  await teacher.dispose();
  await server.stop();
});

const form = (request: APIRequestContext, path: string, fields: [string, string][]) =>
  request.post(origin + path, {
    headers: { origin, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    data: new URLSearchParams(fields).toString()
  });
const command = async (request: APIRequestContext, side: string, said: Record<string, unknown>) => {
  const data = { id: randomUUID(), command: said };
  return (await request.post(`${origin}/class/${classId}/command${side}`, { data, headers: { origin } })).json() as Promise<{
    ok: boolean;
  }>;
};

/** A class of two teams in a case, opened by the teacher whose account the first link made; its code. */
async function opened(teacher: APIRequestContext, caseId: string): Promise<string> {
  const done = await form(teacher, '/teach?/open', [
    ['title', 'CRM'],
    ['case', caseId],
    ['rule', 'own'],
    ['teams', '2'],
    ['places', '3'],
    ['languages', 'en'],
    ['languages', 'zh']
  ]);
  classId = new URL(done.url()).pathname.split('/')[2]!;
  return /"([ACEFGHKMNPRTWXY34679]{6})"/.exec(await (await teacher.get(`${origin}/teach/${classId}/__data.json`)).text())![1]!;
}
/** So many students in two teams, and the class in its play. */
async function seated(
  playwright: PlaywrightWorkerArgs['playwright'],
  teacher: APIRequestContext,
  code: string,
  count: number
): Promise<APIRequestContext[]> {
  const seats = await Promise.all(Array.from({ length: count }, () => playwright.request.newContext()));
  for (const [k, seat] of seats.entries()) {
    await form(seat, `/join/${code}?/take`, [['name', `P${k}`]]);
    expect(await command(seat, '', { type: 'join-team', team: `t${(k % 2) + 1}` })).toMatchObject({ ok: true });
  }
  for (const from of ['form', 'prepare'])
    expect(await command(teacher, '?as=teacher', { type: 'advance', from, asked: true })).toMatchObject({ ok: true });
  return seats;
}
const poll = async (who: APIRequestContext) =>
  (await (await who.get(`${origin}/class/${classId}/poll`)).json()) as { parts: Record<string, never> };

test('no address of the server tells a student what is not for them, before its time', async ({ playwright }) => {
  const code = await opened(teacher, id);
  const seats = await seated(playwright, teacher, code, 4);
  // the other team speaks, votes and marks are given: none of it is for the first seat
  const [me, other] = [seats[0]!, seats[1]!];
  await command(other, '', { type: 'say', text: 'whisper of the other team' });
  const {
    play,
    roles,
    me: own
  } = (await poll(other)).parts as unknown as {
    play: Playing;
    roles: { id: string; brief?: { en?: string } }[];
    me: { role: string | null };
  };
  const choice = play.view.choices.find(({ open }) => open)!;
  await command(other, '', {
    type: 'vote',
    scene: play.view.scene,
    turn: play.turn,
    choice: choice.id,
    reason: 'reason of the other team'
  });
  expect(roles.filter(({ brief }) => brief).map(({ id: role }) => role)).toEqual([own.role]);
  const criteria = [...yaml.slice(yaml.indexOf('\nrubric:')).matchAll(/^ {2}([a-z-]+):\n {4}name:/gm)].map(([, name]) => [name!, 7]);
  expect(
    await command(teacher, '?as=teacher', {
      type: 'mark',
      team: 't1',
      points: Object.fromEntries(criteria),
      comment: 'comment of the teacher'
    })
  ).toMatchObject({ ok: true });

  const mine = (await poll(me)).parts as unknown as { me: { role: string | null }; play: { view: { picture?: { file: string } } } };
  const briefs = texts('roles', 'brief');
  const story = texts('true-ending', 'story');
  expect(briefs.length).toBeGreaterThan(2);
  expect(story.length).toBe(1);
  // they would be found: the teacher's side holds them
  const theirs = await (await teacher.get(`${origin}/class/${classId}/poll?as=teacher`)).text();
  for (const known of [...briefs, 'reason of the other team', 'comment of the teacher']) expect(theirs).toContain(known);
  const ownBrief = (JSON.stringify(mine).match(/"brief":\{[^}]*"en":"([^"]{40})/) ?? [])[1];
  const secrets = [
    ...briefs.filter((brief) => brief !== ownBrief),
    ...story,
    ...texts('transfer', 'complaint'),
    ...texts('transfer', 'note'),
    'whisper of the other team',
    'reason of the other team',
    'comment of the teacher'
  ];

  const pages = [
    '/',
    '/practice',
    `/practice/${id}`,
    `/practice/${id}/outcome`,
    `/practice/${id}/customers`,
    '/lab',
    '/lab/claims',
    '/model'
  ];
  const ofClass = [
    '',
    '/outcome',
    '/outcome?team=t2',
    '/poll',
    '/poll?after=1',
    '/poll?as=teacher',
    '/live?as=teacher',
    '/poll?as=projector',
    '/live?as=projector',
    '/rounds',
    '/rounds?team=t2'
  ].map((path) => `/class/${classId}${path}`);
  const rooms = ['', '/projector', '/deck', '/stage', '/report', '/report/t1', '/report/t2'].map((room) => `/teach/${classId}${room}`);
  const ofTeacher = ['/teach', ...rooms, '/teach/account', `/teach/note/${id}`];
  const files = ['deck/slides', 'projector/outcome', 'takeaway/workbook.xlsx', 'takeaway/decisions.csv', 'takeaway/marks.csv'];
  const media = [...yaml.matchAll(/file: ([\w.-]+)/g)].map(([, file]) => file!);
  const addresses = [
    ...[...pages, ...ofClass.slice(0, 3), ...ofTeacher].flatMap((path) => [
      path,
      `${path === '/' ? '' : path.split('?')[0]}/__data.json${path.includes('?') ? `?${path.split('?')[1]}` : ''}`
    ]),
    ...ofClass.slice(3),
    ...files.map((file) => `/teach/${classId}/${file}`),
    `/join/${code}`,
    `/join/${code}/__data.json`,
    '/control/backup'
  ];
  const leaks: string[] = [];
  for (const address of addresses) {
    const answer = await me.get(origin + address, { maxRedirects: 0, timeout: 10_000 }).catch(() => null);
    const text = answer ? await answer.text() : '';
    for (const secret of secrets) if (text.includes(secret)) leaks.push(`${address}: ${secret}`);
    if (/"effects"|\\"effects\\"|effects:\{/.test(text)) leaks.push(`${address}: effects`);
    if (address.startsWith(`/practice/${id}`)) expect(answer?.status(), address).toBe(423);
    if (address.startsWith('/teach/'))
      expect([302, 303, 401, 403, 404], `${address} ${answer?.status()}`).toContain(
        answer?.status() === 200 && text.includes('"redirect"') ? 303 : answer?.status()
      );
  }
  expect(leaks).toEqual([]);
  // the projector hangs before the whole class: what is secret is not sent there either, though a teacher asks for it
  for (const address of [`/class/${classId}/poll?as=projector`, `/teach/${classId}/projector`, `/teach/${classId}/projector/__data.json`]) {
    const hung = await (await teacher.get(origin + address)).text();
    expect(hung).toContain('CRM');
    expect(
      [...briefs, ...secrets].filter((secret) => hung.includes(secret)),
      address
    ).toEqual([]);
  }
  // pictures: only of the scenes that this seat has seen; none of a case in class by the way of practice
  const shown = mine.play.view.picture?.file;
  for (const file of media) {
    expect((await me.get(`${origin}/practice/${id}/media/${file}`)).status(), file).toBe(423);
    expect((await me.get(`${origin}/class/${classId}/media/${file}`)).status(), file).toBe(file === shown ? 200 : 404);
  }
  // what only a teacher may ask
  for (const said of [{ type: 'reveal' }, { type: 'lock-marks' }, { type: 'advance', from: 'simulate' }]) {
    expect(await command(me, '', said)).toMatchObject({ ok: false });
    expect(await command(me, '?as=teacher', said)).toMatchObject({ ok: false });
  }
  for (const one of seats) await one.dispose();
});

test('what the rounds of a team came to is told to that team and to its teachers alone', async ({ playwright }) => {
  const code = await opened(teacher, 'telecom-churn');
  const [mine, other] = await seated(playwright, teacher, code, 2);
  const stranger = await playwright.request.newContext();
  for (const seat of [mine!, other!]) {
    const told = async () => (await seat.get(`${origin}/class/${classId}/rounds`)).status();
    expect(await told()).toBe(204);
    for (let k = 0; k < 40 && (await told()) !== 200; k++) {
      const { play } = (await poll(seat)).parts as unknown as { play: Playing };
      const { view, turn } = play;
      const set = view.round?.levers.map(({ id: lever, value }) => `${lever}=${value}`).join(';');
      const choice = set === undefined ? view.choices.find(({ open }) => open)!.id : `{${set}}`;
      if (!view.round?.living) await command(seat, '', { type: 'vote', scene: view.scene, turn, choice, reason: 'ours' });
      await new Promise((again) => setTimeout(again, 250));
    }
    expect(await told()).toBe(200);
  }
  const asked = async (who: APIRequestContext, query: string) => (await who.get(`${origin}/class/${classId}/rounds${query}`)).status();
  expect([
    await asked(mine!, '?team=t2'),
    await asked(mine!, '?team=t1'),
    await asked(stranger, ''),
    await asked(stranger, '?team=t1')
  ]).toEqual([404, 404, 404, 404]);
  expect([await asked(teacher, '?team=t1&quick'), await asked(teacher, '?team=t2&quick')]).toEqual([200, 200]);
  for (const one of [mine!, other!, stranger]) await one.dispose();
});
