import { sessionTime } from './clock.ts';
import type { ClassEvent, ClassState, Debrief } from './types.ts';

/** Applies an event of the debrief; any other leaves it as it is. */
export function applyDebrief(state: ClassState, event: ClassEvent): Debrief {
  const { debrief } = state;
  const { transfer } = debrief;
  switch (event.type) {
    case 'slide.shown':
      return { ...debrief, slide: event.data.slide };
    case 'guess.made': {
      const { seat, scene, choice } = event.data;
      return { ...debrief, guesses: { ...debrief.guesses, [seat]: { scene, choice } } };
    }
    case 'transfer.opened':
      return { ...debrief, transfer: { ends: sessionTime(state, event.at) + event.data.ms, answers: transfer?.answers ?? {} } };
    case 'transfer.answered': {
      const { seat, text } = event.data;
      return transfer
        ? { ...debrief, transfer: { ...transfer, answers: { ...transfer.answers, [seat]: { text, shown: false } } } }
        : debrief;
    }
    case 'transfer.picked': {
      const { seat, shown } = event.data;
      const answer = transfer?.answers[seat];
      return transfer && answer
        ? { ...debrief, transfer: { ...transfer, answers: { ...transfer.answers, [seat]: { ...answer, shown } } } }
        : debrief;
    }
    default:
      return debrief;
  }
}
