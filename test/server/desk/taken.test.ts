import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Shelf, type NewVersion } from '#lib/server/cases/shelf.ts';
import { replaceRoster, rosterOf } from '#lib/server/roster.ts';
import { againIfTaken, isTaken } from '#lib/server/store/taken.ts';
import { openClass, testHouse, type TestHouse } from './open.ts';

let test: TestHouse;
beforeEach(async () => {
  test = await testHouse();
});
afterEach(() => test.end());

const many = Array.from({ length: 8 }, (_, k) => k);

describe('one row that several write at the same moment', () => {
  it('D15 is written once: who comes second does the work again and finds it', async () => {
    const { db } = test.house.store;
    const { id } = await openClass(test.house);
    const line = { class_id: id, number: '1', name: 'Ada', team: null, seat: null };
    const write = () => db.insertInto('roster').values(line).execute();
    const refused: unknown[] = [];
    const name = await againIfTaken(async () => {
      const there = await db.selectFrom('roster').select('name').where('class_id', '=', id).executeTakeFirst();
      if (there) return there.name;
      await write();
      await write().catch((error: unknown) => {
        refused.push(error);
        throw error;
      });
    });
    expect(name).toBe('Ada');
    expect(refused.map(isTaken)).toEqual([true]);
    await expect(againIfTaken(() => Promise.reject(new Error('another')))).rejects.toThrow('another');
  });

  it('D15 an account: one is made, the others are told that the address is taken, and their links stay open', async () => {
    const { accounts } = test.house;
    await openClass(test.house);
    const links = await Promise.all(many.map(() => accounts.invite('t1', { kind: 'teacher', classId: null, note: '' })));
    const tokens = links.flatMap((link) => (link.ok ? [link.token] : []));
    const typed = { name: 'Wang', email: 'wang@school.cn', password: 'a good password' };
    const done = await Promise.all(tokens.map((token) => accounts.register(token, typed)));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.filter(({ ok }) => !ok)).toEqual(many.slice(1).map(() => ({ ok: false, problems: { email: 'email-taken' } })));
    expect((await Promise.all(tokens.map(accounts.look))).filter(Boolean)).toHaveLength(many.length - 1);
  });

  it('D15 a version of a case: each has a number of its own', async () => {
    await openClass(test.house);
    const shelf = new Shelf(test.house.store);
    const version: NewVersion = {
      ...{ at: '2026-01-01', fileName: 'a.yaml', state: 'broken', source: new Uint8Array(), title: { en: 'A' } },
      ...{ scenario: null, findings: [], leftOut: [], files: [] }
    };
    const numbers = await Promise.all(many.map(() => shelf.add('shop', 't1', version)));
    expect(numbers.sort()).toEqual(many.map((k) => k + 1));
  });

  it('D15 a roster: the class has one of those that were sent, whole', async () => {
    const { id } = await openClass(test.house);
    const lines = (k: number) => ['1', '2', '3'].map((number) => ({ number, name: `name ${k}`, team: null }));
    await Promise.all(many.map((k) => replaceRoster(test.house.store, id, lines(k))));
    const names = (await rosterOf(test.house.store, id)).map(({ name }) => name);
    expect(names).toHaveLength(3);
    expect(new Set(names).size).toBe(1);
  });
});
