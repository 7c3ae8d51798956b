import type { CompiledCase } from '#engine/machine';
import type { Text } from '#engine/scenario';
import { counts, endingOf, resultsOf, rubricOf, totalOf } from '#engine/session';
import type { ClassEvent, ClassState, Criterion, Points, Team, TeamResult } from '#engine/session';
import type { RosterEntry } from '../roster.ts';
import { decisionsOf, type Decision } from './decisions.ts';
import { peopleOf, type Person } from './people.ts';

/** All that a class leaves behind, before it has a language or a format. */
export interface Takeaway {
  title: string;
  scale: number;
  criteria: readonly Criterion[];
  teams: readonly TeamRecord[];
  people: readonly Person[];
  roster: readonly RosterEntry[];
}
export interface TeamRecord {
  id: string;
  number: number;
  name: string | null;
  /** Null while the play is not over. */
  ending: Text | null;
  decisions: readonly Decision[];
  marks: readonly GivenMark[];
  result: TeamResult;
  concepts: readonly { id: string; name: Text; note: Text | null; touched: boolean }[];
}
export interface GivenMark {
  by: 'seat' | 'teacher';
  /** A seat's id, or a teacher's name; null: no teacher of the class any more. */
  rater: string | null;
  points: Points;
  total: number;
  comment: string | null;
  counts: boolean;
  excluded: string | null;
}
/** What it is gathered from. `teachers`: names by id. */
export interface Source {
  compiled: CompiledCase;
  state: ClassState;
  log: readonly ClassEvent[];
  roster: readonly RosterEntry[];
  teachers: ReadonlyMap<string, string>;
}

/** Gathers what a class leaves behind. */
export function gather(source: Source): Takeaway {
  const { compiled, state, roster } = source;
  const results = resultsOf(compiled, state);
  return {
    title: state.title,
    ...rubricOf(compiled),
    teams: results.map((result) => teamRecord(source, state.teams[result.team]!, result)),
    people: peopleOf(compiled, state, roster),
    roster
  };
}

function teamRecord(source: Source, team: Team, result: TeamResult): TeamRecord {
  const { compiled, log } = source;
  const shown = new Set(team.play?.steps.flatMap(({ shows }) => shows));
  return {
    id: team.id,
    number: team.number,
    name: team.name,
    ending: endingOf(compiled, team),
    decisions: decisionsOf(compiled, team, log),
    marks: marksOf(source, team),
    result,
    concepts: compiled.scenario.concepts.map(({ id, name, note }) => ({ id, name, note: note ?? null, touched: shown.has(id) }))
  };
}

function marksOf({ compiled, state, teachers }: Source, team: Team): GivenMark[] {
  const { criteria } = rubricOf(compiled);
  return team.marks.map((mark) => ({
    by: mark.by,
    rater: mark.by === 'seat' ? mark.rater : (teachers.get(mark.rater) ?? null),
    points: mark.points,
    total: totalOf(criteria, mark.points),
    comment: mark.comment ?? null,
    counts: counts(state, team.id, mark),
    excluded: mark.excluded ?? null
  }));
}
