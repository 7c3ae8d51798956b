import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { deleteClass } from '#lib/server/store/retention.ts';
import { openSqlite } from '#lib/server/store/sqlite.ts';
import type { Store } from '#lib/server/store/store.ts';
import { folders, start } from './folders.ts';
import { aClass, append, event, fillClass, newRun } from './rows.ts';

const fresh = folders();
const windows = process.platform === 'win32';

async function openElsewhere(folder: string): Promise<string> {
  let said = '';
  await start(['open', folder], (line) => (said += line));
  return said;
}

async function filled(): Promise<string> {
  const folder = fresh();
  const store = await openSqlite(folder);
  await append(store, await newRun(store, 'r'), 500);
  await store.close();
  return folder;
}

/** Leaves room for so many more pages. */
async function room(store: Store, pages: number): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
  await sql.raw(`pragma max_page_count = ${rows[0]!.page_count + pages}`).execute(store.db);
}

describe('the data file', () => {
  test.skipIf(windows)('D8 only the person who runs Relate may read it; a folder with other things keeps its rights', async () => {
    const made = join(fresh(), 'new', 'data');
    await (await openSqlite(made)).close();
    const used = fresh();
    mkdirSync(join(used, 'other'));
    const before = statSync(used).mode;
    await (await openSqlite(used)).close();
    const rights = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect([rights(made), rights(join(made, 'relate.db')), rights(join(used, 'relate.db'))]).toEqual(['700', '600', '600']);
    expect(statSync(used).mode).toBe(before);
  });

  test('D8 a second process is refused in one sentence, and let in when the first is done', async () => {
    const folder = fresh();
    const store = await openSqlite(folder);
    await append(store, await newRun(store, 'r'), 1);
    const refused = JSON.parse(await openElsewhere(folder));
    expect(refused.kind).toBe('locked');
    expect(refused.en).toMatch(/^The data in .* is in use by another Relate: [^.]*DATA_DIR\.$/);
    expect(refused.zh).toMatch(/^[^。]*正由另一个 Relate 使用：[^。]*DATA_DIR[^。]*。$/);
    await expect(openSqlite(folder)).rejects.toMatchObject({ kind: 'locked' });
    await append(store, 'r', 1);
    await store.close();
    expect(await openElsewhere(folder)).toBe('opened');
  });

  test.each([
    ['at its start', 0],
    ['in its middle', 0.5]
  ])('D8 a file that is damaged %s is refused, with what to do', async (_, place) => {
    const folder = await filled();
    const file = join(folder, 'relate.db');
    const bytes = readFileSync(file);
    bytes.fill(0x5a, Math.floor(bytes.length * place), Math.floor(bytes.length * place) + 9000);
    writeFileSync(file, bytes);
    await expect(openSqlite(folder)).rejects.toMatchObject({ kind: 'corrupt', message: expect.stringContaining('restore <backup>') });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('D8 a folder that cannot be used is named', async () => {
    const file = join(fresh(), 'file');
    writeFileSync(file, '');
    await expect(openSqlite(join(file, 'data'))).rejects.toMatchObject({ kind: 'other', message: expect.stringContaining('DATA_DIR') });
  });

  test('D9 a full disk refuses and loses nothing; the same commands go through when there is room', async () => {
    const store = await openSqlite(fresh());
    const run = await newRun(store, 'full');
    await append(store, run, 3);
    await room(store, 1);
    const big = event('big', 'x'.repeat(1e6));
    const write = () => store.append(run, 3, [big], { commandId: 'c' });
    await expect(write()).rejects.toMatchObject({ kind: 'disk-full', zh: expect.stringContaining('磁盘已满') });
    const adding = store.db.transaction().execute(async (open) => {
      await open
        .insertInto('class')
        .values({ ...aClass('k'), title: 'x'.repeat(1e6) })
        .execute();
    });
    await expect(adding).rejects.toMatchObject({ kind: 'disk-full' });
    expect(await store.read(run)).toHaveLength(3);
    await room(store, 1e6);
    expect(await write()).toEqual({ ok: true, firstSeq: 4, lastSeq: 4, duplicate: false });
    await store.close();
  });

  // Windows lets nobody read a file that is locked
  test.skipIf(windows)('D7 nothing of a deleted class stays in the file', async () => {
    const folder = fresh();
    const store = await openSqlite(folder);
    await fillClass(store, 'gone', null);
    await fillClass(store, 'kept', null);
    await deleteClass(store, 'gone');
    const names = (text: string) => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(text));
    expect([names('王小明-gone'), names('王小明-kept')]).toEqual([false, true]);
    await store.close();
  });
});
