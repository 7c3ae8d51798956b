import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyClass, foldClass, seatView, type ClassCommand } from '#engine/session';
import { fromStored } from '#lib/server/desk/log.ts';
import { concernOf, concerns } from '#lib/server/live/concern.ts';
import { newId, running, teacher, testHouse, type TestHouse } from './open.ts';

let test: TestHouse;
beforeEach(async () => {
  test = await testHouse();
});
afterEach(() => test.end());

describe('V13 whom an event concerns', () => {
  it('a view that is not cut anew would not have changed', async () => {
    const { house } = test;
    const { id, places } = await running(house, 9);
    const say = (seat: string, command: ClassCommand) => house.desk.command(id, { kind: 'seat', id: seat }, { id: newId(), command });
    const order = (command: ClassCommand) => house.desk.command(id, teacher, { id: newId(), command });
    const tell = (command: ClassCommand) => house.desk.command(id, { kind: 'server' }, { id: null, command });
    for (let round = 0; round < 12; round++) {
      for (const [k, { seat }] of places.entries()) {
        const { state } = (await house.desk.run(id))!;
        const { play } = state.teams[state.seats[seat]!.team!]!;
        const { scenario } = house.desk.versions.byHash(state.case!.hash)!;
        const scene = scenario.scenes.find((one) => one.id === play!.now.scene)!;
        const choices = scene.kind === 'decision' ? scene.choices : [];
        const turn = play!.steps.length;
        const { id: choice = '' } = choices[(k + round) % Math.max(1, choices.length)] ?? {};
        await say(seat, { type: 'vote', scene: scene.id, turn, choice, reason: 'because' });
        await say(seat, k % 2 ? { type: 'say', text: 'x' } : { type: 'write-note', note: null, text: 'y' });
        await say(seat, k % 3 ? { type: 'raise-hand' } : { type: 'lower-hand' });
        if (k === round) await tell({ type: round % 2 ? 'seat-away' : 'seat-here', seat });
        if (k === round) await say(seat, { type: 'name-captain', seat });
      }
      const [team] = Object.keys((await house.desk.run(id))!.state.teams);
      if (round % 3 === 0) await order({ type: 'close-decision', team: team!, turn: round / 3 });
    }
    await order({ type: 'advance', from: 'simulate', asked: true });
    for (const { seat } of places)
      for (const team of ['t1', 't2', 't3']) await say(seat, { type: 'mark', team, points: { facts: 5 }, comment: 'fine' });
    const log = (await house.store.read(id)).map(fromStored);
    const { versions } = house.desk;
    let state = foldClass(versions, []);
    let unchanged = 0;
    for (const event of log) {
      const before = state;
      state = applyClass(versions, state, event);
      for (const seat of Object.keys(state.seats)) {
        if (concerns(concernOf(event, state), seat, state)) continue;
        unchanged++;
        expect(seatView(versions, state, seat, event.at), `${event.type} ${event.seq} ${seat}`).toEqual(
          seatView(versions, before, seat, event.at)
        );
      }
    }
    expect(new Set(log.map(({ type }) => type)).size).toBeGreaterThan(12);
    expect(unchanged).toBeGreaterThan(1_000);
  });
});
