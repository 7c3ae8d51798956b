import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { foldClass } from '#engine/session';
import { fromStored, toStored } from '#lib/server/desk/log.ts';
import { StoreUnavailable } from '#lib/server/store/unavailable.ts';
import { act, newId, openClass, running, sit, teach, teacher, testHouse, type TestHouse } from './open.ts';

let test: TestHouse;
beforeEach(async () => {
  test = await testHouse();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await test.end();
});

describe('the desk', () => {
  it('V5 folds what many seats do at once as the log says', async () => {
    const { house } = test;
    const { id, places } = await running(house, 12);
    await Promise.all(
      places.flatMap(({ seat }, k) => [
        act(house, id, seat, { type: 'say', text: `hello ${k}` }),
        act(house, id, seat, { type: 'raise-hand' }),
        act(house, id, seat, { type: 'say', text: `again ${k}` })
      ])
    );
    const run = await house.desk.run(id);
    const log = (await house.store.read(id)).map(fromStored);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, k) => k + 1));
    expect(run!.state).toEqual(foldClass(house.desk.versions, log));
  });

  it('V6 answers a command that comes again as at first, and does it once', async () => {
    const { house } = test;
    const { id, places } = await running(house, 3);
    const seat = { kind: 'seat', id: places[0]!.seat } as const;
    const sent = { id: newId(), command: { type: 'say', text: 'once' } as const };
    const first = await house.desk.command(id, seat, sent);
    expect(first.ok).toBe(true);
    const again = await Promise.all([house.desk.command(id, seat, sent), house.desk.command(id, seat, sent)]);
    for (const one of again) expect(one).toMatchObject({ ok: true, seq: (first as { seq: number }).seq });
    expect((await house.store.read(id)).filter(({ type }) => type === 'chat.said')).toHaveLength(1);
  });

  it('V6 answers a command that could not be done twice as at first', async () => {
    const { house } = test;
    const { id, code } = await openClass(house);
    const sent = { id: newId(), command: { type: 'advance', from: 'form', asked: true } as const };
    await sit(house, code);
    await teach(house, id, { type: 'make-teams', count: 1, places: 3 });
    await teach(house, id, { type: 'deal-teams' });
    const first = await house.desk.command(id, teacher, sent);
    expect(await house.desk.command(id, teacher, sent)).toMatchObject({ ok: true, seq: (first as { seq: number }).seq });
    expect(await house.desk.command(id, teacher, { ...sent, id: newId() })).toMatchObject({ ok: false, code: 'session/stepped-on' });
  });

  it('V6 the same id of two people is two commands', async () => {
    const { house } = test;
    const { id, places } = await running(house, 3);
    for (const { seat } of places) {
      const done = await house.desk.command(id, { kind: 'seat', id: seat }, { id: 'same', command: { type: 'raise-hand' } });
      expect(done.ok).toBe(true);
    }
    expect((await house.store.read(id)).filter(({ type }) => type === 'hand.raised')).toHaveLength(3);
  });

  it('V5 decides again when another process was first', async () => {
    const { house } = test;
    const { id, places } = await running(house, 3);
    const run = (await house.desk.run(id))!;
    const raised = { actor: teacher, team: null, type: 'message.broadcast', data: { text: 'from elsewhere' } } as const;
    // both start from the same number; ours is decided while the other is being written
    const other = house.store.append(id, run.state.lastSeq, [toStored(raised, Date.now())]);
    const ours = act(house, id, places[0]!.seat, { type: 'say', text: 'ours' });
    expect(await other).toMatchObject({ ok: true });
    await ours;
    const log = (await house.store.read(id)).map(fromStored);
    expect(log.slice(-2).map(({ type }) => type)).toEqual(['message.broadcast', 'chat.said']);
    expect(run.state).toEqual(foldClass(house.desk.versions, log));
  });

  it('V5 learns what another process appended without being asked', async () => {
    const { house } = test;
    const { id } = await running(house, 3);
    const run = (await house.desk.run(id))!;
    const said = { actor: teacher, team: null, type: 'message.broadcast', data: { text: 'from elsewhere' } } as const;
    await house.store.append(id, run.state.lastSeq, [toStored(said, Date.now())]);
    await vi.waitFor(() => expect(run.state.messages.at(-1)?.text).toBe('from elsewhere'));
  });

  it.each([
    ['disk-full', 507],
    ['other', 503]
  ] as const)('V7 tells of a store in trouble (%s), loses nothing, and takes the same command later', async (kind, status) => {
    const { house } = test;
    const { id, places } = await running(house, 3);
    const seat = { kind: 'seat', id: places[0]!.seat } as const;
    const sent = { id: newId(), command: { type: 'say', text: 'kept' } as const };
    const broken = vi.spyOn(house.store, 'append').mockRejectedValue(new StoreUnavailable(kind, 'no', '不'));
    const all = await Promise.all([
      house.desk.command(id, seat, sent),
      house.desk.command(id, teacher, { id: newId(), command: { type: 'pause', team: null } })
    ]);
    for (const one of all) expect(one).toMatchObject({ ok: false, status });
    broken.mockRestore();
    expect(await house.desk.command(id, seat, sent)).toMatchObject({ ok: true });
    expect((await house.desk.run(id))!.state.clock.pausedAt).toBeNull();
  });

  it('answers for a class that does not exist, and for one that was deleted', async () => {
    const { house } = test;
    const { id } = await openClass(house);
    expect(await house.desk.command('nowhere', teacher, { id: newId(), command: { type: 'reveal' } })).toMatchObject({ status: 404 });
    expect(await house.classes.delete('t1', id)).toEqual({ ok: true });
    expect(await house.desk.command(id, teacher, { id: newId(), command: { type: 'reveal' } })).toMatchObject({ status: 404 });
    expect(await house.classes.list('t1')).toEqual([]);
  });

  it('V8 a class keeps the version of its case that it chose', async () => {
    const { house } = test;
    const { id, code } = await openClass(house);
    const hash = (await house.desk.run(id))!.state.case!.hash;
    await sit(house, code);
    vi.stubEnv('SCENARIOS_DIR', '/nonexistent');
    const again = await test.again();
    const run = (await again.desk.run(id))!;
    expect(run.state.case!.hash).toBe(hash);
    expect(again.desk.versions.byHash(hash)?.scenario.id).toBe('lone-passenger');
    vi.unstubAllEnvs();
  });
});
