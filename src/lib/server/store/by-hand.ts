import { StoreUnavailable } from './unavailable.ts';

/** Whether the data is in PostgreSQL, as the operator set it. */
export const inPostgres = (): boolean => !!process.env.DATABASE_URL;

/** PostgreSQL has programs of its own for a backup. */
export const byPgDump = () =>
  new StoreUnavailable(
    'other',
    'The data is in PostgreSQL, which makes its own backups, also during a class: pg_dump --format=custom --file=relate.dump "$DATABASE_URL" (docs/servers.md).',
    '数据在 PostgreSQL 中，由它自己备份，上课时也可以进行：pg_dump --format=custom --file=relate.dump "$DATABASE_URL"（见 docs/servers.md）。'
  );

/** And for putting one back. */
export const byPgRestore = () =>
  new StoreUnavailable(
    'other',
    'The data is in PostgreSQL: stop every Relate, then pg_restore --clean --if-exists --dbname="$DATABASE_URL" relate.dump (docs/servers.md).',
    '数据在 PostgreSQL 中：请停止所有 Relate，再运行 pg_restore --clean --if-exists --dbname="$DATABASE_URL" relate.dump（见 docs/servers.md）。'
  );
