import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClassCommand } from '#engine/session';
import { closeHouse, openHouse, type House } from '#lib/server/house.ts';
import { driver } from '../driver.ts';
import { quickPasswords } from '../passwords.ts';

/** A house in a folder of its own. */
export interface TestHouse {
  house: House;
  folder: string;
  /** Closes the house and opens another on its folder. */
  again: () => Promise<House>;
  /** Lets go of the folder as a killed process does: nothing is finished or noted. */
  kill: () => Promise<void>;
  /** Opens a house on the folder of one that was killed. */
  reopen: () => Promise<House>;
  end: () => Promise<void>;
}

/** Opens a house on a real store in a temporary folder; `clock` as the house's. */
export async function testHouse(clock: () => number = Date.now): Promise<TestHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'house-'));
  const open = async () => openHouse({ store: await driver.open(folder), dataDir: folder, clock, passwords: quickPasswords });
  let alive = true;
  const test: TestHouse = {
    house: await open(),
    folder,
    reopen: async () => {
      alive = true;
      return (test.house = await open());
    },
    again: async () => {
      await closeHouse(test.house);
      return test.reopen();
    },
    kill: async () => {
      alive = false;
      // what the desk would still write finds no store
      const { store, hub, desk, rounds, debriefs } = test.house;
      rounds.end();
      debriefs.end();
      await store.close();
      hub.end();
      await desk.close();
    },
    end: async () => {
      if (alive) await closeHouse(test.house);
      await rm(folder, { recursive: true, force: true });
    }
  };
  return test;
}

export const caseId = 'lone-passenger';
export const teacher = { kind: 'teacher', id: 't1' } as const;

let last = 0;
/** A new id for a command. */
export const newId = (): string => `c${++last}`;

/** Opens a class in which everybody may act; the teacher is no account. */
export async function openClass(house: House, rest: Partial<Parameters<House['classes']['open']>[1]> = {}) {
  await house.store.db
    .insertInto('teacher' as never)
    .values({ id: 't1', name: 'T', email: 't@example.org', created_at: '', updated_at: '' } as never)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const opened = await house.classes.open('t1', {
    title: 'CRM',
    languages: ['zh', 'en'],
    teamRule: 'own',
    seed: 7,
    case: caseId,
    ...rest
  });
  if (!opened.ok) throw new Error(opened.en);
  return opened;
}

/** Gives a command of the teacher; throws when it is refused. */
export async function teach(house: House, id: string, command: ClassCommand): Promise<number> {
  const done = await house.desk.command(id, teacher, { id: newId(), command });
  if (!done.ok) throw new Error(`${command.type}: ${done.code} ${done.en}`);
  return done.seq;
}

/** Gives a command of a seat; throws when it is refused. */
export async function act(house: House, id: string, seat: string, command: ClassCommand): Promise<number> {
  const done = await house.desk.command(id, { kind: 'seat', id: seat }, { id: newId(), command });
  if (!done.ok) throw new Error(`${command.type}: ${done.code} ${done.en}`);
  return done.seq;
}

/** Takes a seat as a new browser. */
export async function sit(house: House, code: string, name: string | null = null) {
  const place = await house.seats.take(code, name, { cookies: undefined, address: '10.0.0.1' });
  if (!place.ok) throw new Error(place.en);
  return place;
}

/** A class of `people` in teams of three, standing in its simulation; gives the seats by team. */
export async function running(house: House, people = 6, ofCase = caseId) {
  const { id, code } = await openClass(house, { case: ofCase });
  const places = await Promise.all(Array.from({ length: people }, () => sit(house, code)));
  await teach(house, id, { type: 'make-teams', count: Math.ceil(people / 3), places: 3 });
  await teach(house, id, { type: 'deal-teams' });
  await teach(house, id, { type: 'advance', from: 'form' });
  await teach(house, id, { type: 'advance', from: 'prepare' });
  return { id, code, places };
}
