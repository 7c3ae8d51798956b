import { moves } from '#engine/scenario';
import { listCases } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

/** Moves that a visitor may try on the first page. */
const tried = ['listen', 'offer', 'argue'] as const;

/** The person of the first page is never one whom a class is just getting to know. */
export const load: PageServerLoad = async ({ locals }) => {
  const cases = await listCases();
  const held = await locals.house.lock.held();
  const flagship = cases.find(({ id, person }) => person && !held.has(id)) ?? null;
  const tries = moves.flatMap(({ name, calm, trust }) => {
    const known = tried.find((each) => each === name);
    return known ? [{ name: known, calm, trust }] : [];
  });
  return { flagship, inClass: !flagship && cases.length > 0, tries };
};
