import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { running, teach, testHouse, type TestHouse } from './open.ts';

let test: TestHouse;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'], now: Date.UTC(2026, 8, 1, 8) });
  test = await testHouse();
});
afterEach(async () => {
  vi.useRealTimers();
  await test.end();
});

/** Lets time pass, and what it brings be done: the store works in turns of its own. */
async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(ms);
  for (let k = 0; k < 20; k++) await new Promise((go) => setImmediate(go));
}
const typesOf = async (id: string) => (await test.house.store.read(id)).map(({ type }) => type);
/** Decisions that the log tells of: each is a fact of a team's play. */
const locksOf = async (id: string) =>
  (await test.house.store.read(id)).filter(({ data }) => (data as { type?: string } | null)?.type === 'decision.locked');

describe('clocks of a class', () => {
  it('V9 decide for a team that says nothing', async () => {
    const { id } = await running(test.house, 3);
    const run = (await test.house.desk.run(id))!;
    const due = run.due!;
    await pass(due - Date.now() - 50);
    expect(Object.values(run.state.teams)[0]!.locks).toHaveLength(0);
    await pass(100);
    const [lock] = Object.values(run.state.teams)[0]!.locks;
    expect(lock).toMatchObject({ by: 'clock' });
  });

  it('V9 stand still in a pause', async () => {
    const { id } = await running(test.house, 3);
    const run = (await test.house.desk.run(id))!;
    const left = run.due! - Date.now();
    await teach(test.house, id, { type: 'pause', team: null });
    expect(run.due).toBeNull();
    await pass(3_600_000);
    expect(await locksOf(id)).toHaveLength(0);
    await teach(test.house, id, { type: 'resume', team: null });
    // put away meanwhile and read again
    expect((await test.house.desk.run(id))!.due! - Date.now()).toBe(left);
    await pass(left + 50);
    expect(await locksOf(id)).toHaveLength(1);
  });

  it('V10 go on where they were when the server was killed', async () => {
    const { id } = await running(test.house, 3);
    await pass(10_000);
    const left = (await test.house.desk.run(id))!.due! - Date.now();
    await test.kill();
    await vi.advanceTimersByTimeAsync(600_000);
    await test.reopen();
    const run = (await test.house.desk.run(id))!;
    expect((await typesOf(id)).at(-1)).toBe('server.restarted');
    // the last sign of life may be two seconds old
    expect(run.due! - Date.now() - left).toBeGreaterThanOrEqual(0);
    expect(run.due! - Date.now() - left).toBeLessThanOrEqual(2_000);
  });

  it('V10 run for a class that nobody has asked for since the start', async () => {
    const { id } = await running(test.house, 3);
    await pass(4_000);
    await test.kill();
    await test.reopen();
    await pass(600_000);
    expect((await test.house.store.read(id)).filter(({ type }) => type === 'play').length).toBeGreaterThan(1);
  });

  it('V10 of an ended class are left alone', async () => {
    const { id } = await running(test.house, 3);
    await teach(test.house, id, { type: 'end-class' });
    await pass(4_000);
    await test.kill();
    await test.reopen();
    expect(test.house.desk.loaded).toEqual([]);
    expect((await typesOf(id)).at(-1)).toBe('class.ended');
  });

  it('V11 call a seat away after twenty seconds without it, and here when it is back', async () => {
    const { id, places } = await running(test.house, 3);
    const { desk } = test.house;
    const run = (await desk.run(id))!;
    const { seat } = places[0]!;
    await pass(31_000);
    expect(run.state.seats[seat]!.here).toBe(false);
    const leave = desk.presence.stream(run, seat);
    await pass(1);
    expect(run.state.seats[seat]!.here).toBe(true);
    await pass(300_000);
    expect(run.state.seats[seat]!.here).toBe(true);
    leave();
    const back = desk.presence.stream(run, seat);
    await pass(60_000);
    back();
    await pass(15_000);
    expect(run.state.seats[seat]!.here).toBe(true);
    await pass(12_000);
    expect(run.state.seats[seat]!.here).toBe(false);
  });

  it('V11 after a start nobody is called away for thirty seconds', async () => {
    const { id } = await running(test.house, 3);
    await test.kill();
    await test.reopen();
    const run = (await test.house.desk.run(id))!;
    await pass(25_000);
    expect(Object.values(run.state.seats).every(({ here }) => here)).toBe(true);
    await pass(15_000);
    expect(Object.values(run.state.seats).some(({ here }) => here)).toBe(false);
  });
});
