import { describe, expect, test } from 'vitest';
import {
  betweenOf,
  deckOf,
  explained,
  forksOf,
  outcome,
  pathsOf,
  reachedOf,
  standouts,
  storiesOf,
  type KnownCustomers,
  type Played,
  type Reached
} from '#engine/outcomes';
import { teamLog } from '#engine/session';
import { seat, seated, talk, teacher, type Room } from '../session/class/room.ts';
import { photo, playLog, smallCase } from './case.ts';

const way = (...steps: [scene: string, choice: string][]): Played => ({
  steps: steps.map(([scene, choice]) => ({ scene, choice, reason: null })),
  ending: 'good'
});

describe('paths', () => {
  const { scenes, ...rest } = talk();
  const scenario = { ...rest, scenes };

  test('teams add up from scene to scene, and an ending is one wherever it comes', () => {
    const { nodes, links } = pathsOf(scenario, [
      way(['desk', 'wait'], ['office', 'give']),
      way(['desk', 'listen'], ['office', 'give']),
      way(['desk', 'fly'])
    ]);
    expect(nodes.map(({ id, teams }) => [id, teams])).toEqual(
      expect.arrayContaining([
        ['0:desk', 3],
        ['1:office', 2],
        ['good', 3]
      ])
    );
    expect(nodes).toHaveLength(3);
    const toOffice = links.find(({ to }) => to === '1:office')!;
    expect([toOffice.teams, toOffice.choices.map(({ teams }) => teams)]).toEqual([2, [1, 1]]);
    for (const { id, teams, kind } of nodes.filter(({ place }) => place > 0))
      expect(
        links.filter(({ to }) => to === id).reduce((sum, link) => sum + link.teams, 0),
        kind
      ).toBe(teams);
  });

  test('staying in a scene is one visit', () => {
    const { nodes } = pathsOf(scenario, [way(['desk', 'wait'], ['desk', 'wait'], ['desk', 'fly'])]);
    expect(nodes.map(({ id }) => id)).toEqual(['0:desk', 'good']);
  });
});

describe('forks', () => {
  test('the share that goes with a decision is 1 - mean square within / mean square of all, by hand', () => {
    // groups (1, 3) and (7, 9): within 2 + 2 over 4 - 2, all 40 over 3
    expect(explained(['a', 'a', 'b', 'b'], [1, 3, 7, 9])).toBeCloseTo(1 - 4 / 2 / (40 / 3), 12);
    expect(explained(['a', 'a', 'b', 'b'], [1, 3, 1, 3])).toBe(0);
    expect(explained(['a', 'b', 'c'], [1, 2, 3])).toBeNull();
    expect(explained(['a', 'a', 'b'], [5, 5, 5])).toBeNull();
  });

  test('those come first that go with more; where outcomes are not told, those that divide more', () => {
    const teams = [
      way(['desk', 'wait'], ['office', 'give']),
      way(['desk', 'wait'], ['office', 'refuse']),
      way(['desk', 'listen'], ['office', 'give']),
      way(['desk', 'listen'], ['office', 'refuse'])
    ];
    const worth = (value: number): Reached => ({ kept: 1, profit: 1, value });
    const reached = [worth(10), worth(20), worth(11), worth(21)];
    expect(forksOf(talk(), teams, reached).map(({ scene }) => scene)).toEqual(['office', 'desk']);
    const untold = forksOf(talk(), [...teams, way(['desk', 'fly'])], [null, null, null, null, null]);
    expect(untold.map(({ scene, explains, elsewhere }) => [scene, explains, elsewhere])).toEqual([
      ['desk', null, 0],
      ['office', null, 1]
    ]);
    expect(untold[0]!.choices.every((one) => one.reached === null)).toBe(true);
  });
});

