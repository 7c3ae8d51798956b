import { moves } from '#engine/scenario';
import { listCases } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

/** Moves that a visitor may try on the first page. */
const tried = ['listen', 'offer', 'argue'] as const;

export const load: PageServerLoad = async () => {
  const [flagship = null] = await listCases();
  const tries = moves.flatMap(({ name, calm, trust }) => {
    const known = tried.find((each) => each === name);
    return known ? [{ name: known, calm, trust }] : [];
  });
  return { flagship, tries };
};
