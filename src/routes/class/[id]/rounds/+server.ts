import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** What the rounds of a team came to so far: a seat gets its own team's, the class's teachers any. `quick`: on one replicate, at once. */
export const GET: RequestHandler = async ({ params, locals, request, url }) => {
  const { seats, desk, rounds } = locals.house;
  const asked = url.searchParams.get('team');
  const seat = asked === null ? await seats.seatFrom(request.headers.get('cookie') ?? undefined, params.id) : null;
  const run = (seat !== null || (await locals.rightIn(params.id))) && (await desk.run(params.id));
  if (!run) error(404);
  const team = seat === null ? asked : run.state.seats[seat]?.team;
  const report = team && (await rounds.report(params.id, team, url.searchParams.has('quick')));
  const headers = { 'cache-control': 'no-store' };
  return report ? json(report, { headers }) : new Response(null, { status: 204, headers });
};
