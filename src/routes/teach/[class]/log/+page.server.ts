import { error } from '@sveltejs/kit';
import { logOf } from '#lib/server/verbs.ts';
import type { PageServerLoad } from './$types';

/** The whole log of verbs, to look through and to print; observers may read it too. */
export const load: PageServerLoad = async ({ params, locals: { house, rightIn } }) => {
  const run = (await rightIn(params.class)) && (await house.desk.run(params.class));
  const lines = run && (await logOf(house, params.class));
  if (!run || !lines) error(404);
  return { id: params.class, title: run.state.title, lines };
};
