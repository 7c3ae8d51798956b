import { existsSync } from 'node:fs';
import { sql, type Kysely } from 'kysely';
import { dataFile } from './place.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import { StoreUnavailable } from './unavailable.ts';

/** All tables, those that others lean on first. */
export const tables = [
  ...['teacher', 'teacher_session', 'teacher_credential', 'teacher_verification'],
  ...['class', 'class_teacher', 'member', 'scenario', 'run', 'event', 'snapshot', 'roster', 'invitation'],
  ...['own_case', 'case_version', 'case_file', 'case_share']
] as const;

/** What was copied: rows by table. */
export interface Moved {
  tables: Record<string, number>;
  rows: number;
}
type Row = Record<string, unknown>;
type Db = Kysely<Record<string, Row>>;

/** PostgreSQL takes 65,535 values in one statement. */
const mostValues = 30_000;
/** And a statement should not grow without measure: logs and cases have long texts. */
const mostSigns = 4_000_000;

/** Copies the data of a folder into an empty database, all or nothing; the folder stays as it is. */
export async function moveTo(folder: string, url: string): Promise<Moved> {
  if (!existsSync(dataFile(folder))) throw nothing(folder);
  const from = await openSqlite(folder);
  try {
    const to = await openPostgres(url);
    try {
      return await copy(from.db as unknown as Db, to.db as unknown as Db);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

function copy(from: Db, to: Db): Promise<Moved> {
  return to.transaction().execute(async (within) => {
    for (const table of tables) await hold(within, table);
    const counts: Record<string, number> = {};
    for (const table of tables) counts[table] = await copyTable(from, within, table);
    for (const table of tables) if ((await count(within, table)) !== (await count(from, table))) throw differs(table);
    return { tables: counts, rows: Object.values(counts).reduce((sum, rows) => sum + rows, 0) };
  });
}

/** Nobody else writes until the copy is whole; a table with a row is refused. */
async function hold(within: Db, table: string): Promise<void> {
  await sql`lock table ${sql.table(table)} in exclusive mode`.execute(within);
  if (
    await within
      .selectFrom(table)
      .select(sql`1`.as('one'))
      .limit(1)
      .executeTakeFirst()
  )
    throw full(table);
}

async function copyTable(from: Db, to: Db, table: string): Promise<number> {
  let rows = 0;
  for await (const batch of batches(from.selectFrom(table).selectAll().stream())) {
    await to.insertInto(table).values(batch).execute();
    rows += batch.length;
  }
  return rows;
}

async function* batches(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  let [values, signs] = [0, 0];
  for await (const row of rows) {
    batch.push(row);
    values += Object.keys(row).length;
    for (const value of Object.values(row)) if (typeof value === 'string') signs += value.length;
    if (values < mostValues && signs < mostSigns) continue;
    yield batch;
    batch = [];
    [values, signs] = [0, 0];
  }
  if (batch.length) yield batch;
}

async function count(db: Db, table: string): Promise<number> {
  const { rows } = await sql<{ rows: number | string }>`select count(*) as rows from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.rows);
}

const nothing = (folder: string) =>
  new StoreUnavailable(
    'other',
    `There is no data in ${folder}: name its folder with DATA_DIR. Nothing was copied.`,
    `${folder} 中没有数据：请用 DATA_DIR 指定数据文件夹。没有复制任何内容。`
  );
const full = (table: string) =>
  new StoreUnavailable(
    'other',
    `The database has data already (table "${table}"): name an empty one. Nothing was copied.`,
    `数据库中已有数据（表“${table}”）：请指定一个空数据库。没有复制任何内容。`
  );
const differs = (table: string) =>
  new StoreUnavailable(
    'other',
    `Table "${table}" came out with another number of rows: nothing was copied, try again.`,
    `表“${table}”复制后的行数不一致：没有复制任何内容，请重试。`
  );
