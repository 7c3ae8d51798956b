import type { Minutes, Phase, Plan, Step } from '#engine/session';

const minute = 60_000;
/** The steps that a lesson gives minutes to, in their order. */
export const lessonSteps: readonly Step[] = ['form', 'choose', 'prepare', 'simulate', 'evaluate', 'sum-up'];

/** A lesson as it stands: times are wall ms, `gone` the share of the present step's time. */
export interface Lesson {
  step: Step;
  /** Ms that the present step took so far, and should take. */
  took: number;
  planned: number;
  gone: number;
  state: 'calm' | 'amber' | 'over';
  /** When the lesson ends by the plan, and when if every step to come keeps to its minutes. */
  ends: number;
  expected: number;
  /** Whole minutes behind the plan, below zero ahead of it. */
  behind: number;
  /** Each step of the lesson with its minutes and when it should be over. */
  steps: readonly { step: Step; minutes: number; until: number }[];
}

/** Tells where a lesson stands; null before and after it. */
export function lessonNow(plan: Plan | null, phase: Phase, wall: number): Lesson | null {
  const at = lessonSteps.indexOf(phase as Step);
  const from = plan ? Math.min(lessonSteps.indexOf(plan.from), at) : -1;
  if (!plan || at < 0) return null;
  const ms = (step: Step) => plan.minutes[step] * minute;
  const sum = (steps: readonly Step[]) => steps.reduce((all, step) => all + ms(step), 0);
  const step = lessonSteps[at]!;
  const took = (plan.spent[step] ?? 0) + Math.max(0, wall - plan.since);
  const planned = ms(step);
  const ends = plan.began + sum(lessonSteps.slice(from));
  const expected = wall + Math.max(0, planned - took) + sum(lessonSteps.slice(at + 1));
  const gone = planned > 0 ? took / planned : 1;
  const steps = lessonSteps.slice(from).map((one, i, all) => ({
    ...{ step: one, minutes: plan.minutes[one] },
    until: plan.began + sum(all.slice(0, i + 1))
  }));
  return {
    ...{ step, took, planned, gone, ends, expected, steps },
    state: gone >= 1 ? 'over' : gone >= 0.7 ? 'amber' : 'calm',
    behind: Math.round((expected - ends) / minute)
  };
}

/** Fits the usual minutes of the steps from `from` on into a lesson of so many; steps that take none keep none. */
export function fitted(usual: Minutes, total: number, from: Step): Minutes {
  const steps = lessonSteps.slice(lessonSteps.indexOf(from)).filter((step) => usual[step] > 0);
  const sum = steps.reduce((all, step) => all + usual[step], 0);
  const share = (step: Step) => Math.max(1, Math.round((usual[step] * total) / sum));
  const longest = steps.reduce((most, step) => (usual[step] > usual[most] ? step : most), steps[0] ?? from);
  const fit = Object.fromEntries(steps.map((step) => [step, share(step)])) as Partial<Record<Step, number>>;
  // what rounding gave or took belongs to the longest step
  const rest = total - steps.reduce((all, step) => all + share(step), 0);
  return { ...usual, ...fit, [longest]: Math.max(1, (fit[longest] ?? 0) + rest) };
}

/** The minutes of a lesson from its first step on. */
export const minutesFrom = (minutes: Minutes, from: Step): number =>
  lessonSteps.slice(lessonSteps.indexOf(from)).reduce((sum, step) => sum + minutes[step], 0);
