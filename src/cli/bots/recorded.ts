import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledCase } from '#engine/machine';
import type { Fewer } from '#engine/outcomes';
import { readoutsAmong } from '#engine/outcomes';
import { readPlayFile, replay } from '#engine/session';
import { folderOf } from '../case.ts';

export interface Recorded {
  /** The file of the case's `playthroughs/`. */
  name: string;
  /** The play as it goes in this version of the case, or why it does not go any more. */
  done: ReturnType<typeof replay>;
}

/** Plays the playthroughs of a case's folder, in the order of their names, among fewer customers. */
export async function recordedPlays(compiled: CompiledCase, fewer: Fewer, path: string): Promise<Recorded[]> {
  const folder = join(folderOf(path), 'playthroughs');
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (name): Promise<Recorded> => {
      const read = readPlayFile(await readFile(join(folder, name), 'utf8'));
      if (!read.ok) return { name, done: read };
      const { decisions, seed } = read.file;
      return { name, done: replay(compiled, decisions, seed, (session) => readoutsAmong(compiled, session, fewer)) };
    })
  );
}
