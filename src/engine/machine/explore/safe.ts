import type { Plan } from './plan.ts';

/**
 * Finds the scenes from which an ending can be reached whatever the play has counted so far: an ending itself, or a scene with
 * a choice that is always open and all of whose lines lead to such scenes. What is not found may still be free in fact.
 */
export function safeScenes(plan: Plan): Uint8Array {
  const safe = Uint8Array.from(plan.scenes, ({ choices }) => (choices.length === 0 ? 1 : 0));
  for (let changed = true; changed;) {
    changed = false;
    plan.scenes.forEach(({ choices }, scene) => {
      if (safe[scene] || !choices.some(({ needs, lines }) => needs.length === 0 && lines.every(({ to }) => safe[to]))) return;
      safe[scene] = 1;
      changed = true;
    });
  }
  return safe;
}
