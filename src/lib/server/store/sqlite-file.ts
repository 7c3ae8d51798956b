import { chmodSync, closeSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable, isUnavailable } from './unavailable.ts';

/** Older ones can lose commits when a write-ahead log starts anew. */
const oldest = [3, 51, 3];
/** The lock comes before the write-ahead log, so that a second process is refused and no shared memory is needed. */
const pragmas = ['locking_mode=exclusive', 'journal_mode=wal', 'synchronous=full', 'foreign_keys=on'];
const guards = ['trusted_schema=off', 'cell_size_check=on', 'secure_delete=on'];

/** Opens a data file for this process alone, makes it if need be, and looks it over for damage. */
export function openFile(file: string): DatabaseSync {
  let raw: DatabaseSync | undefined;
  try {
    makePrivate(file);
    raw = new DatabaseSync(file);
    needVersion(raw);
    for (const pragma of [...pragmas, ...guards]) raw.exec(`pragma ${pragma}`);
    raw.exec('begin exclusive; commit');
    lookOver(raw, file);
    return raw;
  } catch (error) {
    raw?.close();
    throw explain(error, file);
  }
}

/** Only the person who runs Relate may read the data; a folder that holds other things keeps its rights. */
function makePrivate(file: string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!readdirSync(folder).length) chmodSync(folder, 0o700);
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}

function needVersion(raw: DatabaseSync): void {
  const version = String(raw.prepare('select sqlite_version() as version').get()?.version);
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const weigh = (parts: number[]) => parts.reduce((sum, part) => sum * 1000 + part, 0);
  if (weigh([major, minor, patch]) >= weigh(oldest)) return;
  throw new StoreUnavailable(
    'other',
    `SQLite ${version} of this Node can lose data: use Node 24.15 or newer.`,
    `这个 Node 自带的 SQLite ${version} 可能丢失数据：请使用 Node 24.15 或更新的版本。`
  );
}

/** Reads every page of the file, about 30 ms for 100,000 events. */
export function lookOver(raw: DatabaseSync, file: string): void {
  const found = raw.prepare('pragma quick_check(1)').get();
  if (found?.quick_check !== 'ok') throw damaged(file, found?.quick_check);
}

/** Turns an error of SQLite or of the disk into a sentence with what to do; any other error stays as it is. */
export function explain(error: unknown, file: string): unknown {
  if (isUnavailable(error) || !(error instanceof Error)) return error;
  const { code, errcode = 0 } = error as { code?: string; errcode?: number };
  if (code === 'ENOSPC') return full(error);
  if (code !== 'ERR_SQLITE_ERROR') return code && 'syscall' in error ? unusable(file, code, error) : error;
  const primary = errcode & 255;
  if (primary === 5 || primary === 6) return locked(file, error);
  if (primary === 13) return full(error);
  if (primary === 11 || primary === 26) return damaged(file, error);
  return [3, 8, 10, 14].includes(primary) ? unusable(file, error.message, error) : error;
}

const locked = (file: string, cause: unknown) =>
  new StoreUnavailable(
    'locked',
    `The data in ${dirname(file)} is in use by another Relate: stop that one, or name another folder with DATA_DIR.`,
    `${dirname(file)} 中的数据正由另一个 Relate 使用：请先停止它，或用 DATA_DIR 指定另一个文件夹。`,
    cause
  );
const full = (cause: unknown) =>
  new StoreUnavailable(
    'disk-full',
    'The disk is full: make room, then try again. Nothing that was saved is lost.',
    '磁盘已满：请腾出空间后再试。已保存的内容没有丢失。',
    cause
  );
const damaged = (file: string, cause: unknown) =>
  new StoreUnavailable(
    'corrupt',
    `The data file ${file} is damaged: restore a backup with "npm run -s relate -- restore <backup>"; the damaged file is kept.`,
    `数据文件 ${file} 已损坏：请用“npm run -s relate -- restore <备份文件>”恢复备份，损坏的文件会保留。`,
    cause
  );
const unusable = (file: string, why: string, cause: unknown) =>
  new StoreUnavailable(
    'other',
    `The data file ${file} cannot be used (${why}): see to the rights and the disk of its folder, or name another with DATA_DIR.`,
    `无法使用数据文件 ${file}（${why}）：请检查该文件夹的权限和磁盘，或用 DATA_DIR 指定另一个文件夹。`,
    cause
  );
