import type { Sex } from '#engine/customers';
import { looks, type Look } from './traits.ts';

/** Chooses the look of the customer in a row; cosmetic, the same in every language. */
export const lookOf = (row: number): Look => looks[(Math.imul(row + 1, 0x9e3779b1) >>> 8) % looks.length]!;

/** The sex that a customer's face shows, so that her name suits it. */
export const sexOf = (row: number): Sex => (lookOf(row).endsWith('woman') ? 'female' : 'male');
