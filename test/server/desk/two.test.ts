import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeHouse, openHouse, type House } from '#lib/server/house.ts';
import { boardFolder } from '../../helpers/board-folder.ts';
import { databases, withPostgres } from '../../postgres/database.ts';
import { quickPasswords } from '../passwords.ts';
import { act, newId, openClass, running, sit, teach, teacher } from './open.ts';
import { follow, serve } from './served.ts';

const open = databases();
let folder = '';
let one: House;
let other: House;
let houses: House[] = [];
/** How far the clocks of the houses are ahead. */
let ahead = 0;
const clock = () => Date.now() + ahead;

async function openAnother(): Promise<House> {
  const house = await openHouse({ store: await open(folder), dataDir: folder, clock, passwords: quickPasswords });
  houses.push(house);
  return house;
}
async function end(house: House) {
  houses = houses.filter((one) => one !== house);
  await closeHouse(house);
}
beforeEach(async () => {
  ahead = 0;
  folder = await mkdtemp(join(tmpdir(), 'two-'));
  one = await openAnother();
  other = await openAnother();
});
afterEach(async () => {
  await Promise.all(houses.map(end));
  await rm(folder, { recursive: true, force: true });
});

const until = async (done: () => boolean | Promise<boolean>) => {
  while (!(await done())) await new Promise((again) => setTimeout(again, 10));
};
const typesOf = async (id: string) => (await one.store.read(id)).map(({ type }) => type);
const times = async (id: string, wanted: string) => (await typesOf(id)).filter((type) => type === wanted).length;
const runAt = async (house: House, id: string) => (await house.desk.run(id))!;

