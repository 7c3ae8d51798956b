import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load } from '../../../src/routes/practice/[case]/+layout.server.ts';
import { load as list } from '../../../src/routes/practice/+page.server.ts';
import { load as first } from '../../../src/routes/+page.server.ts';
import { GET } from '../../../src/routes/practice/[case]/media/[file]/+server.ts';
import { caseId, openClass, running, teach, testHouse, type TestHouse } from './open.ts';

let test: TestHouse;
let now = 0;
beforeEach(async () => {
  now = Date.UTC(2026, 8, 1, 8);
  test = await testHouse(() => now);
});
afterEach(() => test.end());

/** A request of somebody without rights, or with the given one. */
const asked = (right: string | null = null) =>
  ({ params: { case: caseId, file: 'plan.svg' }, locals: { house: test.house, rightIn: async () => right } }) as never;
const isClosed = (right: 'owner' | 'co-teacher' | 'observer' | null = null) => test.house.lock.keepsOut(caseId, async () => right);

describe('V12 a case that is in class', () => {
  it('is closed to all but the teachers of that class', async () => {
    expect(await isClosed()).toBe(false);
    await openClass(test.house);
    expect(await isClosed()).toBe(true);
    expect(await isClosed('observer')).toBe(true);
    expect(await isClosed('owner')).toBe(false);
    expect(await isClosed('co-teacher')).toBe(false);
  });

  it('answers 423 under every address', async () => {
    await openClass(test.house);
    await expect(Promise.resolve(load(asked()))).rejects.toMatchObject({ status: 423 });
    await expect(Promise.resolve(GET(asked()))).rejects.toMatchObject({ status: 423 });
    expect(await load(asked('owner'))).toHaveProperty('scenario');
  });

  it('shows its title and its summary in the list, and not its person on the first page', async () => {
    await openClass(test.house);
    const shown = (await list(asked())) as { cases: { id: string }[]; inClass: object[] };
    expect(shown.cases.map(({ id }) => id)).not.toContain(caseId);
    expect(shown.inClass.map((card) => Object.keys(card).sort())).toEqual([['id', 'languages', 'summary', 'title']]);
    expect(((await first(asked())) as { flagship: { id: string } | null }).flagship?.id).not.toBe(caseId);
  });

  it('opens when the class has revealed it, has ended, or is deleted', async () => {
    const one = await running(test.house, 3);
    await teach(test.house, one.id, { type: 'end-class' });
    expect(await isClosed()).toBe(false);
    const other = await openClass(test.house);
    expect(await isClosed()).toBe(true);
    await test.house.classes.delete('t1', other.id);
    now += 3_000;
    expect(await isClosed()).toBe(false);
  });

  it('opens twelve hours after the last command, and stays closed over a restart', async () => {
    await openClass(test.house);
    await test.again();
    expect(await isClosed()).toBe(true);
    now += 11 * 3_600_000;
    expect(await isClosed()).toBe(true);
    now += 3_601_000;
    expect(await isClosed()).toBe(false);
  });

  it('a class of bots closes nothing', async () => {
    const { id } = await openClass(test.house);
    await test.house.store.db.updateTable('class').set({ bots: 1 }).where('id', '=', id).execute();
    now += 3_000;
    expect(await isClosed()).toBe(false);
  });
});
