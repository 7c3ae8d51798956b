import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { act, caseId, newId, sit, teach, testHouse, type TestHouse } from './open.ts';
import { follow, serve, signIn, type Message } from './served.ts';

let test: TestHouse;
let served: { url: string; end: () => Promise<void> };
let owner: { id: string; cookie: string };
let id = '';
/** How far the house's clock is ahead. */
let ahead = 0;
let seats: { seat: string; cookie: string }[] = [];
beforeEach(async () => {
  ahead = 0;
  test = await testHouse(() => Date.now() + ahead);
  served = await serve(test.house);
  owner = await signIn(test.house);
  const about = { title: 'CRM', languages: ['zh', 'en'], teamRule: 'own', case: caseId } as const;
  const opened = await test.house.classes.open(owner.id, about);
  if (!opened.ok) throw new Error(opened.en);
  ({ id } = opened);
  const places = [];
  for (let k = 0; k < 6; k++) places.push(await sit(test.house, opened.code));
  seats = places.map(({ seat, cookie }) => ({ seat, cookie: `${cookie.name}=${cookie.value}` }));
  await teach(test.house, id, { type: 'make-teams', count: 2, places: 3 });
  await teach(test.house, id, { type: 'deal-teams' });
  for (const from of ['form', 'prepare'] as const) await teach(test.house, id, { type: 'advance', from });
});
afterEach(async () => {
  await served.end();
  await test.end();
});

const at = (what: string) => `${served.url}/class/${id}/${what}`;
const post = (cookie: string, body: unknown, headers: Record<string, string> = {}, query = '') =>
  fetch(at(`command${query}`), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body)
  });
const raise = () => ({ id: newId(), command: { type: 'raise-hand' } });
const poll = async (cookie: string, after?: number, as = '') => {
  const answer = await fetch(at(`poll?${after === undefined ? '' : `after=${after}`}${as}`), { headers: { cookie } });
  return answer.status === 204 ? null : ((await answer.json()) as Message);
};
const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 10 });
const withoutNow = (parts: Record<string, unknown>) => ({ ...parts, clock: { ...(parts.clock as object), now: 0 } });

