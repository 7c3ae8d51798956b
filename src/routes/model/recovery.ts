import { base, blowOf, dropOf, handlingOf } from '#engine/customers';
import { meanLeaving } from './examples.ts';

export const answers = ['silent', 'usual', 'excellent'] as const;
export type Answer = (typeof answers)[number];

/** The best answer the model knows: compensation at its peak, within a day, as warm as can be. */
export const excellent = { compensation: base.peak, treatment: 1, days: 1 };

/** What one failure and its answer do to a customer who has not ordered before, by the default numbers (card 7). */
export interface Case {
  answer: Answer;
  /** Satisfaction with handling, null when nothing was said. */
  handling: number | null;
  /** Change of satisfaction, z. */
  satisfaction: number;
  /** Intention to buy again, 0..1. */
  intention: number;
  /** What the hazard is multiplied with. */
  blow: number;
  /** Mean chance to leave at the next order. */
  leaving: number;
}

/** Works out the three answers to a failure. */
export function casesOf(major: boolean): Case[] {
  return answers.map((answer) => {
    const voice = answer !== 'silent';
    const handling = voice ? handlingOf(base, answer === 'usual' ? base : excellent) : 0;
    const blow = blowOf(base, major, voice, handling, 0, 0);
    const odds = base.intention + (major ? base.intentionMajor : 0) + (voice ? base.intentionVoice + base.intentionHandling * handling : 0);
    return {
      answer,
      handling: voice ? handling : null,
      satisfaction: base.gain * handling - dropOf(base, major),
      intention: 1 / (1 + Math.exp(-odds)),
      blow,
      leaving: 1 - (1 - meanLeaving(0)) ** blow
    };
  });
}
