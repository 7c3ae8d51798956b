import type { FiledDecision, PlayEvent } from './types.ts';

/** Returns the decisions of a log that were not taken back, in order; needs no case, and takes a log that nobody has checked. */
export function standing(log: readonly PlayEvent[]): FiledDecision[] {
  const decisions: FiledDecision[] = [];
  for (const event of log) {
    if (event.type === 'decision.locked') decisions.push({ scene: event.scene, choice: event.choice });
    if (event.type === 'decision.undone') decisions.splice(event.to);
  }
  return decisions;
}
