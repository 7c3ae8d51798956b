import { sql } from 'kysely';
import type { Store } from './store.ts';
import { StoreUnavailable } from './unavailable.ts';

const day = 86_400_000;

/** For how many days a class is kept after its end: RETENTION_DAYS, else 180. */
export function retentionDays(): number {
  const told = process.env.RETENTION_DAYS?.trim() || '180';
  const days = Number(told);
  if (Number.isInteger(days) && days > 0 && days <= 36_500) return days;
  throw new StoreUnavailable(
    'other',
    `RETENTION_DAYS must be a whole number of days from 1 to 36500, not "${told}".`,
    `RETENTION_DAYS 应为1到36500之间的整数天数，不能是“${told}”。`
  );
}

/** Deletes the classes that ended longer ago than they are kept, and gives back their ids. */
export async function sweep(store: Store, now: number): Promise<string[]> {
  const before = new Date(now - retentionDays() * day).toISOString();
  const due = await store.db.selectFrom('class').select('id').where('ended_at', '<', before).orderBy('ended_at').execute();
  for (const { id } of due) await deleteClass(store, id);
  return due.map(({ id }) => id);
}

/** Deletes a class with its teachers, seats, roster, invitations and logs; false when there is none. */
export async function deleteClass(store: Store, id: string): Promise<boolean> {
  const { numDeletedRows } = await store.db.deleteFrom('class').where('id', '=', id).executeTakeFirst();
  // the write-ahead log would hold what was deleted until it is next written over
  if (store.engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(store.db);
  return numDeletedRows > 0n;
}
