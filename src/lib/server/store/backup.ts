import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { askForCopy } from './control.ts';
import { caseFiles, caseFilesOf, dataFile } from './place.ts';
import { explain, openFile } from './sqlite-file.ts';
import { StoreUnavailable, isUnavailable } from './unavailable.ts';

/** Writes a complete copy of an open data file; a file that is there already is never touched. */
export function copyTo(raw: DatabaseSync, copy: string): void {
  claim(copy);
  try {
    raw.prepare('vacuum into ?').run(copy);
    flush(copy);
  } catch (error) {
    rmSync(copy, { force: true });
    throw explain(error, copy);
  }
}

/** Copies the data of a folder to a new file, and beside it the files of teachers' cases, which never change once they are there. */
export async function backUp(folder: string, copy: string): Promise<void> {
  await copyData(folder, copy);
  try {
    copyFiles(caseFiles(folder), caseFilesOf(copy));
  } catch (error) {
    throw explain(error, caseFilesOf(copy));
  }
}

/** Copies the files of teachers' cases from folder to folder, when there are any. */
export function copyFiles(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(from)) if (/^[0-9a-f]{64}$/.test(name)) copyFileSync(join(from, name), join(to, name));
}

/** The data file: by itself, or by the server that has it open. */
async function copyData(folder: string, copy: string): Promise<void> {
  const file = dataFile(folder);
  if (!existsSync(file)) throw nothing(folder);
  let raw: DatabaseSync;
  try {
    raw = openFile(file);
  } catch (error) {
    if (isUnavailable(error) && error.kind === 'locked') return askForCopy(folder, copy, error);
    throw error;
  }
  try {
    copyTo(raw, copy);
  } finally {
    raw.close();
  }
}

/** Takes a name for the copy that nobody but its owner may read. */
function claim(copy: string): void {
  try {
    closeSync(openSync(copy, 'wx', 0o600));
  } catch (error) {
    throw refused(copy, (error as NodeJS.ErrnoException).code ?? '', error);
  }
}

/** Waits until a file is on the disk. */
export function flush(file: string): void {
  const open = openSync(file, 'r+');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

function refused(copy: string, code: string, cause: unknown): StoreUnavailable {
  if (code === 'EEXIST')
    return new StoreUnavailable('other', `${copy} exists already: name another file.`, `${copy} 已存在：请换一个文件名。`, cause);
  return new StoreUnavailable(
    code === 'ENOSPC' ? 'disk-full' : 'other',
    `${copy} cannot be written (${code}): name a file in a folder that exists and that you may write to.`,
    `无法写入 ${copy}（${code}）：请指定一个已存在且可写入的文件夹。`,
    cause
  );
}

const nothing = (folder: string) =>
  new StoreUnavailable(
    'other',
    `There is no data in ${folder}: start Relate there first, or name another folder with DATA_DIR.`,
    `${folder} 中没有数据：请先在那里启动 Relate，或用 DATA_DIR 指定另一个文件夹。`
  );
