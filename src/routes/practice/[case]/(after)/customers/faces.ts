import { createContext } from 'svelte';
import type { Scenario } from '#engine/scenario';
import { lookOf } from '#lib/components/face/customer.ts';
import { readFace, type Look } from '#lib/components/face/traits.ts';

export interface FaceOf {
  look: Look;
  seed: number;
}

/** Chooses a face for each customer: the person's own, else one by row; cosmetic, the same in every language. */
export const facesOf =
  ({ person }: Scenario) =>
  (customer: { row: number; person: boolean }): FaceOf =>
    customer.person ? readFace(person?.face) : { look: lookOf(customer.row), seed: customer.row };

export const [getFaces, setFaces] = createContext<ReturnType<typeof facesOf>>();
