import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { SqliteDialect, type SqliteDatabase } from 'kysely';

type Parameters = readonly unknown[];
const values = (parameters: Parameters) => parameters as SQLInputValue[];

/** Lets Kysely speak to node:sqlite, in the shape of better-sqlite3 that it knows; errors become sentences by `explain`. */
export function dialectOf(raw: DatabaseSync, explain: (error: unknown) => unknown): SqliteDialect {
  const orExplain = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explain(error);
    }
  };
  const prepare = (sql: string) => {
    // a full disk ends a transaction by itself; then there is nothing to roll back
    const statement = orExplain(() => raw.prepare(sql === 'rollback' && !raw.isTransaction ? 'select 1 where 0' : sql));
    return {
      reader: statement.columns().length > 0,
      all: (parameters: Parameters) => orExplain(() => statement.all(...values(parameters))),
      run: (parameters: Parameters) => orExplain(() => statement.run(...values(parameters))),
      iterate: (parameters: Parameters) => orExplain(() => statement.iterate(...values(parameters)) as IterableIterator<unknown>)
    };
  };
  const database: SqliteDatabase = { prepare, close: () => raw.close() };
  return new SqliteDialect({ database });
}
