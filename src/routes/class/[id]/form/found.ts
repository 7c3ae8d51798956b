import type { Rejection } from '#engine/session';

/** What the form by which a student finds themselves in the roster is told; what was typed is kept. */
export interface Told {
  typed: { number: string; name: string };
  problem: 'not-found' | 'taken' | 'often' | null;
  /** The line was found, but its team cannot be joined. */
  refusal: Pick<Rejection, 'en' | 'zh'> | null;
}
