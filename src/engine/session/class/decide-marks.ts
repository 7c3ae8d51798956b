import type { Rejection } from '#engine/machine';
import type { Rules } from './decide.ts';
import { put, theCase, type Draft } from './draft.ts';
import { alreadySo, badPoints, marksAreLocked, noSuchMark, noSuchTeam, notNow, ownTeam, withoutTeam } from './rejections.ts';
import { rubricOf } from './rubric.ts';
import type { ClassCommand } from './types.ts';

type Types = 'mark' | 'exclude-mark' | 'include-mark' | 'lock-marks';
const teacher = ['teacher'] as const;

/** Marks: given, changed and excluded until they are locked. */
export const markRules: Rules<Types> = {
  mark: { by: ['seat', 'teacher'], answer: mark },
  'exclude-mark': {
    by: teacher,
    answer(draft, { team, rater, reason }) {
      const refused = changeable(draft, team, rater);
      if (refused) return refused;
      put(draft, team, { type: 'mark.excluded', data: { rater, reason } });
    }
  },
  'include-mark': {
    by: teacher,
    answer(draft, { team, rater }) {
      const refused = changeable(draft, team, rater);
      if (refused) return refused;
      put(draft, team, { type: 'mark.included', data: { rater } });
    }
  },
  'lock-marks': {
    by: teacher,
    answer(draft) {
      if (!marking(draft)) return notNow();
      if (draft.state.marksLocked) return alreadySo();
      put(draft, null, { type: 'marks.locked', data: {} });
    }
  }
};

const marking = ({ state }: Draft): boolean => state.phase === 'evaluate' || state.phase === 'sum-up';

function changeable(draft: Draft, team: string, rater: string): Rejection | void {
  if (draft.state.marksLocked) return marksAreLocked();
  if (!draft.state.teams[team]?.marks.some((one) => one.rater === rater)) return noSuchMark();
}

function mark(draft: Draft, { team, points, comment }: Extract<ClassCommand, { type: 'mark' }>): Rejection | void {
  const { actor, state } = draft;
  if (actor.kind !== 'seat' && actor.kind !== 'teacher') return notNow();
  const byTeacher = actor.kind === 'teacher';
  if (!marking(draft) && !(byTeacher && state.phase === 'simulate')) return notNow();
  if (state.marksLocked) return marksAreLocked();
  if (!state.teams[team]?.play) return noSuchTeam();
  if (!byTeacher) {
    const own = state.seats[actor.id]!.team;
    if (own === null) return withoutTeam();
    if (own === team) return ownTeam();
  }
  const { criteria, scale } = rubricOf(theCase(draft));
  const complete = criteria.every(({ id }) => (points[id] ?? 0) >= 1 && points[id]! <= scale);
  if (!complete || Object.keys(points).length !== criteria.length) return badPoints(scale);
  const said = comment?.trim();
  put(draft, team, { type: 'marks.given', data: { by: actor.kind, rater: actor.id, points, ...(said && { comment: said }) } });
}
