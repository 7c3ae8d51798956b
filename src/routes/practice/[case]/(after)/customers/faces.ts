import { createContext } from 'svelte';
import type { Sex } from '#engine/customers';
import type { Scenario } from '#engine/scenario';
import { looks, readFace, type Look } from '#lib/components/face/traits.ts';

export interface FaceOf {
  look: Look;
  seed: number;
}

const lookOf = (row: number): Look => looks[(Math.imul(row + 1, 0x9e3779b1) >>> 8) % looks.length]!;

/** The sex that a customer's face shows, so that her name suits it. */
export const sexOf = (row: number): Sex => (lookOf(row).endsWith('woman') ? 'female' : 'male');

/** Chooses a face for each customer: the person's own, else one by row; cosmetic, the same in every language. */
export const facesOf =
  ({ person }: Scenario) =>
  (customer: { row: number; person: boolean }): FaceOf =>
    customer.person ? readFace(person.face) : { look: lookOf(customer.row), seed: customer.row };

export const [getFaces, setFaces] = createContext<ReturnType<typeof facesOf>>();
