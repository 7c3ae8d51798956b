import { error, json } from '@sveltejs/kit';
import { wallView } from '#lib/server/wall.ts';
import type { RequestHandler } from './$types';

/** The counter and the lobby, asked for again and again: the teacher's own stream never reaches the projector. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const run = (await locals.rightIn(params.class)) && (await locals.house.desk.run(params.class));
  if (!run) error(404);
  return json(wallView(run.state), { headers: { 'cache-control': 'no-store' } });
};