withPostgres('two processes on one database', () => {
  it('V5 fold the same class, whoever is asked', async () => {
    const { id, places } = await running(one);
    const runs = [await runAt(one, id), await runAt(other, id)];
    const say = (k: number) => act([one, other][k % 2]!, id, places[k % 6]!.seat, { type: 'say', text: `word ${k}` });
    await Promise.all(Array.from({ length: 60 }, (_, k) => say(k)));
    const { length } = await one.store.read(id);
    await until(() => runs.every(({ state }) => state.lastSeq === length));
    expect(runs[1]!.state).toEqual(runs[0]!.state);
    expect(await times(id, 'chat.said')).toBe(60);
  });

  it('V13 a stream of one hears what was done at the other, and goes on there without a gap', async () => {
    const { id, places } = await running(one);
    const [here, there] = await Promise.all([serve(one), serve(other)]);
    const { cookie } = places[0]!;
    const header = `${cookie.name}=${cookie.value}`;
    const stream = await follow(`${there.url}/class/${id}/live`, header);
    await act(one, id, places[0]!.seat, { type: 'say', text: 'heard elsewhere' });
    await until(() => JSON.stringify(stream.parts()).includes('heard elsewhere'));
    stream.stop();
    const seq = await act(one, id, places[0]!.seat, { type: 'say', text: 'said meanwhile' });
    const again = await follow(`${there.url}/class/${id}/live`, header, seq - 1);
    await until(() => JSON.stringify(again.parts()).includes('said meanwhile'));
    expect(Math.min(...again.ids)).toBeGreaterThanOrEqual(seq);
    again.stop();
    await Promise.all([here.end(), there.end()]);
  });

  it('V15 a seat taken at one is known to the other at once', async () => {
    const { id, code } = await openClass(one);
    await other.desk.run(id);
    for (let k = 0; k < 20; k++) {
      const place = await sit(one, code);
      const header = `${place.cookie.name}=${place.cookie.value}`;
      expect(await other.seats.seatFrom(header, id)).toBe(place.seat);
      expect(await other.hub.message(id, place.seat)).not.toBeNull();
    }
  });

  it('V15 a page that asks both at once gets one seat', async () => {
    const { id, code } = await openClass(one);
    const ask = (house: House) => house.seats.take(code, null, { cookies: undefined, address: '10.0.0.1' }, 'ticket-of-the-page');
    const places = await Promise.all([ask(one), ask(other)]);
    expect(new Set(places.map((place) => place.ok && place.cookie.value)).size).toBe(1);
    expect(Object.keys((await runAt(one, id)).state.seats)).toHaveLength(1);
  });

  it('V6 a command that reaches both is done once and answered alike', async () => {
    const { id, places } = await running(one);
    const sent = { id: newId(), command: { type: 'say', text: 'once' } as const };
    const both = [one, other].map((house) => house.desk.command(id, { kind: 'seat', id: places[0]!.seat }, sent));
    const [first, second] = await Promise.all(both);
    expect(second).toMatchObject({ ok: true, seq: (first as { seq: number }).seq });
    expect(await times(id, 'chat.said')).toBe(1);
  });

  it('V5 nothing is refused for want of news', async () => {
    const { id } = await running(one);
    await other.desk.run(id);
    for (let k = 0; k < 20; k++) {
      await teach(one, id, { type: 'pause', team: null });
      await teach(other, id, { type: 'resume', team: null });
    }
    expect(await times(id, 'clock.resumed')).toBe(20);
  });

  it('V9 a clock that runs out at both decides once', async () => {
    const { id } = await running(one, 3);
    const runs = [await runAt(one, id), await runAt(other, id)];
    const before = await times(id, 'play');
    ahead = runs[0]!.due! - Date.now() + 1;
    await Promise.all(runs.map((run) => run.command({ kind: 'clock' }, null, { type: 'tick' })));
    await Promise.all(runs.map((run) => run.catchUp()));
    expect(await times(id, 'play')).toBe(before + 1);
    expect(runs.map(({ state }) => Object.values(state.teams)[0]!.locks.map(({ by }) => by))).toEqual([['clock'], ['clock']]);
  });

  it('V23 a round that both have lived is closed once', async () => {
    const cases = await boardFolder();
    vi.stubEnv('SCENARIOS_DIR', cases);
    const { id, places } = await running(one, 3, 'quarters');
    const runs = [await runAt(one, id), await runAt(other, id)];
    for (const { seat } of places.slice(0, 2)) await act(one, id, seat, { type: 'vote', scene: 'quarter', turn: 0, choice: '{care=1}' });
    await until(() => runs.every(({ state }) => state.teams.t1?.play?.now.firm?.round === 1));
    const [first, second] = runs.map(({ state }) => state.teams.t1?.play?.now.firm?.base);
    expect(second).toEqual(first);
    const closings = (await one.store.read(id)).filter(({ data }) => (data as { type?: string }).type === 'round.closed');
    expect(closings).toHaveLength(1);
    vi.unstubAllEnvs();
    await rm(cases, { recursive: true });
  });

  it('V10 a start beside a living process stands no clock still; after all were gone it is told once', async () => {
    const { id } = await running(one, 3);
    await until(async () => {
      const row = await one.store.db.selectFrom('run').select(['alive_at', 'created_at']).where('id', '=', id).executeTakeFirstOrThrow();
      return row.alive_at !== row.created_at;
    });
    await openAnother();
    expect(await times(id, 'server.restarted')).toBe(0);
    await Promise.all([...houses].map(end));
    ahead = 60_000;
    const [back] = await Promise.all([openAnother(), openAnother()]);
    one = back!;
    expect(await times(id, 'server.restarted')).toBe(1);
  });

  it('V10 what passed while nobody could save did not pass; it is told once', async () => {
    const { id, places } = await running(one, 3);
    const runs = [await runAt(one, id), await runAt(other, id)];
    await until(() => runs[0]!.state.lastSeq === runs[1]!.state.lastSeq);
    const left = runs[0]!.due! - clock();
    // no beat came for a minute, as when the database is away
    ahead = 60_000;
    await Promise.all([one, other].map((house, k) => act(house, id, places[k]!.seat, { type: 'say', text: 'back' })));
    expect(await times(id, 'server.restarted')).toBe(1);
    await Promise.all(runs.map((run) => run.catchUp()));
    for (const run of runs) expect(Math.abs(run.due! - clock() - left)).toBeLessThan(6_000);
  });

  it('V11 a seat that is at the other process is here; when that one has died it is away', async () => {
    const { id, places } = await running(one, 3);
    const { seat } = places[0]!;
    const run = await runAt(one, id);
    const leave = other.desk.presence.stream(await runAt(other, id), seat);
    ahead = 31_000;
    other.desk.presence.sweep();
    await until(
      async () => !!(await one.store.db.selectFrom('member').select('seen_at').where('seen_at', 'is not', null).executeTakeFirst())
    );
    one.desk.presence.sweep();
    await until(() => places.every((place) => run.state.seats[place.seat]!.here === (place.seat === seat)));
    leave();
    await end(other);
    ahead = 90_000;
    one.desk.presence.sweep();
    await until(() => !run.state.seats[seat]!.here);
    expect(await times(id, 'seat.away')).toBe(3);
    expect(await times(id, 'seat.here')).toBe(0);
  });

  it('a class deleted at one is gone at the other', async () => {
    const { id } = await running(one, 3);
    await other.desk.run(id);
    expect(await one.classes.delete(teacher.id, id)).toEqual({ ok: true });
    await until(() => !other.desk.loaded.some((run) => run.id === id));
    expect(await other.desk.run(id)).toBeNull();
  });
});
