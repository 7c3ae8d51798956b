import type { CompiledCase } from '#engine/machine';
import type { Decision } from '#engine/scenario';
import { livingTeams } from './people.ts';
import type { ClassState, Debrief, Slide } from './types.ts';

/** The slides of a debrief, in their order. */
export const slides: readonly Slide[] = [
  ...(['guess', 'paths', 'fork', 'road', 'people'] as const),
  ...(['marks', 'truth', 'concepts', 'transfer', 'takeaway'] as const)
];

/** How long everybody has for the new complaint, in ms. */
export const transferTime = 60_000;
/** An answer that was on its way when the time ended still counts. */
export const transferGrace = 3_000;

/** What every team chose when it first came to a scene; null for a team that never did. */
export const firstChoices = (state: ClassState, scene: string): (string | null)[] =>
  livingTeams(state)
    .filter(({ play }) => play !== null)
    .map(({ play }) => play!.steps.find((step) => step.scene === scene)?.choice ?? null);

/**
 * Finds the decision that a class guesses: where the teams that came by were most divided (share of teams that came × Gini impurity of
 * their choices, 1 - Σ p², Breiman et al. 1984); the first of several, null when nobody decided anything. Of the settings of rounds nobody guesses.
 */
export function guessedScene({ scenario }: CompiledCase, state: ClassState): Decision | null {
  let best: { scene: Decision; score: number } | null = null;
  for (const scene of scenario.scenes) {
    if (scene.kind !== 'decision' || scene.round) continue;
    const all = firstChoices(state, scene.id);
    const came = all.filter((choice) => choice !== null);
    if (!came.length) continue;
    const counts = scene.choices.map(({ id }) => came.filter((choice) => choice === id).length);
    const same = counts.reduce((sum, count) => sum + (count / came.length) * (count / came.length), 0);
    const score = (came.length / all.length) * (1 - same);
    if (!best || score > best.score) best = { scene, score };
  }
  return best?.scene ?? null;
}

/** Moves the end of the new complaint's time, where it has one. */
export const laterDebrief = (debrief: Debrief, ms: number): Debrief =>
  debrief.transfer ? { ...debrief, transfer: { ...debrief.transfer, ends: debrief.transfer.ends + ms } } : debrief;
