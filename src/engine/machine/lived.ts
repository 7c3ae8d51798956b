import { sceneOf, type Scenario, type Text } from '#engine/scenario';
import type { BaseReadouts, Settings, Step } from './types.ts';

/** A round that was lived; `beside`: the choice taken with the settings. */
export interface LivedRound {
  number: number;
  settings: Settings;
  beside: Text | null;
  base: BaseReadouts;
}

/** Lists the rounds of a play that were lived, one after the other. */
export const livedRounds = (scenario: Scenario, steps: readonly Step[]): LivedRound[] =>
  steps.flatMap(({ scene, lock, after }) => {
    const { firm } = after;
    if (!lock || !firm?.base || after.living) return [];
    const own = sceneOf(scenario, scene);
    const beside = own?.kind === 'decision' ? own.choices.find(({ id }) => id === lock.choice)?.text : undefined;
    return [{ number: firm.round, settings: lock.settings, beside: beside ?? null, base: firm.base }];
  });
