import { listBroken, listCases } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

/** Of a case that is in class a visitor learns its title and its summary. */
export const load: PageServerLoad = async ({ locals }) => {
  const all = await listCases();
  const { lock } = locals.house;
  const closed = new Set<string>();
  for (const { id } of all) if (await lock.keepsOut(id, locals.rightIn)) closed.add(id);
  const inClass = all.filter(({ id }) => closed.has(id)).map(({ id, title, summary, languages }) => ({ id, title, summary, languages }));
  return { cases: all.filter(({ id }) => !closed.has(id)), inClass, broken: await listBroken() };
};
