import { openAccounts, type Accounts } from './accounts/accounts.ts';
import { openLimits, type Limits } from './limits.ts';
import { openStore } from './store/driver.ts';
import { dataFolder } from './store/place.ts';
import type { Store } from './store/store.ts';

/** What the server keeps open while it runs. There is one; each request carries it, and pages know its types only. */
export interface House {
  store: Store;
  limits: Limits;
  accounts: Accounts;
}

/** Opens the data folder and what lives on it. */
export async function openHouse(): Promise<House> {
  const store = await openStore();
  const limits = openLimits();
  return { store, limits, accounts: await openAccounts(store, { dataDir: dataFolder(), limits }) };
}

/** Lets go of everything, in the order in which it leans on each other. */
export async function closeHouse(house: House): Promise<void> {
  await house.store.close();
}
