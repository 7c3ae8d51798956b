import type { Looks } from '#engine/customers';
import { looks, traitsOf, type Look } from './traits.ts';

/** Chooses the look of the customer in a row; cosmetic, the same in every language. */
export const lookOf = (row: number): Look => looks[(Math.imul(row + 1, 0x9e3779b1) >>> 8) % looks.length]!;

/** The sex and age that a customer's face shows, so that the name suits it. */
export function shownBy(row: number): Looks {
  const { man, age } = traitsOf(lookOf(row), row);
  return { sex: man ? 'male' : 'female', age };
}
