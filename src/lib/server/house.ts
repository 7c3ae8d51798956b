import { openAccounts, type AccountOptions, type Accounts } from './accounts/accounts.ts';
import { Cases } from './cases.ts';
import { Charts } from './chart/charts.ts';
import { Classes } from './classes.ts';
import { Crew } from './crew.ts';
import { Debriefs } from './debrief.ts';
import { Desk } from './desk.ts';
import { openLimits, type Limits } from './limits.ts';
import { openLive, type LiveHandler } from './live.ts';
import { Hub } from './live/hub.ts';
import { projector } from './live/room.ts';
import { Lock } from './lock.ts';
import { Rehearsals } from './rehearsals.ts';
import { Rounds } from './rounds.ts';
import { Seats } from './seats.ts';
import { openControl, type Control } from './store/control.ts';
import { openStore } from './store/driver.ts';
import { dataFolder } from './store/place.ts';
import { sweep } from './store/retention.ts';
import type { Store } from './store/store.ts';

/** What the server keeps open while it runs. There is one; each request carries it, and pages know its types only. */
export interface House {
  store: Store;
  limits: Limits;
  accounts: Accounts;
  /** The authority over classes: commands, folded logs, the versions of cases that classes run on. */
  desk: Desk;
  /** Views of classes, for pages and streams. */
  hub: Hub;
  seats: Seats;
  classes: Classes;
  /** The cases that teachers wrote, beside those of the folder. */
  cases: Cases;
  /** Which cases are in class and closed to others. */
  lock: Lock;
  /** Classes with programs as students. */
  rehearsals: Rehearsals;
  /** Simulates outcomes. */
  crew: Crew;
  /** Lets customers live the rounds of classes. */
  rounds: Rounds;
  /** Makes the deck of a class. */
  debriefs: Debriefs;
  /** Draws the statecharts of cases. */
  charts: Charts;
  /** Answers commands on this machine, a backup for one. */
  control: Control;
  /** Answers the addresses of a running class; false for every other request. */
  live: LiveHandler;
}

/** How a test opens a house of its own. */
export interface HouseOptions {
  store?: Store;
  dataDir?: string;
  /** Wall ms since 1970. */
  clock?: () => number;
  passwords?: AccountOptions['passwords'];
}

const day = 86_400_000;

/** Opens the data folder and what lives on it. */
export async function openHouse({ store, dataDir = dataFolder(), clock = Date.now, passwords }: HouseOptions = {}): Promise<House> {
  const kept = store ?? (await openStore());
  const limits = openLimits(clock);
  const lost = (id: string) => [null, projector].forEach((viewer) => hub.close(id, viewer));
  const accounts = await openAccounts(kept, { dataDir, limits, clock: () => new Date(clock()), passwords, lost });
  const cases = new Cases({ store: kept, dataDir, limits, clock });
  const desk = new Desk({ store: kept, clock, library: cases });
  const hub = new Hub(desk, clock);
  const seats = new Seats({ store: kept, desk, limits, clock, close: (id, seat) => hub.close(id, seat) });
  const classes = new Classes({ store: kept, desk, hub, accounts, clock });
  const lock = new Lock({ store: kept, desk, clock });
  const live = openLive({ desk, hub, seats, accounts, limits });
  const tidy = async () => {
    await sweep(kept, clock());
    await cases.tidy();
  };
  await tidy();
  setInterval(() => void tidy().catch(console.error), day).unref();
  const [crew, charts] = [new Crew(), new Charts()];
  // they hear of the classes that the desk takes up
  const rounds = new Rounds({ desk, crew });
  const debriefs = new Debriefs({ desk, store: kept, crew });
  await desk.begin();
  const rehearsals = new Rehearsals({ classes, desk });
  const control = openControl(kept, dataDir);
  return {
    store: kept,
    limits,
    accounts,
    desk,
    hub,
    seats,
    classes,
    cases,
    lock,
    rehearsals,
    crew,
    rounds,
    debriefs,
    charts,
    control,
    live
  };
}

/** Lets go of everything, in the order in which it leans on each other: streams, what is being decided, the data. */
export async function closeHouse(house: House): Promise<void> {
  house.rehearsals.end();
  house.control.end();
  house.hub.end();
  house.rounds.end();
  house.debriefs.end();
  await house.desk.close();
  await house.crew.end();
  await house.charts.end();
  await house.cases.end();
  await house.store.close();
}
