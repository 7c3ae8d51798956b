import { error, json } from '@sveltejs/kit';
import { logOf } from '#lib/server/verbs.ts';
import type { RequestHandler } from './$types';

/** The log of verbs, asked for when somebody opens it; observers may read it too. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const lines = (await locals.rightIn(params.class)) && (await logOf(locals.house, params.class));
  if (!lines) error(404);
  return json(lines, { headers: { 'cache-control': 'no-store' } });
};
