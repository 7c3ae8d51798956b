import { error, json } from '@sveltejs/kit';
import { simulatedOf, sourceOf } from '#lib/server/takeaway/load.ts';
import type { RequestHandler } from './$types';

/** What the performance came to among the customers, once it has ended: the whole room saw how. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const run = (await locals.rightIn(params.class)) && (await locals.house.desk.run(params.class));
  if (!run) error(404);
  const { stage, teams } = run.state;
  const source = stage !== null && teams[stage]?.play?.ending ? await sourceOf(locals.house, params.class) : null;
  const simulated = source && (await simulatedOf(locals.house, source, stage!));
  if (!simulated) error(409);
  if (!simulated.ok) error(503);
  return json(simulated.outcome, { headers: { 'cache-control': 'no-store' } });
};
