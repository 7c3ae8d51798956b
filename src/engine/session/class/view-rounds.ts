import { readSettings, type CompiledCase } from '#engine/machine';
import { sceneOf, type Decision, type Scenario } from '#engine/scenario';
import type { Session } from '../types.ts';
import type { Team } from './types.ts';
import type { PlayView, Proposal, RoundPace } from './view-types.ts';

/** Gathers the votes of a team in a round: settings are talked over, so the team sees who proposes what. */
export function proposalsOf({ choices }: Decision, { votes }: Team): Proposal[] {
  const words = [...new Set(Object.values(votes).map(({ choice }) => choice))];
  return words.flatMap((word) => {
    const read = readSettings(word);
    if (!read) return [];
    return {
      choice: word,
      settings: Object.fromEntries(read.settings),
      beside: choices.find(({ id }) => id === read.choice)?.text ?? null,
      seats: Object.keys(votes).filter((seat) => votes[seat]?.choice === word)
    };
  });
}

/** Lists the levers of a case as a history of its rounds needs them. */
export function leversOf({ levers = [], scenes }: Scenario): PlayView['levers'] {
  const round = scenes.find((scene): scene is Decision => scene.kind === 'decision' && scene.round !== undefined)?.round;
  return { levers: levers.map(({ id, name, lever, start }) => ({ id, name, lever, start })), months: round?.months ?? 0 };
}

/** Tells in which round a play stands; null elsewhere. */
export function roundOf(compiled: CompiledCase | null, play: Session | null): RoundPace | null {
  const scene = compiled && play ? sceneOf(compiled.scenario, play.now.scene) : undefined;
  if (scene?.kind !== 'decision' || !scene.round) return null;
  return { number: (play?.now.firm?.here ?? 0) + 1, of: scene.round.rounds, living: play?.now.living !== undefined };
}
