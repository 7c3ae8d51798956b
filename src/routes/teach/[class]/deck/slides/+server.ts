import { error, json } from '@sveltejs/kit';
import { marked } from '../../../phases.ts';
import type { RequestHandler } from './$types';

/** The slides of a debrief, cut to what the whole room may see by now; from the evaluation on. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const run = (await locals.rightIn(params.class)) && (await locals.house.desk.run(params.class));
  if (!run) error(404);
  if (!marked.includes(run.state.phase)) error(409);
  const deck = await locals.house.debriefs.deck(params.class);
  if (!deck) error(404);
  return json(deck, { headers: { 'cache-control': 'no-store' } });
};
