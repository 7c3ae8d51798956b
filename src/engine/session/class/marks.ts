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

/** Tells whether a mark counts: it is not excluded, and its rater is now in another team or a teacher. */
export function counts({ seats }: ClassState, team: string, { by, rater, excluded }: Mark): boolean {
  const own = seats[rater]?.team;
  return excluded === undefined && (by === 'teacher' || (!!own && own !== team));
}

/** The mean over the other teams of each team's mean. */
function peersOf(state: ClassState, team: Team, value: (points: Points) => number): number | null {
  const byTeam = new Map<string, number[]>();
  for (const mark of team.marks) {
    if (mark.by !== 'seat' || !counts(state, team.id, mark)) continue;
    const own = state.seats[mark.rater]!.team!;
    byTeam.set(own, [...(byTeam.get(own) ?? []), value(mark.points)]);
  }
  return meanOf([...byTeam.values()].map((numbers) => meanOf(numbers)!));
}

const teachersOf = (state: ClassState, team: Team, value: (points: Points) => number): number | null =>
  meanOf(team.marks.filter((mark) => mark.by === 'teacher' && counts(state, team.id, mark)).map(({ points }) => value(points)));

function both(state: ClassState, team: Team, value: (points: Points) => number) {
  const peers = peersOf(state, team, value);
  const teachers = teachersOf(state, team, value);
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

/** The only side that marked a team, whose marks alone are its score; null where both did, or nobody. */
export const loneSide = ({ peers, teachers }: Pick<TeamResult, 'peers' | 'teachers'>): 'peers' | 'teachers' | null =>
  (peers === null) === (teachers === null) ? null : peers === null ? 'teachers' : 'peers';

/** Tells whether a total lies far from the middle one of at least three: by three tenths of the scale. */
export function isFar(total: number, totals: readonly number[], scale: number): boolean {
  if (totals.length < 3) return false;
  const sorted = totals.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return Math.abs(total - middle) >= 0.3 * scale;
}
