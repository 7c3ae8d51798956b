import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Crew } from '#lib/server/crew.ts';
import { KeptCustomers, keyOf } from '#lib/server/desk/kept-customers.ts';
import { act, running, teach, testHouse, type TestHouse } from './open.ts';
import { follow, serve, signIn } from './served.ts';

let test: TestHouse;
let served: { url: string; end: () => Promise<void> };
beforeEach(async () => {
  test = await testHouse();
  served = await serve(test.house);
});
afterEach(async () => {
  await served.end();
  await test.end();
});
const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 120_000, interval: 200 });

describe('V21 the projector and the deck', () => {
  it('the projector’s stream tells the whole room’s view only, to those who have a right in the class, and takes no command', async () => {
    const owner = await signIn(test.house);
    const opened = await test.house.classes.open(owner.id, { title: 'CRM', languages: ['en'], teamRule: 'own', case: 'lone-passenger' });
    if (!opened.ok) throw new Error(opened.en);
    const at = (what: string) => `${served.url}/class/${opened.id}/${what}?as=projector`;
    expect((await fetch(at('live'))).status).toBe(401);
    const wall = await follow(at('live'), owner.cookie);
    await until(() => expect(wall.heard).toHaveLength(1));
    expect(Object.keys(wall.heard[0]!.parts).sort()).toEqual(['about', 'clock', 'debrief', 'lobby', 'progress', 'stage']);
    const command = { id: 'x1', command: { type: 'pause', team: null } };
    const headers = { cookie: owner.cookie, 'content-type': 'application/json' };
    expect((await fetch(at('command'), { method: 'POST', headers, body: JSON.stringify(command) })).status).toBe(403);
    test.house.hub.close(opened.id, 'projector');
    await wall.done;
  });

  it('figures of customers are simulated before they are asked for, told after the reveal, and then at once; after a kill they are still known, and none are taken for those of other plays', async () => {
    const { id } = await running(test.house);
    for (const seat of ['s1', 's2', 's3']) {
      const { scene, turns } = (await test.house.desk.run(id))!.state.teams.t1!.play!.now;
      await act(test.house, id, seat, { type: 'vote', scene, turn: turns, choice: 'listen', reason: 'first of all' }).catch(() => {});
    }
    await teach(test.house, id, { type: 'advance', from: 'simulate', asked: true });
    expect((await test.house.debriefs.deck(id))?.customers).toBe('sealed');
    await teach(test.house, id, { type: 'reveal' });
    await until(async () => expect((await test.house.debriefs.deck(id))?.customers).toBe('known'));
    const deck = await test.house.debriefs.deck(id);
    expect(deck).toMatchObject({ teams: 2, truth: 'sealed', marks: null });
    expect(deck!.people!.stories.length).toBeGreaterThan(0);
    expect(await test.house.debriefs.deck('nonsense')).toBeNull();
    await test.kill();
    const asked = vi.spyOn(Crew.prototype, 'reachedOf');
    await test.reopen();
    expect(await test.house.debriefs.deck(id)).toEqual(deck);
    expect(asked).not.toHaveBeenCalled();
    // what was kept of other plays, or by another engine, is nothing
    const kept = new KeptCustomers(test.house.store);
    const known = { is: 'known' as const, reached: new Map(), between: null, stories: null };
    await kept.write(id, keyOf(['other plays']), 9, known);
    expect(await kept.read(id, keyOf(['other plays']))).toEqual(known);
    expect(await kept.read(id, keyOf(['these plays']))).toBeNull();
    asked.mockRestore();
  });
});
