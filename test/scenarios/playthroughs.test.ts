import { describe, expect, it } from 'vitest';
import { outcome } from '#engine/outcomes';
import { fold } from '#engine/session';
import { cases, compiledOf, playthroughsOf } from './shipped.ts';
import { logOf } from './replay.ts';

describe.each(cases)('%s', (id) => {
  const compiled = compiledOf(id);
  const playthroughs = playthroughsOf(id);

  it('has at least four playthroughs, and they end differently', () => {
    expect(playthroughs.length).toBeGreaterThanOrEqual(4);
    expect(new Set(playthroughs.map(({ play }) => play.expect.ending)).size).toBeGreaterThanOrEqual(3);
  });

  it.each(playthroughs)('replays $name to its path, ending, cost, calm and trust', ({ play }) => {
    expect(play.case).toBe(id);
    const { now, ending } = fold(compiled, logOf(compiled, play.decisions, play.seed));
    const { path, cost, calm, trust } = play.expect;
    expect(ending).toBe(play.expect.ending);
    expect(now).toMatchObject({ chosen: path, cost, ...(calm !== undefined && { calm, trust }) });
  });

  it.each(playthroughs)('moves the base after $name in the directions that are written down', ({ play }) => {
    const { played } = outcome(compiled, logOf(compiled, play.decisions, play.seed), { replicates: 6 });
    const seen: Record<string, string> = {};
    for (const [measure, estimate] of Object.entries({ ...played.end, lifetimeValue: played.lifetimeValue })) {
      if (estimate.toldApart) seen[measure] = estimate.difference > 0 ? 'up' : 'down';
    }
    expect(Object.keys(play.expect.base).length).toBeGreaterThan(0);
    expect(seen).toMatchObject(play.expect.base);
  });
});
