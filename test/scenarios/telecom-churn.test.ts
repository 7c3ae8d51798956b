import { beforeAll, describe, expect, it } from 'vitest';
import type { Road } from '#engine/outcomes';
import { firstProfit, future, kept, leastOf, profit, roadOf, roadsOf, smaller, worth, worthsOf } from './policies.ts';
import { compiledOf, endingsOf, playthroughsOf, scenarioOf } from './shipped.ts';

/** The first settings of all eight quarters, everything else as in every other policy. */
const all = (settings: string): string =>
  ['launch.newcomers', `first-year{${settings}}`, ...Array<string>(3).fill('first-year{}'), 'crossroads.match']
    .concat(Array<string>(4).fill('second-year{}'))
    .join();

const { levers = [] } = scenarioOf('telecom-churn');
/** One lever at one of its ends, the others where they start; `ads` and `calls` as far as the budget goes. */
const payable: Record<string, number> = { ads: 2.5, calls: 3 };
const ends = levers.flatMap(({ id, min, max, start }) =>
  [min, payable[id] ?? max].filter((end) => end !== start).map((end) => ({ [id]: end }))
);
const lone = Object.fromEntries(ends.map((end) => [JSON.stringify(end), end]));
const mixed = { ads: 0.5, calls: 4, gap: 0.05, back: 0.15, network: 0.25 };
const policies = {
  start: all(''),
  winning: all('ads=2.5;calls=0'),
  keeping: all('ads=0.5;calls=4'),
  dear: all('gap=0.2')
};

describe('the leaking bucket, on 20 other bases', () => {
  let roads: Record<keyof typeof policies, Road[]>;
  beforeAll(() => {
    roads = roadsOf(smaller('telecom-churn', 1000), policies, 20);
  }, 120_000);
  const least = (one: keyof typeof policies, other: keyof typeof policies, measure: (road: Road) => number): number =>
    leastOf(roads[one].map(measure), roads[other].map(measure));

  it('pays to move one budget from winning to keeping: in the two years, with what follows them, and in people kept', () => {
    for (const measure of [profit, worth, kept]) expect(least('keeping', 'winning', measure)).toBeGreaterThan(0);
  });

  it('is won by no single lever at one of its ends', () => {
    const worths: Record<string, number[]> = worthsOf('telecom-churn', { mixed, ...lone }, 20);
    for (const name of Object.keys(lone)) expect([name, leastOf(worths.mixed!, worths[name]!) > 0]).toEqual([name, true]);
  }, 120_000);

  it('lets dearer prices for the old look well in the first quarter and in two years, and takes it back from what the base is worth', () => {
    expect(least('dear', 'start', firstProfit)).toBeGreaterThan(0);
    expect(least('dear', 'start', profit)).toBeGreaterThan(0);
    expect(least('start', 'dear', kept)).toBeGreaterThan(0);
    expect(least('start', 'dear', future)).toBeGreaterThan(0);
  });

  it('loses 20 to 50 % of its subscribers in the first year, as the source says', () => {
    for (const road of roads.start) {
      expect(road.level.kept.mean[12]).toBeGreaterThan(50);
      expect(road.level.kept.mean[12]).toBeLessThan(80);
    }
  });
});

describe('the leaking bucket', () => {
  const compiled = compiledOf('telecom-churn');

  it('reaches each of its endings by a play that fits the budget', () => {
    const generous = [
      'launch.everyone,first-year{ads=0;calls=4;gap=0;credit=1;network=1}',
      ...Array<string>(3).fill('first-year.gift{}'),
      'crossroads.letter',
      ...Array<string>(4).fill('second-year.nine-years{}')
    ].join();
    const reached = playthroughsOf('telecom-churn').map(({ play }) => play.expect.ending);
    reached.push(roadOf(compiled, generous, compiled.scenario.customers.seed).ending!);
    expect([...new Set(reached)].sort()).toEqual(
      endingsOf(compiled.scenario)
        .map(({ id }) => id)
        .sort()
    );
  });

  it('lets what is decided between the years act when the first year is over', () => {
    const { causes } = roadOf(smaller('telecom-churn', 200), policies.start, 1);
    expect(causes.find(({ scene }) => scene === 'crossroads')?.month).toBe(12);
  });
});
