import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deleteClass, sweep } from '#lib/server/store/retention.ts';
import type { Store } from '#lib/server/store/store.ts';
import { aClass, append, count, event, fail, fillClass, follow, newRun, rowsOf, seqs } from './rows.ts';

/** A driver under test: `open` opens the same data again after a close. */
export interface Driver {
  name: string;
  open: () => Promise<Store>;
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

  describe(`${name}: followers of a run`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    test('D5 a follower gets the past and what comes, in order, each once, while many append', async () => {
      const run = await newRun(store, 'follow');
      await append(store, run, 20);
      const early = follow(store, run, 0);
      const writing = append(store, run, 1200);
      const late = follow(store, run, 19);
      await writing;
      const after = follow(store, run, 1215);
      await Promise.all([early.until(1220), late.until(1220), after.until(1220)]);
      expect(early.seqs).toEqual(count(1220));
      expect(late.seqs).toEqual(count(1201, 20));
      expect(after.seqs).toEqual(count(5, 1216));
      [early, late, after].forEach(({ stop }) => stop());
    });

    test('D5 who stops gets nothing more, and disturbs nobody', async () => {
      const run = await newRun(store, 'stop');
      const leaves = follow(store, run, 0);
      const stays = follow(store, run, 0);
      await append(store, run, 1);
      await Promise.all([leaves.until(1), stays.until(1)]);
      leaves.stop();
      await append(store, run, 1);
      await stays.until(2);
      expect(leaves.seqs).toEqual([1]);
      stays.stop();
    });

    test('D5 a follower that throws is told so, and the others go on', async () => {
      const run = await newRun(store, 'throws');
      const errors: unknown[] = [];
      const stop = store.subscribe(
        run,
        0,
        () => fail('broken pipe'),
        (error) => errors.push(error)
      );
      const other = follow(store, run, 0);
      await append(store, run, 3);
      await other.until(3);
      expect(other.seqs).toEqual([1, 2, 3]);
      expect(String(errors[0])).toContain('broken pipe');
      stop();
      other.stop();
    });
  });

  describe(`${name}: everything else`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    test('D6 a transaction beside appends: each is whole', async () => {
      const run = await newRun(store, 'beside');
      const adding = store.db.transaction().execute(async (open) => {
        await open.insertInto('class').values(aClass('k1')).execute();
        await new Promise((done) => setImmediate(done));
        await open.insertInto('class_teacher').values({ class_id: 'k1', teacher: 'u1', right: 'owner' }).execute();
      });
      const [, stored] = await Promise.all([adding, store.append(run, 0, [event('a')])]);
      expect(stored.ok).toBe(true);
      const broken = store.db.transaction().execute(async (open) => {
        await open.deleteFrom('class').execute();
        await Promise.all([store.read(run), store.read(run)]);
        fail('no');
      });
      await expect(broken).rejects.toThrow('no');
      const rows = await store.db.selectFrom('class').innerJoin('class_teacher', 'class_id', 'id').select(['title', 'right']).execute();
      expect(rows).toEqual([{ title: '客户关系管理', right: 'owner' }]);
      expect(await store.read(run)).toHaveLength(1);
    });

    test('D6 an append that waits when the store closes is written, one after it is refused', async () => {
      const run = await newRun(store, 'closing');
      const waiting = store.append(run, 0, [event('a')]);
      await Promise.all([store.close(), store.close()]);
      expect(await waiting).toMatchObject({ ok: true });
      await expect(store.append(run, 1, [event('b')])).rejects.toThrow('stopping');
      store = await open();
      expect(seqs(await store.read(run))).toEqual([1]);
    });

    test('D6 what was stored is there when the data is opened again', async () => {
      const before = await store.db.selectFrom('run').select(['id', 'last_seq']).orderBy('id').execute();
      await store.close();
      store = await open();
      expect(await store.db.selectFrom('run').select(['id', 'last_seq']).orderBy('id').execute()).toEqual(before);
      expect(await store.read('hot')).toHaveLength(200);
    });
  });

  describe(`${name}: retention`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());
    const day = 86_400_000;
    const start = Date.UTC(2025, 0, 1);

    test('D7 a class that ended longer ago than the days of retention goes with all that hangs on it', async () => {
      await fillClass(store, 'old', start);
      await fillClass(store, 'recent', start + day);
      await fillClass(store, 'open', null);
      expect(await sweep(store, start + 180 * day)).toEqual([]);
      expect(await sweep(store, start + 180 * day + 1)).toEqual(['old']);
      expect(await rowsOf(store, 'old')).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
      for (const kept of ['recent', 'open']) expect(await rowsOf(store, kept)).toEqual([1, 1, 1, 1, 1, 2, 1, 1]);
      expect(await store.db.selectFrom('scenario').select('id').execute()).toEqual([{ id: 'case' }]);
    });

    test('D7 one class is deleted by its id', async () => {
      await fillClass(store, 'gone', null);
      expect([await deleteClass(store, 'gone'), await deleteClass(store, 'gone')]).toEqual([true, false]);
      expect(await rowsOf(store, 'gone')).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
      expect(await store.append('run-gone', 2, [event('late')])).toEqual({ ok: false, reason: 'no-run' });
    });
  });
}
