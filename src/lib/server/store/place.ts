import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const migrations = join('src', 'lib', 'server', 'store', 'migrations');

/** Finds the project's folder above this file, which is elsewhere when it is part of the built pages. */
function project(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, migrations)) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

/** The folder of the migrations. */
export const migrationsFolder = (): string => join(project(), migrations);

/** The folder of the data: DATA_DIR, else `data` in the project's folder. */
export const dataFolder = (): string => resolve(process.env.DATA_DIR?.trim() || join(project(), 'data'));

/** The data file in a folder. */
export const dataFile = (folder: string): string => join(folder, 'relate.db');

/** The folder of the files beside teachers' cases, in a folder of data. */
export const caseFiles = (folder: string): string => join(folder, 'cases');

/** Where these files lie beside a backup. */
export const caseFilesOf = (backup: string): string => `${backup}-cases`;
