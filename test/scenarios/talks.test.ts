import { beforeAll, describe, expect, it } from 'vitest';
import { bandOf, endOn, seeds } from './ends.ts';
import { compiledOf, playthroughsOf } from './shipped.ts';

/** Of each talk a play that does as its source advises, and one that does not. */
const plays = [
  ['lone-passenger', 'told-well', 'president-argues'],
  ['restaurant-complaints', 'right-order', 'argued-in-public'],
  ['furniture-mall', 'name-cleared', 'do-not-feed-it']
] as const;

describe.each(plays)('%s, over 20 seeds', (id, well, badly) => {
  const compiled = compiledOf(id);
  const decisionsOf = (name: string) => {
    const play = playthroughsOf(id).find((one) => one.name === `${name}.json`)?.play;
    if (!play) throw new Error(`no play ${name}`);
    return play.decisions;
  };
  const roads = { well: decisionsOf(well), badly: decisionsOf(badly), nothing: [] };
  const ends: Record<keyof typeof roads, ReturnType<typeof endOn>[]> = { well: [], badly: [], nothing: [] };
  beforeAll(() => {
    // seeds without, roads within: a base is grown once
    for (const seed of seeds) for (const road of ['well', 'badly', 'nothing'] as const) ends[road].push(endOn(compiled, roads[road], seed));
  });

  it(`keeps customers and satisfaction by ${well}`, () => {
    expect(bandOf(ends.well, ends.nothing, 'kept').low).toBeGreaterThan(0);
    expect(bandOf(ends.well, ends.nothing, 'satisfaction').low).toBeGreaterThan(0);
  });

  it(`loses both by ${badly}, and money`, () => {
    expect(bandOf(ends.badly, ends.nothing, 'kept').high).toBeLessThan(0);
    expect(bandOf(ends.badly, ends.nothing, 'satisfaction').high).toBeLessThan(0);
    expect(bandOf(ends.badly, ends.nothing, 'profit').high).toBeLessThan(0);
  });
});
