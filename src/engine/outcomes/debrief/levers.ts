import type { Scenario } from '#engine/scenario';
import type { Team } from '#engine/session';
import { mean } from '../statistics.ts';
import type { LeverSpread } from './types.ts';

/** Tells where the teams set the levers of a case, those first in which they were furthest apart for the lever's own range. */
export function leverSpreads({ levers = [] }: Scenario, teams: readonly Team[]): LeverSpread[] {
  const spreads = levers.map(({ id, name, lever, min, max, start }): LeverSpread => {
    const means = teams.flatMap(({ play }) => {
      const set = play!.steps.flatMap(({ lock }) => (lock?.settings[id] === undefined ? [] : [lock.settings[id]]));
      return set.length ? [mean(set)] : [];
    });
    return { id, name, lever, min, max, start, means: means.sort((a, b) => a - b) };
  });
  return spreads.filter(({ means }) => means.length).sort((a, b) => apart(b) - apart(a));
}

const apart = ({ means, min, max }: LeverSpread): number => (means.at(-1)! - means[0]!) / (max - min);
