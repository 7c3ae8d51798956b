import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { prepareAppend } from './append.ts';
import { copyTo } from './backup.ts';
import { GroupCommit } from './group-commit.ts';
import { ledger, migrate, type Applied, type Target } from './migrate.ts';
import { dataFile, migrationsFolder } from './place.ts';
import type { Database } from './schema.ts';
import { dialectOf } from './sqlite-dialect.ts';
import { explain, openFile } from './sqlite-file.ts';
import { sqliteLog } from './sqlite-log.ts';
import type { Store } from './store.ts';
import { Topics } from './topics.ts';
import { ended } from './unavailable.ts';

/** Opens the data of a folder for this process alone, and brings its tables up to date. */
export async function openSqlite(folder: string, migrations = migrationsFolder()): Promise<Store> {
  const file = dataFile(folder);
  const raw = openFile(file);
  try {
    await migrateFile(raw, migrations);
    return storeOf(raw, file);
  } catch (error) {
    raw.close();
    throw explain(error, file);
  }
}

function storeOf(raw: DatabaseSync, file: string): Store {
  const db = new Kysely<Database>({ dialect: dialectOf(raw, (error) => explain(error, file)) });
  const log = sqliteLog(raw);
  const read: Store['read'] = async (runId, afterSeq = 0, limit = -1) => log.read(runId, afterSeq, limit);
  const topics = new Topics(read);
  /** There is one connection: nothing of ours may get into a transaction that somebody has open on it. */
  const alone = <T>(work: () => T): Promise<T> =>
    db.connection().execute(async () => {
      try {
        return work();
      } catch (error) {
        throw explain(error, file);
      }
    });
  const commits = new GroupCommit({
    write: (take) => alone(() => transact(raw, () => take().map(log.write))),
    stored: (runId, lastSeq) => topics.hint(runId, lastSeq)
  });
  let closed: Promise<void> | undefined;
  return {
    engine: 'sqlite',
    db,
    read,
    append: async (runId, expectedSeq, events, { commandId = null } = {}) => {
      if (closed) throw ended();
      return commits.add(prepareAppend(runId, expectedSeq, events, commandId));
    },
    subscribe: (runId, afterSeq, sink, onError) => topics.add(runId, afterSeq, sink, onError),
    backupTo: (copy) => alone(() => copyTo(raw, copy)),
    close: () => (closed ??= close())
  };

  async function close(): Promise<void> {
    topics.clear();
    await commits.flush();
    await alone(() => raw.exec('pragma wal_checkpoint(truncate)'));
    await db.destroy();
  }
}

function transact<T>(raw: DatabaseSync, work: () => T): T {
  raw.exec('begin immediate');
  try {
    const result = work();
    raw.exec('commit');
    return result;
  } catch (error) {
    if (raw.isTransaction) raw.exec('rollback'); // a full disk may have ended it already
    throw error;
  }
}

async function migrateFile(raw: DatabaseSync, migrations: string): Promise<void> {
  raw.exec(ledger);
  const record = raw.prepare('insert into relate_migration (name, sha256, applied_at) values (?, ?, ?)');
  const target: Target = {
    kind: 'sqlite',
    applied: async () => raw.prepare('select name, sha256 from relate_migration').all() as unknown as Applied[],
    exec: async (sql) => raw.exec(sql),
    record: async ({ name, sha256 }, at) => void record.run(name, sha256, at),
    inTransaction: async (work) => {
      raw.exec('begin immediate');
      try {
        await work();
        raw.exec('commit');
      } catch (error) {
        if (raw.isTransaction) raw.exec('rollback');
        throw error;
      }
    }
  };
  await migrate(target, migrations);
}
