import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable } from './unavailable.ts';

/** A migration that was applied, with the hash of its text. */
export interface Applied {
  name: string;
  sha256: string;
}

/** What a database must do to be migrated; each migration is one transaction. */
export interface Target {
  kind: 'sqlite' | 'pg';
  applied(): Promise<Applied[]>;
  exec(sql: string): Promise<void>;
  record(migration: Applied, at: string): Promise<void>;
  inTransaction(work: () => Promise<void>): Promise<void>;
}

/** The table that remembers which migrations were applied. */
export const ledger = 'create table if not exists relate_migration (name text primary key, sha256 text not null, applied_at text not null)';

/** Applies the migrations that are missing and names them; refuses data of a newer version and migrations edited since. */
export async function migrate(target: Target, folder: string): Promise<string[]> {
  const applied = await target.applied();
  const known = load(folder, target.kind);
  judge(applied, known);
  const missing = known.filter(({ name }) => !applied.some((one) => one.name === name));
  for (const { name, sha256, sql } of missing)
    await target.inTransaction(async () => {
      await target.exec(sql);
      await target.record({ name, sha256 }, new Date().toISOString());
    });
  return missing.map(({ name }) => name);
}

/** Refuses migrations that this program does not have, or has otherwise. */
export function judge(applied: readonly Applied[], known: readonly Applied[]): void {
  for (const { name, sha256 } of applied) {
    const ours = known.find((one) => one.name === name);
    if (!ours)
      throw new StoreUnavailable(
        'other',
        `The data was written by a newer version of Relate (it has "${name}"): use that version or a newer one.`,
        `这些数据由更新版本的 Relate 写成（含有“${name}”）：请使用那个版本或更新的版本。`
      );
    if (ours.sha256 !== sha256)
      throw new StoreUnavailable(
        'other',
        `"${name}" was changed after it had been applied to this data: put back the file as it was released.`,
        `“${name}”在用于这些数据之后被改动过：请恢复该文件发布时的内容。`
      );
  }
}

/** Reads the migrations of a folder for one kind of database, in the order of their numbers. */
export function load(folder: string, kind: Target['kind']): (Applied & { sql: string })[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name));
  return names.sort().map((name) => {
    const files = [name, name.replace(/sql$/, `${kind}.sql`)].map((file) => join(folder, file));
    const texts = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
    const sql = texts.join('\n').replaceAll('\r\n', '\n'); // a checkout on Windows is no edit
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}
