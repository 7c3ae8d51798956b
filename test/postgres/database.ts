import { describe, inject } from 'vitest';
import { openPostgres } from '#lib/server/store/postgres.ts';
import type { Store } from '#lib/server/store/store.ts';
import { newDatabase } from './cluster.ts';

const cluster = inject('postgres');

/** Tests that need PostgreSQL; skipped where there is none. */
export const withPostgres = describe.skipIf(!cluster);

/** Makes an empty database of the test's own; gives its address. */
export const database = (): Promise<string> => newDatabase(cluster!);

/** Opens stores by a name of the test's choice: the same name is the same database. */
export function databases(): (name: string) => Promise<Store> {
  const known = new Map<string, Promise<string>>();
  return async (name) => {
    const url = known.get(name) ?? database();
    known.set(name, url);
    return openPostgres(await url);
  };
}
