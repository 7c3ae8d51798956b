import { expect, test } from 'vitest';
import { openSqlite } from '#lib/server/store/sqlite.ts';
import { folders, start } from './folders.ts';
import { count, event, newRun } from './rows.ts';

const fresh = folders();

test('D1 every event that was told as stored is there once after kill -9, and a repetition adds only what is missing', async () => {
  const folder = fresh();
  const made = await openSqlite(folder);
  await newRun(made, 'crash');
  await made.close();
  const told = new Set<number>();
  for (const killAfter of [7, 60, 110]) {
    const store = await openSqlite(folder);
    const { last_seq } = await store.db.selectFrom('run').select('last_seq').executeTakeFirstOrThrow();
    await store.close();
    await start(['append', folder, String(last_seq)], (line, kill) => {
      if (line.startsWith('stored ')) told.add(Number(line.slice(7)));
      if (told.size >= killAfter) kill();
    });
  }
  const store = await openSqlite(folder);
  const after = await store.read('crash');
  expect(after.map(({ seq, data }) => [seq, data])).toEqual(count(after.length).map((seq) => [seq, seq - 1]));
  expect(told.size).toBeGreaterThanOrEqual(110);
  expect([...told].filter((k) => k >= after.length)).toEqual([]);
  for (const k of count(after.length + 5, 0)) {
    const result = await store.append('crash', Math.max(k, after.length), [event('e', k)], { commandId: `c${k}` });
    expect(result).toMatchObject({ ok: true, firstSeq: k + 1, duplicate: k < after.length });
  }
  expect(await store.read('crash')).toHaveLength(after.length + 5);
  await store.close();
});
