import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { backUp } from '#lib/server/store/backup.ts';
import { restore } from '#lib/server/store/restore.ts';
import { openSqlite } from '#lib/server/store/sqlite.ts';
import { folders } from './folders.ts';
import { append, fillClass, newRun, rowsOf } from './rows.ts';

const fresh = folders();
const windows = process.platform === 'win32';
const all = [1, 1, 1, 1, 1, 2, 1, 1];
const now = Date.UTC(2025, 8, 1, 8, 30);

/** A folder with a class `k`, and where a backup of it is. */
async function backed(): Promise<{ folder: string; copy: string }> {
  const folder = fresh();
  const copy = join(fresh(), 'copy.db');
  const store = await openSqlite(folder);
  await fillClass(store, 'k', null);
  await store.backupTo(copy);
  await store.close();
  return { folder, copy };
}

async function look(folder: string, id: string): Promise<number[]> {
  const store = await openSqlite(folder);
  const rows = await rowsOf(store, id);
  await store.close();
  return rows;
}

describe('a backup', () => {
  test('D11 is made among appends, is whole, and is readable by one person', async () => {
    const store = await openSqlite(fresh());
    const run = await newRun(store, 'r');
    const copy = join(fresh(), 'copy.db');
    const writing = append(store, run, 300);
    await store.backupTo(copy);
    await writing;
    await store.close();
    if (!windows) expect(statSync(copy).mode & 0o777).toBe(0o600);
    const folder = fresh();
    expect(restore(folder, copy, now)).toBeNull();
    const restored = await openSqlite(folder);
    const { last_seq } = await restored.db.selectFrom('run').select('last_seq').executeTakeFirstOrThrow();
    expect(await restored.read('r')).toHaveLength(last_seq);
    await restored.close();
  });

  test('D11 takes the files of teachers’ cases along, and a restore brings them back', async () => {
    const [folder, elsewhere] = [fresh(), fresh()];
    await (await openSqlite(folder)).close();
    const name = 'a'.repeat(64);
    mkdirSync(join(folder, 'cases'));
    writeFileSync(join(folder, 'cases', name), 'a picture');
    writeFileSync(join(folder, 'cases', `${name}.draft`), 'half a pic');
    const copy = join(fresh(), 'copy.db');
    await backUp(folder, copy);
    restore(elsewhere, copy, now);
    expect(readdirSync(join(elsewhere, 'cases'))).toEqual([name]);
    expect(readFileSync(join(elsewhere, 'cases', name), 'utf8')).toBe('a picture');
  });

  test('D11 never overwrites, and says when it cannot be written', async () => {
    const { folder, copy } = await backed();
    const bytes = readFileSync(copy);
    await expect(backUp(folder, copy)).rejects.toMatchObject({ message: expect.stringContaining('exists already') });
    expect(readFileSync(copy).equals(bytes)).toBe(true);
    await expect(backUp(folder, join(copy, 'x.db'))).rejects.toMatchObject({ zh: expect.stringContaining('无法写入') });
    await expect(backUp(fresh(), `${copy}.2`)).rejects.toMatchObject({ message: expect.stringContaining('There is no data') });
    expect(existsSync(`${copy}.2`)).toBe(false);
  });

  // Windows lets nobody read a file that is locked
  test.skipIf(windows)('D11 of a stopped server holds what kill -9 left in the write-ahead log', async () => {
    const { folder } = await backed();
    const store = await openSqlite(folder);
    await fillClass(store, 'late', null);
    const killed = fresh();
    for (const name of readdirSync(folder)) writeFileSync(join(killed, name), readFileSync(join(folder, name)));
    await store.close();
    const copy = join(fresh(), 'copy.db');
    await backUp(killed, copy);
    const folder2 = fresh();
    restore(folder2, copy, now);
    expect(await look(folder2, 'late')).toEqual(all);
  });
});

describe('a restore', () => {
  test('D11 takes the place of the data, which is kept', async () => {
    const { folder, copy } = await backed();
    const store = await openSqlite(folder);
    await fillClass(store, 'later', null);
    await store.close();
    const kept = restore(folder, copy, now);
    expect(kept).toBe(join(folder, 'relate-before-restore-2025-09-01T08-30-00-000Z.db'));
    expect([await look(folder, 'k'), await look(folder, 'later')]).toEqual([all, all.map(() => 0)]);
    expect(restore(folder, kept!, now + 1)).not.toBeNull();
    expect(await look(folder, 'later')).toEqual(all);
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  test('D11 mends a damaged file, which is kept with its write-ahead log', async () => {
    const { folder, copy } = await backed();
    writeFileSync(join(folder, 'relate.db'), 'x'.repeat(50_000));
    writeFileSync(join(folder, 'relate.db-wal'), 'the log');
    await expect(openSqlite(folder)).rejects.toMatchObject({ kind: 'corrupt' });
    const kept = restore(folder, copy, now);
    expect(readFileSync(kept!, 'utf8')).toMatch(/^x+$/);
    expect(await look(folder, 'k')).toEqual(all);
  });

  test('D11 is refused while a server has the data', async () => {
    const { folder, copy } = await backed();
    const store = await openSqlite(folder);
    expect(() => restore(folder, copy, now)).toThrow('in use by another Relate');
    await append(store, await newRun(store, 'goes-on'), 1);
    await store.close();
  });

  test('D11 is refused when the backup is missing, damaged, something else or newer, and nothing changes', async () => {
    const { folder, copy } = await backed();
    const before = readdirSync(folder);
    const refuses = (file: string, why: string) => expect(() => restore(folder, file, now)).toThrow(why);
    refuses(`${copy}.missing`, 'no sound backup');
    refuses(fresh(), 'no sound backup');
    const bytes = readFileSync(copy);
    writeFileSync(`${copy}.damaged`, bytes.fill(0x5a, 40_000, 60_000));
    refuses(`${copy}.damaged`, 'no sound backup');
    writeFileSync(`${copy}.empty`, '');
    refuses(`${copy}.empty`, 'no sound backup');
    const newer = fresh();
    restore(newer, copy, now);
    const store = await openSqlite(newer);
    await sql`insert into relate_migration values ('9999_future.sql', 'x', '2030')`.execute(store.db);
    await store.close();
    refuses(join(newer, 'relate.db'), 'newer version');
    expect(readdirSync(folder)).toEqual(before);
    expect(await look(folder, 'k')).toEqual(all);
  });

  test('D11 makes the folder when there is none', async () => {
    const { copy } = await backed();
    const folder = join(fresh(), 'new');
    mkdirSync(join(folder, '..'), { recursive: true });
    restore(folder, copy, now);
    expect(await look(folder, 'k')).toEqual(all);
  });
});
