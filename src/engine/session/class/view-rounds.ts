import { decisionText, type CompiledCase } from '#engine/machine';
import { sceneOf, type Scenario } from '#engine/scenario';
import type { Session } from '../types.ts';
import type { Team } from './types.ts';
import type { Proposal, RoundPace } from './view-types.ts';

/** Gathers the votes of a team in a round: settings are talked over, so the team sees who proposes what. */
export function proposalsOf(scenario: Scenario, scene: string, { votes }: Team): Proposal[] {
  const words = [...new Set(Object.values(votes).map(({ choice }) => choice))];
  return words.map((choice) => ({
    choice,
    text: decisionText(scenario, scene, choice),
    seats: Object.keys(votes).filter((seat) => votes[seat]?.choice === choice)
  }));
}

/** Tells in which round a play stands; null elsewhere. */
export function roundOf(compiled: CompiledCase | null, play: Session | null): RoundPace | null {
  const scene = compiled && play ? sceneOf(compiled.scenario, play.now.scene) : undefined;
  if (scene?.kind !== 'decision' || !scene.round) return null;
  return { number: (play?.now.firm?.here ?? 0) + 1, of: scene.round.rounds, living: play?.now.living !== undefined };
}
