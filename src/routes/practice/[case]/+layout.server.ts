import { error, redirect } from '@sveltejs/kit';
import { isOwnId } from '#lib/server/cases/used.ts';
import type { LayoutServerLoad } from './$types';

/** Solo play carries the whole case to the learner's browser, where it is compiled, played and simulated. */
export const load: LayoutServerLoad = async ({ params, locals }) => {
  const found = await locals.house.cases.load(params.case, locals.teacher?.id ?? null);
  if (!found) error(404, 'no such case');
  if (await locals.house.lock.keepsOut(params.case, locals.rightIn)) error(423, 'in class now');
  const own = isOwnId(params.case);
  if (!('scenario' in found)) {
    if (own) redirect(303, `/teach/cases/${params.case}`);
    error(422, 'this case has errors');
  }
  return { scenario: found.scenario, own };
};
