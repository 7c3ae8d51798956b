import { isHttpError } from '@sveltejs/kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LogLine } from '#lib/server/verbs.ts';
import { GET } from '../../../src/routes/teach/[class]/log/lines/+server.ts';
import { act, running, teach, testHouse, type TestHouse } from './open.ts';

let test: TestHouse;
let id: string;
let seats: string[];
beforeAll(async () => {
  test = await testHouse();
  const class_ = await running(test.house);
  id = class_.id;
  seats = class_.places.map(({ seat }) => seat);
});
afterAll(() => test.end());

const read = async (right: 'owner' | 'observer' | null): Promise<LogLine[]> =>
  (await GET({ params: { class: id }, locals: { house: test.house, rightIn: async () => right } } as never)).json();

it('V22 the log of verbs tells the teachers by name, the newest first, to observers too and to nobody else', async () => {
  await teach(test.house, id, { type: 'pause', team: 't1' });
  await act(test.house, id, seats[0]!, { type: 'say', text: 'hello' });
  await test.house.seats.reissue(id, seats[1]!, 't1');
  const lines = await read('observer');
  expect(lines.slice(0, 2)).toMatchObject([
    { name: 'reissue', by: 'T', seat: { number: expect.any(Number) } },
    { name: 'pause', by: 'T', teams: [{ number: 1 }] }
  ]);
  expect(lines.every((line, k) => k === 0 || line.seq < lines[k - 1]!.seq)).toBe(true);
  expect(JSON.stringify(lines)).not.toContain('hello');
  const refused = await read(null).catch((thrown: unknown) => thrown);
  expect(isHttpError(refused) && refused.status).toBe(404);
});

it('V22 the lesson plan outlives the server', async () => {
  const minutes = { form: 5, choose: 0, prepare: 10, simulate: 20, evaluate: 5, 'sum-up': 5 };
  await teach(test.house, id, { type: 'set-plan', minutes, anew: true });
  await test.again();
  expect((await test.house.desk.run(id))?.state.plan).toMatchObject({ minutes, from: 'simulate' });
});
