import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openAccounts } from '#lib/server/accounts/accounts.ts';
import type { Db } from '#lib/server/accounts/links.ts';
import type { AccountTables } from '#lib/server/accounts/tables.ts';
import { openLimits } from '#lib/server/limits.ts';
import { driver } from '../driver.ts';
import { quickPasswords } from '../passwords.ts';

/** Accounts on a data folder of the test's own, with a clock that the test moves. */
export async function open() {
  const dataDir = await mkdtemp(join(tmpdir(), 'accounts-'));
  const store = await driver.open(dataDir);
  const time = { now: Date.now() };
  /** The classes that somebody could not see any more, as they were told. */
  const lost: string[] = [];
  const clock = () => new Date(time.now);
  const options = { dataDir, clock, limits: openLimits(() => time.now), passwords: quickPasswords, lost: (id: string) => lost.push(id) };
  onTestFinished(async () => {
    await store.close();
    await rm(dataDir, { recursive: true });
  });
  const db: Db = store.db.withTables<AccountTables>();
  return { accounts: await openAccounts(store, options), db, dataDir, time, lost, again: () => openAccounts(store, options) };
}
