import { openSqlite } from '#lib/server/store/sqlite.ts';
import { storeContract } from './contract.ts';
import { folders } from './folders.ts';

const folder = folders()();
storeContract({ name: 'sqlite', open: () => openSqlite(folder) });
