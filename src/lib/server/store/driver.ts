import { dataFolder } from './place.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

/** The built pages have their own copy of this module; both must find the one store of the process. */
const key = Symbol.for('relate.store');
const home = globalThis as { [key]?: Promise<Store> };

/** Gives the store of this process: opens it at the first call, after a failure again at the next. */
export function openStore(): Promise<Store> {
  home[key] ??= open().catch((error: unknown) => {
    delete home[key];
    throw error;
  });
  return home[key];
}

async function open(): Promise<Store> {
  const { DATABASE_URL: url, DATABASE_LISTEN_URL: listenUrl } = process.env;
  const store = url ? await (await import('./postgres.ts')).openPostgres(url, { listenUrl }) : await openSqlite(dataFolder());
  return {
    ...store,
    close: () => {
      delete home[key];
      return store.close();
    }
  };
}
