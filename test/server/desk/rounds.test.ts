import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readoutsOf, reportOf } from '#engine/outcomes';
import { fold, teamLog, type ClassEvent } from '#engine/session';
import { fromStored } from '#lib/server/desk/log.ts';
import type { House } from '#lib/server/house.ts';
import { boardFolder } from '../../helpers/board-folder.ts';
import { act, running, teach, testHouse, type TestHouse } from './open.ts';

let cases = '';
let test: TestHouse;
beforeAll(async () => {
  cases = await boardFolder();
  vi.stubEnv('SCENARIOS_DIR', cases);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(cases, { recursive: true });
});
beforeEach(async () => {
  test = await testHouse();
});
afterEach(() => test.end());

const teamsOf = async (house: House, id: string) => (await house.desk.run(id))!.state.teams;
const logOf = async (house: House, id: string): Promise<ClassEvent[]> => (await house.store.read(id)).map(fromStored);
const roundsIn = async (house: House, id: string) =>
  (await logOf(house, id)).filter((event) => event.type === 'play' && event.data.type === 'round.closed');
const closed = (house: House, id: string, team: string, rounds: number) =>
  vi.waitFor(async () => expect((await teamsOf(house, id))[team]!.play!.now.firm!.round).toBe(rounds), 20_000);

/** A class of two teams in rounds; the first two of a team agree on settings. */
async function inRounds(house: House) {
  const { id, places } = await running(house, 6, 'quarters');
  const agree = async (team: string, word: string) => {
    const { state } = (await house.desk.run(id))!;
    const own = places.filter(({ seat }) => state.seats[seat]?.team === team).slice(0, 2);
    const turn = state.teams[team]!.play!.steps.length;
    for (const { seat } of own) await act(house, id, seat, { type: 'vote', scene: 'quarter', turn, choice: word });
  };
  return { id, agree };
}

describe('rounds at the server', () => {
  it('V23 a locked round is lived by the team’s customers and closed, with what a replay finds again', async () => {
    const { house } = test;
    const { id, agree } = await inRounds(house);
    await agree('t1', '{care=1}');
    await closed(house, id, 't1', 1);
    const { state } = (await house.desk.run(id))!;
    const compiled = house.desk.versions.byHash(state.case!.hash)!;
    const log = teamLog(await logOf(house, id), 't1');
    const before = fold(compiled, log.slice(0, -1));
    expect(state.teams.t1!.play!.now.firm!.base).toEqual(readoutsOf(compiled, before));
    expect(state.teams.t2!.play!.now.firm!.round).toBe(0);
  });

  it('V23 a round that was locked when the server was killed is lived after its start, once', async () => {
    const { id, agree } = await inRounds(test.house);
    test.house.rounds.end();
    await agree('t1', '{care=1}');
    await test.kill();
    const house = await test.reopen();
    await closed(house, id, 't1', 1);
    expect(await roundsIn(house, id)).toHaveLength(1);
  });

  it('V23 a round that the teacher took back meanwhile stays taken back', async () => {
    const { house } = test;
    const { id, agree } = await inRounds(house);
    const roundOf = house.crew.roundOf.bind(house.crew);
    const late = vi.spyOn(house.crew, 'roundOf').mockImplementationOnce(async (...asked) => {
      const readouts = await roundOf(...asked);
      await teach(house, id, { type: 'rewind-team', team: 't1', to: 0 });
      return readouts;
    });
    await agree('t1', '{care=1}');
    await vi.waitFor(() => expect(late.mock.results[0]?.type).toBe('return'), 20_000);
    await late.mock.results[0]!.value;
    await agree('t1', '{care=2}');
    await closed(house, id, 't1', 1);
    expect(await roundsIn(house, id)).toHaveLength(1);
    expect((await teamsOf(house, id)).t1!.play!.now.firm!.settings.care).toBe(2);
  });

  it('V23 when the customers could not be simulated the round is tried again', async () => {
    const { house } = test;
    const { id, agree } = await inRounds(house);
    vi.spyOn(house.crew, 'roundOf').mockResolvedValueOnce(null);
    await agree('t1', '{care=1}');
    await closed(house, id, 't1', 1);
  });

  it('V24 a report is the team’s own, of the rounds that are over; before the first there is none', async () => {
    const { house } = test;
    const { id, agree } = await inRounds(house);
    expect(await house.rounds.report(id, 't1', true)).toBeNull();
    await agree('t1', '{care=1}');
    await closed(house, id, 't1', 1);
    const { state } = (await house.desk.run(id))!;
    const compiled = house.desk.versions.byHash(state.case!.hash)!;
    const whole = reportOf(compiled, state.teams.t1!.play!, 6);
    expect(await house.rounds.report(id, 't1', true)).toMatchObject({ round: 1, months: 3, replicates: 1, parts: [{ lever: 'care' }] });
    house.rounds.end();
    // while the next one is lived the report is of those before
    await agree('t1', '{care=2}');
    expect(await house.rounds.report(id, 't1', false)).toEqual(whole);
    expect(await house.rounds.report(id, 't2', false)).toBeNull();
  });
});
