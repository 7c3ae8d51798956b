import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { migrationsFolder } from '#lib/server/store/place.ts';
import { openSqlite } from '#lib/server/store/sqlite.ts';
import { folders } from './folders.ts';

const fresh = folders();

describe('migrations', () => {
  const change = async (folder: string, text: string) => {
    const store = await openSqlite(folder);
    await sql.raw(text).execute(store.db);
    await store.close();
  };

  test('D10 data of a newer version is refused', async () => {
    const folder = fresh();
    await change(folder, "insert into relate_migration values ('9999_future.sql', 'x', '2030')");
    await expect(openSqlite(folder)).rejects.toMatchObject({ kind: 'other', message: expect.stringContaining('newer version') });
  });

  test('D10 a migration that was edited after it was applied is refused', async () => {
    const folder = fresh();
    await change(folder, "update relate_migration set sha256 = 'x' where name = '0001_init.sql'");
    await expect(openSqlite(folder)).rejects.toMatchObject({
      kind: 'other',
      message: expect.stringContaining('"0001_init.sql" was changed')
    });
  });

  test('D10 each is applied once and whole, or not at all; line ends are no edit', async () => {
    const migrations = fresh();
    const folder = fresh();
    const write = (name: string, text: string) => writeFileSync(join(migrations, name), text);
    const init = ['0001_init.sql', '0001_init.sqlite.sql'];
    for (const name of init) copyFileSync(join(migrationsFolder(), name), join(migrations, name));
    await (await openSqlite(folder, migrations)).close();
    for (const name of init) write(name, readFileSync(join(migrations, name), 'utf8').replaceAll('\n', '\r\n'));
    write('0002_one.sql', 'create table one (id text);\ninsert into nowhere values (1);');
    await expect(openSqlite(folder, migrations)).rejects.toThrow('nowhere');
    write('0002_one.sql', 'create table one (id text);\ninsert into one values (1);');
    write('0002_one.pg.sql', 'this is not for SQLite');
    await (await openSqlite(folder, migrations)).close();
    const store = await openSqlite(folder, migrations);
    expect((await sql`select id from one`.execute(store.db)).rows).toEqual([{ id: '1' }]);
    await store.close();
  });
});
