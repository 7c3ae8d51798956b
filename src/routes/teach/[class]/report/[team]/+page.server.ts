import { error } from '@sveltejs/kit';
import { gather } from '#lib/server/takeaway/gather.ts';
import { sourceOf } from '#lib/server/takeaway/load.ts';
import { admitToTakeaway } from '../../admitted.server.ts';
import { reportOf } from '../report.server.ts';
import type { PageServerLoad } from './$types';

/** The report of one team, for its teachers to print. */
export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
  await admitToTakeaway(locals, params.class);
  setHeaders({ 'cache-control': 'no-store' });
  const source = await sourceOf(locals.house, params.class);
  const takeaway = source && gather(source);
  const team = takeaway?.teams.find(({ id }) => id === params.team);
  if (!source || !takeaway || !team) error(404);
  return { classId: params.class, report: reportOf(locals.house, source, takeaway, team) };
};
