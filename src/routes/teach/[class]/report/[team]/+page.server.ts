import { error } from '@sveltejs/kit';
import { teamLog, writeLink } from '#engine/session';
import { livedRounds } from '#engine/machine';
import { figuresOf } from '#lib/server/takeaway/figures.ts';
import { gather } from '#lib/server/takeaway/gather.ts';
import { simulatedOf, sourceOf } from '#lib/server/takeaway/load.ts';
import { admitToTakeaway } from '../../admitted.server.ts';
import type { PageServerLoad } from './$types';

/** The report of one team, for its teachers to print; who marked is not told. */
export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
  await admitToTakeaway(locals, params.class);
  setHeaders({ 'cache-control': 'no-store' });
  const source = await sourceOf(locals.house, params.class);
  const takeaway = source && gather(source);
  const team = takeaway?.teams.find(({ id }) => id === params.team);
  if (!source || !takeaway || !team) error(404);
  const { title, scale, criteria, people } = takeaway;
  const { marks, ...record } = team;
  const link = source.state.teams[team.id]?.play && writeLink(teamLog(source.log, team.id));
  return {
    classId: params.class,
    title,
    caseTitle: source.compiled.scenario.title,
    replay: link && `/practice/${encodeURIComponent(source.compiled.scenario.id)}/outcome#play=${encodeURIComponent(link)}`,
    locked: source.state.marksLocked,
    scale,
    criteria,
    team: record,
    rounds: livedRounds(source.compiled.scenario, source.state.teams[team.id]?.play?.steps ?? []),
    levers: source.compiled.scenario.levers ?? [],
    currency: source.compiled.scenario.customers.currency,
    people: people.filter((person) => person.team === team.id),
    comments: marks.flatMap(({ by, counts, comment }) => (counts && comment ? [{ by, comment }] : [])),
    simulated: simulatedOf(locals.house, source, team.id)?.then(
      (done) =>
        done.ok && {
          size: done.outcome.size,
          months: done.outcome.months,
          currency: done.outcome.currency,
          figures: figuresOf(done.outcome)
        }
    )
  };
};
