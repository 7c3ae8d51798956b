import { error } from '@sveltejs/kit';
import { gather } from '#lib/server/takeaway/gather.ts';
import { sourceOf } from '#lib/server/takeaway/load.ts';
import { admitToTakeaway } from '../admitted.server.ts';
import { reportOf } from './report.server.ts';
import type { PageServerLoad } from './$types';

/** The reports of all teams, for their teachers to print in one go. */
export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
  await admitToTakeaway(locals, params.class);
  setHeaders({ 'cache-control': 'no-store' });
  const source = await sourceOf(locals.house, params.class);
  if (!source) error(404);
  const takeaway = gather(source);
  const reports = takeaway.teams.map((team) => reportOf(locals.house, source, takeaway, team));
  return { classId: params.class, title: takeaway.title, reports };
};
