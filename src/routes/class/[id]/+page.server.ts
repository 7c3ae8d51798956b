import { fail } from '@sveltejs/kit';
import { claimLine, rosterLineOf } from '#lib/server/roster.ts';
import { teamNamed } from '#lib/server/roster/team.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import type { Told } from './form/found.ts';

/** The page comes with its first message, so that it stands at once; without a seat it says so. */
export const load: PageServerLoad = async ({ params, locals, request, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  const { seats, hub, store } = locals.house;
  const place = await seats.placeOf(request.headers.get('cookie') ?? undefined, params.id);
  const first = place && (await hub.message(params.id, place.seat));
  const roster = place ? await rosterLineOf(store, params.id, place.seat) : { any: false, own: null };
  return { id: params.id, word: place?.word ?? null, first, roster };
};

/** What was typed, and what is wrong with it. */
const refused = (typed: Told['typed'], problem: Told['problem']) => fail(400, { typed, problem, refusal: null } satisfies Told);

async function find({ params, locals, request }: RequestEvent) {
  const { seats, store, desk, limits } = locals.house;
  const seat = await seats.seatFrom(request.headers.get('cookie') ?? undefined, params.id);
  const form = await request.formData();
  const typed = { number: String(form.get('number') ?? '').slice(0, 80), name: String(form.get('name') ?? '').slice(0, 80) };
  if (!seat) return refused(typed, 'not-found');
  // wrong tries are counted, so that nobody guesses who is on the list
  const key = `${params.id}:${seat}:${locals.address}`;
  if (limits.words.take(key) > 0) return refused(typed, 'often');
  const claimed = await claimLine(store, params.id, seat, typed);
  if (!claimed.ok) return refused(typed, claimed.problem);
  limits.words.giveBack(key);
  const run = await desk.run(params.id);
  const team = teamNamed(Object.values(run?.state.teams ?? {}), claimed.line.team);
  if (!team || run?.state.seats[seat]?.team === team.id) return;
  const joined = await desk.command(params.id, { kind: 'seat', id: seat }, { id: null, command: { type: 'join-team', team: team.id } });
  if (!joined.ok) return fail(409, { typed, problem: null, refusal: { en: joined.en, zh: joined.zh } } satisfies Told);
}

export const actions: Actions = { find };
