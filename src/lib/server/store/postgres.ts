import { Kysely, PostgresDialect } from 'kysely';
import { prepareAppend } from './append.ts';
import { byPgDump } from './by-hand.ts';
import { ledger, migrate, type Applied } from './migrate.ts';
import { migrationsFolder } from './place.ts';
import { explainOpening } from './postgres-errors.ts';
import { Hints } from './postgres-hints.ts';
import { readLog, writeTogether } from './postgres-log.ts';
import { inTransaction, openPool, type Client, type Pool } from './postgres-pool.ts';
import { RunQueues } from './run-queues.ts';
import type { Database } from './schema.ts';
import type { Store } from './store.ts';
import { Topics } from './topics.ts';
import { StoreUnavailable, ended } from './unavailable.ts';

export interface PostgresOptions {
  /** Where LISTEN works, when `url` leads through a pooler. */
  listenUrl?: string | undefined;
  migrations?: string;
}

const oldest = 140_000;

/** Opens a database for this process and others, and brings its tables up to date. */
export async function openPostgres(
  url: string,
  { listenUrl = url, migrations = migrationsFolder() }: PostgresOptions = {}
): Promise<Store> {
  const place = placeOf(url);
  const pool = openPool(url);
  try {
    // servers may start together: one brings the tables up to date, the others wait for it
    await inTransaction(pool, async (client) => {
      await needFit(client);
      await client.query("select pg_advisory_xact_lock(hashtext('relate-migrate'))", []);
      await migrateTables(client, migrations);
    });
  } catch (error) {
    await pool.end();
    throw explainOpening(error instanceof StoreUnavailable && error.cause ? error.cause : error, place);
  }
  return storeOf(pool, listenUrl);
}

function storeOf(pool: Pool, listenUrl: string): Store {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const read: Store['read'] = (runId, afterSeq = 0, limit = -1) => readLog(pool, runId, afterSeq, limit);
  const topics = new Topics(read);
  const hints = new Hints({ pool, listenUrl, topics });
  const queues = new RunQueues({
    write: (batch) => writeTogether(pool, batch),
    stored: (runId, lastSeq) => hints.stored(runId, lastSeq)
  });
  let closed: Promise<void> | undefined;
  return {
    engine: 'postgres',
    db,
    read,
    append: async (runId, expectedSeq, events, { commandId = null } = {}) => {
      if (closed) throw ended();
      return queues.add(prepareAppend(runId, expectedSeq, events, commandId));
    },
    subscribe: (runId, afterSeq, sink, onError) => topics.add(runId, afterSeq, sink, onError),
    backupTo: () => Promise.reject(byPgDump()),
    close: () => (closed ??= close())
  };

  async function close(): Promise<void> {
    topics.clear();
    await queues.flush();
    await hints.end();
    await db.destroy();
    await pool.end();
  }
}

async function needFit(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string; number: number; encoding: string }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::integer as number,
      current_setting('server_encoding') as encoding`,
    []
  );
  const { version, number, encoding } = rows[0]!;
  if (number < oldest)
    throw new StoreUnavailable(
      'other',
      `PostgreSQL ${version} is too old: use version 14 or newer.`,
      `PostgreSQL ${version} 太旧：请使用14或更新的版本。`
    );
  if (encoding !== 'UTF8')
    throw new StoreUnavailable(
      'other',
      `The database is kept in ${encoding}, which cannot hold every name: make it anew with "createdb --encoding=UTF8 --template=template0".`,
      `数据库的编码是 ${encoding}，无法保存所有姓名：请用“createdb --encoding=UTF8 --template=template0”重新创建。`
    );
}

async function migrateTables(client: Client, migrations: string): Promise<void> {
  await client.query(ledger, []);
  const record = 'insert into relate_migration (name, sha256, applied_at) values ($1, $2, $3)';
  await migrate(
    {
      kind: 'pg',
      applied: async () => (await client.query<Applied>('select name, sha256 from relate_migration', [])).rows,
      exec: async (sql) => void (await client.query(sql, [])),
      record: async ({ name, sha256 }, at) => void (await client.query(record, [name, sha256, at])),
      inTransaction: (work) => work() // all of them are in one
    },
    migrations
  );
}

/** Names where a database is, without user and password. */
function placeOf(url: string): { host: string; database: string } {
  try {
    const { protocol, host, pathname, searchParams } = new URL(url);
    if (!/^postgres(ql)?:$/.test(protocol)) throw new TypeError(protocol);
    return { host: host || searchParams.get('host') || 'localhost', database: decodeURIComponent(pathname.slice(1)) };
  } catch {
    throw new StoreUnavailable(
      'other',
      'DATABASE_URL must look like postgres://user:password@host:5432/database (signs such as @ or / in the password as %40, %2F).',
      'DATABASE_URL 应写成 postgres://用户:密码@主机:5432/数据库（密码中的 @、/ 等符号写成 %40、%2F）。'
    );
  }
}
