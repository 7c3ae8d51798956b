import type { CompiledCase } from '#engine/machine';
import type { ClassEvent, ClassState, Minutes, Phase, Plan, Step } from './types.ts';

type PlanSet = Extract<ClassEvent, { type: 'plan.set' }>;
/** A preparation of more minutes is homework; in the lesson it gets what others get. */
const homework = 40;

/** Tells how many minutes each step of a class usually takes: as the case says, else as lessons of this kind do. */
export function usualMinutes(compiled: CompiledCase | null): Minutes {
  const { prepare, play, evaluate, debrief } = compiled?.scenario.class ?? {};
  const or = (seconds: number | undefined, usual: number) => (seconds === undefined ? usual : Math.max(1, Math.round(seconds / 60)));
  const prepared = or(prepare, 10);
  return {
    form: 5,
    choose: compiled ? 0 : 3,
    prepare: prepared > homework ? 10 : prepared,
    simulate: or(play, 20),
    evaluate: or(evaluate, 10),
    'sum-up': or(debrief, 15)
  };
}

/** How long a team's play may take, in seconds: as the case says, and longer where the lesson plan gives the step more; null: as long as it likes. */
export function playSeconds(compiled: CompiledCase, plan: Plan | null): number | null {
  const { play } = compiled.scenario.class;
  return play === undefined ? null : Math.max(play, (plan?.minutes.simulate ?? 0) * 60);
}

/** The plan that a teacher set: of a lesson that begins now with the present step, or with other minutes for the one under way. */
export function plannedFrom({ plan, phase }: ClassState, { at, data: { minutes, anew } }: PlanSet): Plan | null {
  if (plan && !anew) return { ...plan, minutes };
  return phase === 'ended' ? null : { minutes, began: at, from: phase, since: at, spent: {} };
}

/** The plan once the class has left a step: what the step took is kept, so that coming back goes on counting. */
export function stepped(plan: Plan | null, left: Phase, at: number): Plan | null {
  if (!plan || left === 'ended') return plan;
  const step: Step = left;
  return { ...plan, since: at, spent: { ...plan.spent, [step]: (plan.spent[step] ?? 0) + Math.max(0, at - plan.since) } };
}
