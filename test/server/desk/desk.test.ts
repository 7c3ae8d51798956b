import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldClass } from '#engine/session';
import { fromStored } from '#lib/server/desk/log.ts';
import { act, newId, running, testHouse, type TestHouse } from './open.ts';

let test: TestHouse;
beforeEach(async () => {
  test = await testHouse();
});
afterEach(() => test.end());

describe('the desk', () => {
  it('folds what many seats do at once as the log says', async () => {
    const { house } = test;
    const { id, places } = await running(house, 12);
    await Promise.all(
      places.flatMap(({ seat }, k) => [
        act(house, id, seat, { type: 'say', text: `hello ${k}` }),
        act(house, id, seat, { type: 'raise-hand' }),
        act(house, id, seat, { type: 'say', text: `again ${k}` })
      ])
    );
    const run = await house.desk.run(id);
    const log = (await house.store.read(id)).map(fromStored);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, k) => k + 1));
    expect(run!.state).toEqual(foldClass(house.desk.versions, log));
  });

  it('answers a command that comes twice as at first, and does it once', async () => {
    const { house } = test;
    const { id, places } = await running(house, 3);
    const seat = { kind: 'seat', id: places[0]!.seat } as const;
    const sent = { id: newId(), command: { type: 'say', text: 'once' } as const };
    const first = await house.desk.command(id, seat, sent);
    const [second, third] = await Promise.all([house.desk.command(id, seat, sent), house.desk.command(id, seat, sent)]);
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ ok: true, seq: (first as { seq: number }).seq });
    expect(third).toMatchObject({ ok: true, seq: (first as { seq: number }).seq });
    const said = (await house.store.read(id)).filter(({ type }) => type === 'chat.said');
    expect(said).toHaveLength(1);
  });
});
