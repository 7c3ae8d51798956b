import type { Lesson } from '#lib/state/lesson.ts';
import { lessonWords } from '#lib/words/lesson.ts';
import type { Words } from '#lib/words/words.svelte.ts';

const minute = 60_000;

/** A wall time as a clock in the room shows it. */
export const hour = (at: number, words: Words): string =>
  new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** Tells whether the lesson keeps its time. */
export function pace({ behind }: Lesson, words: Words): string {
  const w = words.of(lessonWords);
  if (behind === 0) return w.onTime;
  return behind > 0 ? w.behind(words.number(behind)) : w.ahead(words.number(-behind));
}

/** Tells how the present step stands with its minutes. */
export function stepTime({ took, planned, state }: Lesson, words: Words): string {
  const w = words.of(lessonWords);
  if (planned === 0) return w.none;
  const over = Math.floor((took - planned) / minute);
  if (state === 'over' && over > 0) return w.stepOver(words.number(over));
  return w.step(words.number(Math.floor(took / minute)), words.number(planned / minute));
}