describe('V13 a running class over HTTP', () => {
  it('takes a command of a seat and tells it to the team and the teacher', async () => {
    const mine = await follow(at('live'), seats[0]!.cookie);
    const teacher = await follow(at('live?as=teacher'), owner.cookie);
    await until(() => expect(mine.heard.length && teacher.heard.length).toBeTruthy());
    expect(mine.answer.headers.get('cache-control')).toBe('no-store, no-transform');
    const answer = await post(seats[0]!.cookie, raise());
    expect(answer.status).toBe(200);
    const { seq } = (await answer.json()) as { seq: number };
    await until(() => expect(mine.ids.at(-1)).toBe(seq));
    expect(mine.parts().me).toMatchObject({ hand: true });
    // only what changed came
    expect(Object.keys(mine.heard.at(-1)!.parts).sort()).toEqual(['me', 'team']);
    await until(() => expect(teacher.parts().seats).toContainEqual(expect.objectContaining({ id: seats[0]!.seat, hand: true })));
    mine.stop();
    teacher.stop();
  });

  it('says nothing to a team whom an event does not concern', async () => {
    const { state } = (await test.house.desk.run(id))!;
    const own = state.seats[seats[0]!.seat]!.team;
    const other = seats.find(({ seat }) => state.seats[seat]!.team !== own)!;
    const stream = await follow(at('live'), other.cookie);
    await until(() => expect(stream.heard).toHaveLength(1));
    await act(test.house, id, seats[0]!.seat, { type: 'say', text: 'among us' });
    await act(test.house, id, seats[0]!.seat, { type: 'raise-hand' });
    await teach(test.house, id, { type: 'broadcast', text: 'to all' });
    await until(() => expect(stream.heard).toHaveLength(2));
    expect(Object.keys(stream.heard[1]!.parts)).toEqual(['about']);
    stream.stop();
  });

  it('a stream that broke off goes on with what changed since; one that missed nothing hears nothing', async () => {
    const first = await follow(at('live'), seats[0]!.cookie);
    await until(() => expect(first.heard).toHaveLength(1));
    first.stop();
    const last = first.ids.at(-1)!;
    await teach(test.house, id, { type: 'broadcast', text: 'meanwhile' });
    const second = await follow(at('live'), seats[0]!.cookie, last);
    await until(() => expect(second.heard.length).toBeGreaterThan(0));
    expect(Object.keys(second.heard[0]!.parts)).toEqual(['about']);
    second.stop();
    const third = await follow(at('live'), seats[0]!.cookie, second.ids.at(-1));
    await teach(test.house, id, { type: 'broadcast', text: 'later' });
    await until(() => expect(third.heard).toHaveLength(1));
    expect(third.heard[0]!.parts.about).toMatchObject({ messages: [{ text: 'meanwhile' }, { text: 'later' }] });
    third.stop();
  });

  it('a poll brings what a stream does', async () => {
    const stream = await follow(at('live'), seats[1]!.cookie);
    await until(() => expect(stream.heard).toHaveLength(1));
    const polled: Record<string, unknown> = {};
    let after: number | undefined;
    const ask = async () => {
      const message = await poll(seats[1]!.cookie, after);
      after = message?.seq ?? after;
      Object.assign(polled, message?.parts);
    };
    for (const [k, { seat }] of seats.entries()) {
      await ask();
      await act(test.house, id, seat, k % 2 ? { type: 'raise-hand' } : { type: 'say', text: `line ${k}` });
    }
    await ask();
    const all = (await poll(seats[1]!.cookie))!;
    expect(withoutNow(polled)).toEqual(withoutNow(all.parts));
    await until(() => expect(withoutNow(stream.parts())).toEqual(withoutNow(all.parts)));
    expect(await poll(seats[1]!.cookie, all.seq)).toBeNull();
    stream.stop();
  });

  it('lets in who holds a seat or has a right, and nobody else', async () => {
    const [place] = seats;
    const forged = place!.cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const cookie of ['', forged, place!.cookie.replace(place!.seat, seats[1]!.seat)]) {
      expect((await fetch(at('poll'), { headers: { cookie } })).status).toBe(401);
      expect((await fetch(at('live'), { headers: { cookie } })).status).toBe(401);
      expect((await post(cookie, raise())).status).toBe(401);
    }
    expect((await fetch(at('poll?as=teacher'), { headers: { cookie: place!.cookie } })).status).toBe(401);
    expect((await fetch(`${served.url}/class/nowhere/poll`, { headers: { cookie: place!.cookie } })).status).toBe(401);
    expect((await fetch(`${served.url}/class/${id}/other`)).status).toBe(418);
  });

  it('an observer sees what teachers see and does nothing', async () => {
    const { db } = test.house.store;
    await db.updateTable('class_teacher').set({ right: 'observer' }).where('class_id', '=', id).execute();
    expect(await poll(owner.cookie)).toHaveProperty('parts.next');
    expect((await post(owner.cookie, { id: newId(), command: { type: 'reveal' } })).status).toBe(403);
  });

  it('refuses what is no command of its own pages', async () => {
    const { cookie } = seats[0]!;
    expect((await post(cookie, raise(), { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post(cookie, raise(), { origin: served.url })).status).toBe(200);
    expect((await post(cookie, raise(), { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post(cookie, '{')).status).toBe(400);
    expect((await post(cookie, { command: { type: 'raise-hand' } })).status).toBe(400);
    expect((await post(cookie, { id: newId(), command: { type: 'fly' } })).status).toBe(400);
    expect((await post(cookie, { id: newId(), command: { type: 'say', text: 'x'.repeat(40_000) } })).status).toBe(413);
    expect((await fetch(at('command'), { headers: { cookie } })).status).toBe(405);
    const refused = await post(cookie, { id: newId(), command: { type: 'take-seat', name: null } });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ ok: false, en: expect.any(String), zh: expect.any(String) });
  });

  it('slows down who sends without end', async () => {
    const answers = await Promise.all(Array.from({ length: 140 }, () => post(seats[0]!.cookie, '{')));
    expect(answers.map(({ status }) => status)).toContain(429);
    expect((await post(seats[1]!.cookie, raise())).status).toBe(200);
  });

  it('a seat that is taken away loses its stream, and a new word its old holders', async () => {
    const [gone, told] = seats;
    const stream = await follow(at('live'), gone!.cookie);
    const other = await follow(at('live'), told!.cookie);
    await until(() => expect(stream.heard.length && other.heard.length).toBeTruthy());
    await teach(test.house, id, { type: 'remove-seat', seat: gone!.seat });
    await stream.done;
    expect((await fetch(at('poll'), { headers: { cookie: gone!.cookie } })).status).toBe(410);
    expect(await test.house.seats.reissue(id, told!.seat, 't1')).toMatchObject({ ok: true });
    await other.done;
    expect((await fetch(at('poll'), { headers: { cookie: told!.cookie } })).status).toBe(401);
  });

  it('a stream whose right was taken away by another process ends within seconds, and no other', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const [lost, kept] = seats;
    const [stream, other] = [await follow(at('live'), lost!.cookie), await follow(at('live'), kept!.cookie)];
    const { db } = test.house.store;
    await db.updateTable('member').set({ secret_hash: 'a.b' }).where('id', '=', `${id}.${lost!.seat}`).execute();
    ahead = 15_000;
    vi.advanceTimersByTime(15_000);
    await stream.done;
    vi.useRealTimers();
    await act(test.house, id, kept!.seat, { type: 'say', text: 'still here' });
    await until(() => expect(JSON.stringify(other.parts())).toContain('still here'));
    other.stop();
  });
});

/** Every text in a value, with the path to it. */
const texts = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => texts(one, `${path}.${key}`))
      : [];

describe('V14 what leaves the server', () => {
  it('holds nothing of another team, no brief of another role, no truth before its time', async () => {
    const { state } = (await test.house.desk.run(id))!;
    const { scenario } = test.house.desk.versions.byHash(state.case!.hash)!;
    for (const { seat } of seats) await act(test.house, id, seat, { type: 'say', text: `secret of ${state.seats[seat]!.team}` });
    for (const { seat, cookie } of seats) {
      const { team, role } = state.seats[seat]!;
      const heard = texts((await poll(cookie))!.parts);
      const all = heard.map(([, text]) => text);
      for (const other of Object.keys(state.teams)) expect(all.includes(`secret of ${other}`), other).toBe(other === team);
      for (const one of scenario.roles)
        expect(all.includes(one.brief!.zh!), `${seat} ${role} reads the brief of ${one.id}`).toBe(one.id === role);
      const later = [scenario.trueEnding?.story, ...scenario.debrief.map(({ note }) => note)].flatMap((text) =>
        text ? [text.zh, text.en] : []
      );
      expect(all.filter((text) => later.includes(text))).toEqual([]);
      const endings = scenario.scenes.flatMap(({ kind, show }) => (kind === 'ending' ? [show.zh, show.en] : []));
      expect(all.filter((text) => endings.includes(text))).toEqual([]);
      expect(JSON.stringify(heard)).not.toMatch(/secret_hash|effects/);
    }
  });
});
