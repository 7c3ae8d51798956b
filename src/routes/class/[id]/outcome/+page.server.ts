import { error, redirect } from '@sveltejs/kit';
import type { CompiledCase } from '#engine/machine';
import type { Scenario } from '#engine/scenario';
import { fold, teamLog, type ClassState } from '#engine/session';
import { mayControl } from '#lib/server/accounts/rights.ts';
import { fromStored } from '#lib/server/desk/log.ts';
import type { PageServerLoad } from './$types';

/** The outcome of a team's play, simulated on the server: for its teachers when the play is over, for the class when it is revealed. */
export const load: PageServerLoad = async ({ locals, params, url, request, setHeaders }) => {
  const { desk, seats, crew, store } = locals.house;
  const run = await desk.run(params.id);
  if (!run) error(404, 'no such class');
  const right = await locals.rightIn(params.id);
  const teaches = mayControl(right);
  const seat = await seats.seatFrom(request.headers.get('cookie') ?? undefined, params.id);
  if (!right && !seat) redirect(303, '/join');
  setHeaders({ 'cache-control': 'no-store' });
  const { state } = run;
  const own = seat === null ? null : (state.seats[seat]?.team ?? null);
  const about = { classId: params.id, title: state.title, teaches, own };
  const compiled = state.case && desk.versions.byHash(state.case.hash);
  if (!compiled || !(state.revealed || teaches)) return { ...about, shown: null };
  const played = Object.values(state.teams).filter(({ play }) => play?.ending);
  const teams = played.map(({ id, number, name }) => ({ id, number, name })).sort((a, b) => a.number - b.number);
  const asked = url.searchParams.get('team') ?? own;
  const team = teams.find(({ id }) => id === asked) ?? teams[0];
  if (!team) return { ...about, shown: { teams, play: null } };
  const log = teamLog((await store.read(params.id)).map(fromStored), team.id);
  const { steps, now, ending } = fold(compiled, log);
  const play = { team, scenario: tellable(compiled, state), steps, now, ending, simulated: crew.outcomeOf(compiled, log) };
  return { ...about, shown: { teams, play } };
};

/** The true ending stays sealed until the marks are locked, and with it the questions that follow it. */
function tellable({ scenario }: CompiledCase, { revealed, marksLocked }: ClassState): Scenario {
  return revealed && marksLocked ? scenario : { ...scenario, trueEnding: undefined };
}
