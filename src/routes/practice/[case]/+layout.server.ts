import { error } from '@sveltejs/kit';
import { loadCase } from '#lib/server/catalogue.ts';
import type { LayoutServerLoad } from './$types';

/** Solo play carries the whole case to the learner's browser, where it is compiled, played and simulated. */
export const load: LayoutServerLoad = async ({ params, locals }) => {
  if (await locals.house.lock.keepsOut(params.case, locals.rightIn)) error(423, 'in class now');
  const found = await loadCase(params.case);
  if (!found) error(404, 'no such case');
  if (!('scenario' in found)) error(422, 'this case has errors');
  return { scenario: found.scenario };
};
