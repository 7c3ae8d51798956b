import type { FiledDecision, Happening, PlayEvent } from './types.ts';

/** Returns what happened in a log and was not taken back, in order; needs no case, and takes a log that nobody has checked. */
export function happened(log: readonly PlayEvent[]): Happening[] {
  let stands: { after: number; what: Happening }[] = [];
  let decisions = 0;
  for (const event of log) {
    switch (event.type) {
      case 'decision.locked':
        stands.push({ after: ++decisions, what: { type: event.type, scene: event.scene, choice: event.choice } });
        break;
      case 'event.injected':
        stands.push({ after: decisions, what: { type: event.type, event: event.event } });
        break;
      case 'move.tapped':
        stands.push({ after: decisions, what: { type: event.type, move: event.move } });
        break;
      case 'play.timed-out':
        stands.push({ after: Infinity, what: { type: event.type } });
        break;
      case 'decision.undone':
        decisions = event.to;
        stands = stands.filter(({ after }) => after <= event.to);
    }
  }
  return stands.map(({ what }) => what);
}

/** Returns the decisions of a log that were not taken back, in order. */
export const standing = (log: readonly PlayEvent[]): FiledDecision[] =>
  happened(log).flatMap((one) => (one.type === 'decision.locked' ? [{ scene: one.scene, choice: one.choice }] : []));
