/** What of a slide moves while it is shown. */
export interface LiveSlide {
  /** The teacher's own page, not the projector. */
  own: boolean;
  /** How many people guessed. */
  guesses: number;
  /** `ends`: session time; `shown`: answers that the teacher picked. */
  transfer: { ends: number; answered: number; shown: readonly string[] } | null;
  /** The session's clock now, in ms. */
  now: number;
}
