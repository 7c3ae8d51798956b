import { error } from '@sveltejs/kit';
import { mayControl } from '#lib/server/accounts/rights.ts';
import type { PageServerLoad } from './$types';

/** The teacher's side of the deck. */
export const load: PageServerLoad = async ({ params, locals }) => {
  const right = await locals.rightIn(params.class);
  const first = right && (await locals.house.hub.message(params.class, null));
  const run = first && (await locals.house.desk.run(params.class));
  if (!run) error(404);
  return { id: params.class, title: run.state.title, acts: mayControl(right), me: locals.teacher?.id ?? '', first };
};