describe('customers', () => {
  const compiled = smallCase({ bad: { ...photo, person: {} } });
  const [bad, good] = [playLog(compiled, ['freeze'], 1), playLog(compiled, ['wait'], 1)];

  test('the three figures are those of the whole outcome', () => {
    const { played } = outcome(compiled, bad, { replicates: 4 });
    const reached = reachedOf(compiled, bad, 4);
    expect(reached.kept).toBeCloseTo(played.kept, 9);
    expect(reached.profit).toBeCloseTo(played.profit.level, 6);
    expect(reached.value).toBeCloseTo(played.lifetimeValue.level, 6);
  });

  test('two teams’ gap is the difference of what they came to, and turns its sign when they are swapped', () => {
    const few = { replicates: 4, seeds: 3 };
    const between = betweenOf(compiled, good, bad, few);
    const [a, b] = [reachedOf(compiled, good, 4), reachedOf(compiled, bad, 4)];
    for (const stake of ['kept', 'profit', 'value'] as const) {
      expect(between.stakes[stake].difference).toBeCloseTo(a[stake] - b[stake], 5);
      expect(betweenOf(compiled, bad, good, few).stakes[stake].difference).toBeCloseTo(b[stake] - a[stake], 5);
    }
    expect(between.stakes.kept.difference).toBeGreaterThan(0);
    expect(between.luck.kept.same).toBeGreaterThan(0.5);
    expect(betweenOf(compiled, good, good, few).stakes.value).toMatchObject({ difference: 0, toldApart: false });
  });

  test('stories are of customers who fared so, never of the person met', () => {
    const stories = storiesOf(compiled, bad);
    expect(stories.map(({ fate }) => fate)).toContain('lost');
    for (const { fate, left, leftOtherwise } of stories) {
      if (fate === 'kept') expect([left, leftOtherwise]).toEqual([0, 0]);
      if (fate === 'won') expect([left, leftOtherwise > 0]).toEqual([0, true]);
      if (fate === 'lost') expect(left > 0 && (leftOtherwise === 0 || left <= leftOtherwise)).toBe(true);
    }
    expect(storiesOf(compiled, bad)).toEqual(stories);
  });
});

describe('the deck is cut to what the class may see', () => {
  const told = { trueEnding: { scene: 'gone', story: { zh: '真实的结局。', en: 'the true story' } } };
  function played(): Room {
    const room = seated(6, 2, 'simulate', { ...talk(), ...told });
    for (const number of [1, 2, 3, 4]) room.vote(number, 'fly');
    for (const number of [5, 6]) room.vote(number, 'wait');
    room.must(teacher, { type: 'advance', from: 'simulate', asked: true });
    return room;
  }
  const known = (room: Room): KnownCustomers => {
    const logs = ['t1', 't2', 't3'].map((team) => teamLog(room.log, team));
    return {
      is: 'known',
      reached: new Map(logs.map((log, k) => [`t${k + 1}`, reachedOf(room.compiled, log, 2)])),
      between: betweenOf(room.compiled, logs[0]!, logs[2]!, { replicates: 2, seeds: 1 }),
      stories: []
    };
  };

  test('before the reveal no figure of customers, before the lock no mark, and the true ending only after both', () => {
    const room = played();
    const all = known(room);
    const deck = () => deckOf(room.compiled, room.state, all);
    expect(deck()).toMatchObject({ customers: 'sealed', road: null, people: null, marks: null, truth: 'sealed', concepts: null, asks: [] });
    expect(deck().forks.every(({ explains }) => explains === null)).toBe(true);
    room.must(teacher, { type: 'reveal' });
    expect(deck()).toMatchObject({ customers: 'known', truth: 'sealed', marks: null });
    expect(JSON.stringify(deck())).not.toContain('the true story');
    room.must(teacher, { type: 'lock-marks' });
    expect(deck().truth).toMatchObject({ story: told.trueEnding.story, teams: 2 });
    expect(deck().marks?.results).toHaveLength(3);
  });

  test('the usual road is the one that most teams took', () => {
    const room = played();
    expect(standouts(room.state, known(room).reached)?.usual.id).toBe('t1');
    expect(deckOf(room.compiled, room.state, known(room)).guess?.choices.map(({ id, teams }) => [id, teams])).toEqual([
      ['wait', 1],
      ['listen', 0],
      ['fly', 2]
    ]);
  });

  test('the spread of marks is by hand, and one that lies far off is told', () => {
    const room = seated(8, 2, 'evaluate');
    const five = (points: number) => ({ knowledge: points, communication: points, solution: points, teamwork: points, staging: points });
    for (const [number, points] of [
      [3, 8],
      [4, 8],
      [5, 7],
      [6, 2]
    ] as const)
      room.must(seat(number), { type: 'mark', team: 't1', points: five(points) });
    room.must(teacher, { type: 'lock-marks' });
    const { marks } = deckOf(room.compiled, room.state, { is: 'working', reached: new Map(), between: null, stories: null });
    // the middle of 2, 7, 8, 8 is 7.5: only 2 is three tenths of the scale away
    expect(marks!.spread[0]).toEqual({ low: 2, high: 8, count: 4, far: 1 });
  });
});
