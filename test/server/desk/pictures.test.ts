import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { classPicture, picturesFor } from '#lib/server/pictures.ts';
import { running, testHouse, type TestHouse } from './open.ts';

let test: TestHouse;
beforeEach(async () => {
  test = await testHouse();
});
afterEach(() => test.end());

describe('V14 pictures of a class', () => {
  it('are sent of scenes that the seat has seen, to teachers of all, to strangers never', async () => {
    const { id, places } = await running(test.house, 3);
    const { desk } = test.house;
    const { state } = (await desk.run(id))!;
    const { scenario } = desk.versions.byHash(state.case!.hash)!;
    const { seat } = places[0]!;
    const present = state.teams[state.seats[seat]!.team!]!.play!.now.scene;
    const all = scenario.scenes.flatMap(({ picture }) => picture?.file ?? []);
    const mine = scenario.scenes.find((scene) => scene.id === present)!.picture?.file;
    const hidden = all.find((file) => file !== mine)!;
    expect([...picturesFor(desk.versions, state, seat)]).toEqual(mine ? [mine] : []);
    expect(await classPicture(desk, id, seat, hidden)).toBeNull();
    expect(await classPicture(desk, id, null, hidden)).not.toBeNull();
    expect([...picturesFor(desk.versions, state, null)].sort()).toEqual([...new Set(all)].sort());
    expect(picturesFor(desk.versions, state, 's99').size).toBe(0);
    expect(await classPicture(desk, id, null, '../scenario.yaml')).toBeNull();
  });
});
