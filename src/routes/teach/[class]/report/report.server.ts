import { livedRounds } from '#engine/machine';
import { teamLog, writeLink } from '#engine/session';
import type { House } from '#lib/server/house.ts';
import { figuresOf } from '#lib/server/takeaway/figures.ts';
import type { gather } from '#lib/server/takeaway/gather.ts';
import { simulatedOf, type sourceOf } from '#lib/server/takeaway/load.ts';

type Source = NonNullable<Awaited<ReturnType<typeof sourceOf>>>;
type Takeaway = ReturnType<typeof gather>;

/** Puts together the report of one team; who marked is not told. What its customers lived is promised. */
export function reportOf(house: House, source: Source, { title, scale, criteria, people }: Takeaway, team: Takeaway['teams'][number]) {
  const { marks, ...record } = team;
  const link = source.state.teams[team.id]?.play && writeLink(teamLog(source.log, team.id));
  return {
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
    simulated: simulatedOf(house, source, team.id)?.then(
      (done) =>
        done.ok && {
          size: done.outcome.size,
          months: done.outcome.months,
          currency: done.outcome.currency,
          figures: figuresOf(done.outcome)
        }
    )
  };
}

export type Report = ReturnType<typeof reportOf>;
