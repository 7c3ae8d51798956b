import { beforeAll, describe, expect, it } from 'vitest';
import type { Road } from '#engine/outcomes';
import { firstProfit, future, kept, leastOf, profit, roadOf, roadsOf, satisfaction, smaller, worth } from './policies.ts';
import { compiledOf, endingsOf, playthroughsOf } from './shipped.ts';

/** One way of setting the levers from the first quarter on, everything else as in every other policy. */
const all = (first: string): string =>
  ['list.as-is', `season${first}`, 'season{}', 'season{}', 'tiers.rule', ...Array<string>(3).fill('season-two{}')].join();
const policies = {
  start: all('{}'),
  flat: all('.flat{}'),
  offers: all('{ads=0;offers=2}'),
  gap: all('{gap=0.4}'),
  mixed: all('{offers=2;service=0.5;gap=0.05}')
};

describe('the four kinds of card, on 20 other bases', () => {
  let roads: Record<keyof typeof policies, Road[]>;
  beforeAll(() => {
    roads = roadsOf(smaller('retail-members', 800), policies, 20);
  }, 120_000);
  const least = (one: keyof typeof policies, other: keyof typeof policies, measure: (road: Road) => number): number =>
    leastOf(roads[one].map(measure), roads[other].map(measure));

  it('lets a tenth off for all look well to members, and lose to personal offers in the money of the play and of the time after it', () => {
    expect(least('flat', 'start', satisfaction)).toBeGreaterThan(0);
    expect(least('flat', 'start', kept)).toBeGreaterThan(0);
    expect(least('offers', 'flat', satisfaction)).toBeGreaterThan(0);
    for (const measure of [profit, future, worth]) expect(least('offers', 'flat', measure)).toBeGreaterThan(0);
  });

  it('lets the widest price gap earn most at first and pays it back with members and with what they are worth', () => {
    expect(least('gap', 'mixed', firstProfit)).toBeGreaterThan(0);
    expect(least('start', 'gap', kept)).toBeGreaterThan(0);
    expect(least('start', 'gap', future)).toBeGreaterThan(0);
  });
});

describe('the four kinds of card', () => {
  const compiled = compiledOf('retail-members');

  it('reaches each of its endings by a play that fits the budget', () => {
    const reached = playthroughsOf('retail-members').map(({ play }) => play.expect.ending);
    reached.push(roadOf(compiled, policies.start, compiled.scenario.customers.seed).ending!);
    expect([...new Set(reached)].sort()).toEqual(
      endingsOf(compiled.scenario)
        .map(({ id }) => id)
        .sort()
    );
  });
});
