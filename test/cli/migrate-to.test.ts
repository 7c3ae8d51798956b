import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccounts } from '#lib/server/accounts/accounts.ts';
import { tables } from '#lib/server/store/move.ts';
import { openPostgres } from '#lib/server/store/postgres.ts';
import { openSqlite } from '#lib/server/store/sqlite.ts';
import { database, withPostgres } from '../postgres/database.ts';
import { quickPasswords } from '../server/passwords.ts';
import { append, fillClass, rowsOf } from '../server/store/rows.ts';
import { relate } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'move-'));
const folder = join(home, 'data');
const told = process.env.DATA_DIR;
const typed = { name: '李老师', email: 'li@example.org', password: 'a long enough pass' };
let url = '';

beforeAll(async () => {
  process.env.DATA_DIR = folder;
  const store = await openSqlite(folder);
  await fillClass(store, 'k', null);
  await append(store, 'run-k', 7_000);
  const accounts = await openAccounts(store, { dataDir: folder, passwords: quickPasswords });
  const [link] = await accounts.firstLink(['http://here']);
  await accounts.register(new URL(link!).searchParams.get('token')!, typed);
  await store.close();
});
afterAll(() => {
  if (told === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = told;
  rmSync(home, { recursive: true });
});

test('L9 every table of the data file has its place in the order of the copy', async () => {
  const store = await openSqlite(join(home, 'tables'));
  const found = await store.db.introspection.getTables();
  const expected = found.map(({ name }) => name).filter((name) => name !== 'relate_migration');
  await store.close();
  expect([...tables].sort()).toEqual(expected.sort());
});

test.each([
  [[], 'Name one database'],
  [['postgres://a/b', 'postgres://c/d'], 'Name one database'],
  [['data.db'], 'must look like postgres://'],
  [['postgres://me:hidden@127.0.0.1:1/x'], '127.0.0.1:1/x does not answer']
])('L3 migrate-to %j is refused in a sentence', async (words, why) => {
  const { code, stdout, stderr } = await relate('migrate-to', ...words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(why);
  expect(stderr).not.toContain('hidden');
});

withPostgres('with a database', () => {
  test('L9 everything is there afterwards, and goes on: logs, classes, a teacher who signs in', async () => {
    url = await database();
    const { code, stdout, stderr } = await relate('migrate-to', url, '--json');
    expect([code, stderr]).toEqual([0, '']);
    const { tables: counts, rows, seconds } = JSON.parse(stdout);
    expect(counts).toMatchObject({ event: 7_002, run: 1, class: 1, roster: 1, teacher: 1, teacher_credential: 1 });
    expect(rows).toBe(Object.values<number>(counts).reduce((sum, one) => sum + one, 0));
    expect(seconds).toBeGreaterThan(0);
    const [from, to] = [await openSqlite(folder), await openPostgres(url)];
    expect(await to.read('run-k')).toEqual(await from.read('run-k'));
    expect(await rowsOf(to, 'k')).toEqual(await rowsOf(from, 'k'));
    await append(to, 'run-k', 3);
    expect(await to.read('run-k', 7_002)).toHaveLength(3);
    const accounts = await openAccounts(to, { dataDir: folder, passwords: quickPasswords });
    expect(await accounts.signIn({ ...typed, address: '10.0.0.1' })).toMatchObject({ ok: true });
    await Promise.all([from.close(), to.close()]);
  });

  test('L9 a database with data is refused and keeps what it has', async () => {
    const { code, stderr } = await relate('migrate-to', url, '--lang', 'zh');
    expect([code, stderr]).toEqual([2, '数据库中已有数据（表“teacher”）：请指定一个空数据库。没有复制任何内容。\n']);
  });

  test('L9 while a server has the data it is refused, and the database stays empty', async () => {
    const other = await database();
    const store = await openSqlite(folder);
    expect(await relate('migrate-to', other)).toMatchObject({ code: 2, stderr: expect.stringContaining('in use by another Relate') });
    await store.close();
    expect(await relate('migrate-to', other, '--lang', 'zh')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^已复制7\d+行，用时[\d.]+秒。/)
    });
  });

  test('L8 backup and restore of a database name its own programs', async () => {
    process.env.DATABASE_URL = url;
    expect(await relate('backup', join(home, 'x.db'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('pg_dump --format=custom')
    });
    expect(await relate('restore', join(home, 'x.db'), '--lang', 'zh')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('pg_restore --clean')
    });
    const { code, stdout } = await relate('password', typed.email);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Open this within a day .*\n {2}http:\S+token=\S+\n$/)]);
    delete process.env.DATABASE_URL;
  });
});
