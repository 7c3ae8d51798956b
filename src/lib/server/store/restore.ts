import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { copyFiles, flush } from './backup.ts';
import { judge, load, type Applied } from './migrate.ts';
import { caseFiles, caseFilesOf, dataFile, migrationsFolder } from './place.ts';
import { explain, openFile } from './sqlite-file.ts';
import { StoreUnavailable, isUnavailable } from './unavailable.ts';

/** Puts a backup in the place of the data of a folder; gives back where the data that was there is kept, null when there was none. */
export function restore(folder: string, backup: string, now: number): string | null {
  const file = dataFile(folder);
  const draft = `${file}.restoring`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    if (existsSync(file)) needFree(file);
    takeIn(backup, draft);
    copyFiles(caseFilesOf(backup), caseFiles(folder));
    const kept = keep(folder, file, now);
    renameSync(draft, file);
    return kept;
  } catch (error) {
    throw explain(error, file);
  } finally {
    for (const name of [draft, `${draft}-wal`]) rmSync(name, { force: true });
  }
}

/** Refuses data that a server has open; closing brings what waits in its write-ahead log into the file. A damaged file is free. */
function needFree(file: string): void {
  try {
    openFile(file).close();
  } catch (error) {
    if (!isUnavailable(error) || error.kind !== 'corrupt') throw error;
  }
}

/** Copies a backup beside the data and looks it over there, for opening it would change it. */
function takeIn(backup: string, draft: string): void {
  rmSync(draft, { force: true });
  judge(appliedIn(backup, draft), load(migrationsFolder(), 'sqlite'));
  flush(draft);
}

function appliedIn(backup: string, draft: string): Applied[] {
  let raw: DatabaseSync | undefined;
  try {
    copyFileSync(backup, draft);
    raw = openFile(draft);
    return raw.prepare('select name, sha256 from relate_migration').all() as unknown as Applied[];
  } catch (error) {
    const told = explain(error, draft);
    throw isUnavailable(told) && told.kind === 'disk-full' ? told : unsound(backup, error);
  } finally {
    raw?.close();
  }
}

/** Keeps the data that is there under another name, with its write-ahead log when damage kept it from being brought in. */
function keep(folder: string, file: string, now: number): string | null {
  const kept = join(folder, `relate-before-restore-${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}.db`);
  // the log of one file, found beside another, would be written into it
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`);
  if (!existsSync(file)) return null;
  try {
    linkSync(file, kept); // so that there is a data file at every moment
  } catch {
    copyFileSync(file, kept);
  }
  return kept;
}

const unsound = (backup: string, cause: unknown) =>
  new StoreUnavailable(
    'other',
    `${backup} is missing or no sound backup of Relate: name another one. Nothing was changed.`,
    `${backup} 不存在，或不是完好的 Relate 备份：请换一个备份文件。现有数据没有改动。`,
    cause
  );
