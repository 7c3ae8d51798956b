import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewEvent, Store, StoredEvent } from '#lib/server/store/store.ts';

/** A driver under test: `open` opens the same data again after a close. */
export interface Driver {
  name: string;
  open: () => Promise<Store>;
}

export const event = (type: string, data: unknown = {}, team: string | null = null): NewEvent => ({
  at: Date.UTC(2025, 8, 1, 8, 0, 0, 123),
  actor: 'seat:1',
  team,
  type,
  data
});
const now = () => new Date().toISOString();
const count = (n: number, from = 1) => Array.from({ length: n }, (_, k) => k + from);
const seqs = (events: readonly StoredEvent[]) => events.map(({ seq }) => seq);

/** Makes a run without a class. */
export async function newRun(store: Store, id: string): Promise<string> {
  const none = { class_id: null, scenario_id: null, scenario_version: null };
  await store.db
    .insertInto('run')
    .values({ id, seed: '42', created_at: now(), ...none })
    .execute();
  return id;
}

/** What every driver promises; the same tests for each. */
export function storeContract({ name, open }: Driver): void {
  describe(`${name}: the log`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    test('D1 an append is numbered from 1 and read back as it was', async () => {
      const run = await newRun(store, 'read-back');
      const data = { 乘客: '大竹秀子', note: '\u0000 🛫', cost: 12345.678901234, deep: { a: [1, null, true] }, big: 'x'.repeat(300_000) };
      const result = await store.append(run, 0, [event('start', data), event('next', null, 't1')]);
      expect(result).toEqual({ ok: true, firstSeq: 1, lastSeq: 2, duplicate: false });
      expect(await store.read(run)).toEqual([
        { seq: 1, v: 1, ...event('start', data) },
        { seq: 2, v: 1, ...event('next', null, 't1') }
      ]);
      expect(seqs(await store.read(run, 1))).toEqual([2]);
      expect(seqs(await store.read(run, 0, 1))).toEqual([1]);
    });

    test('D1 an append on another number than the last is a conflict, on no run is refused', async () => {
      const run = await newRun(store, 'conflict');
      await store.append(run, 0, [event('a')]);
      for (const wrong of [0, 2, NaN]) {
        expect(await store.append(run, wrong, [event('x')])).toEqual({ ok: false, reason: 'conflict', lastSeq: 1 });
      }
      expect(await store.append('nowhere', 0, [event('x')])).toEqual({ ok: false, reason: 'no-run' });
      expect(await store.read(run)).toHaveLength(1);
    });

    test('D1 events that cannot be stored fail alone', async () => {
      const run = await newRun(store, 'alone');
      const good = store.append(run, 0, [event('a')]);
      await expect(store.append(run, 0, [{ ...event('b'), at: NaN }])).rejects.toThrow(RangeError);
      await expect(store.append(run, 0, [])).rejects.toThrow(RangeError);
      expect(await good).toMatchObject({ ok: true });
    });

    test('D2 a repeated command is stored once and told where, whatever it says the second time', async () => {
      const run = await newRun(store, 'command');
      await store.append(run, 0, [event('a'), event('b')], { commandId: 'c1' });
      await store.append(run, 2, [event('c')], { commandId: 'c2' });
      for (const [expected, events] of [[0, [event('a'), event('b')]] as const, [3, [event('a')]] as const]) {
        expect(await store.append(run, expected, events, { commandId: 'c1' })).toEqual({
          ok: true,
          firstSeq: 1,
          lastSeq: 2,
          duplicate: true
        });
      }
      expect(await store.read(run)).toHaveLength(3);
      const other = await newRun(store, 'command-elsewhere');
      expect(await store.append(other, 0, [event('a')], { commandId: 'c1' })).toMatchObject({ duplicate: false });
    });

    test('D2 the same command twice at once is stored once', async () => {
      const run = await newRun(store, 'twice');
      const both = await Promise.all([1, 2].map(() => store.append(run, 0, [event('a')], { commandId: 'c' })));
      expect(both.map((result) => result.ok && result.duplicate)).toEqual([false, true]);
      expect(await store.read(run)).toHaveLength(1);
    });

    test('D3 an event is never changed and never goes without its run', async () => {
      const run = await newRun(store, 'append-only');
      await store.append(run, 0, [event('a'), event('b')]);
      const { db } = store;
      await expect(db.updateTable('event').set({ data: '{}' }).where('run_id', '=', run).execute()).rejects.toThrow('append-only');
      await expect(db.deleteFrom('event').where('run_id', '=', run).execute()).rejects.toThrow('append-only');
      expect(await store.read(run)).toHaveLength(2);
      await db.deleteFrom('run').where('id', '=', run).execute();
      expect(await store.read(run)).toEqual([]);
    });

    test('D4 200 writers on one run: no gap, nothing lost, nothing twice', async () => {
      const run = await newRun(store, 'hot');
      const write = async (writer: number) => {
        for (let at = 0; ;) {
          const result = await store.append(run, at, [event('d', writer)], { commandId: `w${writer}` });
          if (result.ok) return;
          if (result.reason === 'conflict') at = result.lastSeq;
        }
      };
      await Promise.all(count(200).map(write));
      const events = await store.read(run);
      expect(seqs(events)).toEqual(count(200));
      expect(new Set(events.map(({ data }) => data)).size).toBe(200);
    });

    test('D4 appends that wait together keep their order and each learns its own result', async () => {
      const run = await newRun(store, 'order');
      const results = await Promise.all(count(50, 0).map((k) => store.append(run, k < 40 ? k : 7, [event(`e${k}`)])));
      expect(results.map(({ ok }) => ok)).toEqual(count(50, 0).map((k) => k < 40));
      expect((await store.read(run)).map(({ type }) => type)).toEqual(count(40, 0).map((k) => `e${k}`));
    });
  });
}
