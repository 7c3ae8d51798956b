/** What of a slide moves while it is shown. */
export interface LiveSlide {
  /** How many people guessed. */
  guesses: number;
  /** `ends`: session time; `shown`: answers that the teacher picked. */
  transfer: { ends: number; answered: number; shown: readonly string[] } | null;
  /** The session's clock now, in ms. */
  now: number;
}
