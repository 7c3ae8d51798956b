import type { Criterion } from './view-types.ts';
import type { ClassState, Mark, Points, Team } from './types.ts';
import { rubricOf } from './rubric.ts';
import type { CompiledCase } from '#engine/machine';
import { livingTeams } from './people.ts';
import type { TeamResult } from './view-types.ts';

/** Weighs one rater's points to one number on the rubric's scale. */
export function totalOf(criteria: readonly Criterion[], points: Points): number {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.reduce((sum, { id, weight }) => sum + (points[id] ?? 0) * weight, 0) / weights;
}

const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : null;

/** The mean over the other teams of each team's mean; a rater who is now in the marked team does not count. */
function peersOf(state: ClassState, team: Team, value: (points: Points) => number): number | null {
  const counted = team.marks.filter((mark) => mark.by === 'seat' && mark.excluded === undefined);
  const byTeam = new Map<string, number[]>();
  for (const { rater, points } of counted) {
    const own = state.seats[rater]?.team;
    if (!own || own === team.id) continue;
    byTeam.set(own, [...(byTeam.get(own) ?? []), value(points)]);
  }
  return meanOf([...byTeam.values()].map((numbers) => meanOf(numbers)!));
}

const teachersOf = (marks: readonly Mark[], value: (points: Points) => number): number | null =>
  meanOf(marks.filter((mark) => mark.by === 'teacher' && mark.excluded === undefined).map(({ points }) => value(points)));

function both(state: ClassState, team: Team, value: (points: Points) => number) {
  const peers = peersOf(state, team, value);
  const teachers = teachersOf(team.marks, value);
  return { peers, teachers, total: meanOf([peers, teachers].filter((number) => number !== null)) };
}

/** Reckons every team's score: the mean of (the mean of the other teams' means, the mean of the teachers); where only one side has marked, that side. */
export function resultsOf(compiled: CompiledCase, state: ClassState): TeamResult[] {
  const { criteria } = rubricOf(compiled);
  return livingTeams(state).map((team) => ({
    team: team.id,
    number: team.number,
    name: team.name,
    ...both(state, team, (points) => totalOf(criteria, points)),
    byCriterion: criteria.map(({ id }) => ({ id, ...both(state, team, (points) => points[id] ?? 0) }))
  }));
}
