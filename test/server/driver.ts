import { openSqlite } from '#lib/server/store/sqlite.ts';
import type { Store } from '#lib/server/store/store.ts';

/** How a suite opens the data of a folder: by SQLite, unless a file that runs it again says otherwise. */
export const driver: { open: (folder: string) => Promise<Store> } = { open: openSqlite };
