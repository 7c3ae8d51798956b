import { dataFolder } from './place.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { StoreUnavailable } from './unavailable.ts';

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
  if (process.env.DATABASE_URL) throw later();
  const store = await openSqlite(dataFolder());
  return {
    ...store,
    close: () => {
      delete home[key];
      return store.close();
    }
  };
}

const later = () =>
  new StoreUnavailable(
    'other',
    'PostgreSQL is not supported yet: take DATABASE_URL away, and the data is kept in the folder DATA_DIR.',
    '暂不支持 PostgreSQL：请去掉 DATABASE_URL，数据会保存在 DATA_DIR 文件夹中。'
  );
