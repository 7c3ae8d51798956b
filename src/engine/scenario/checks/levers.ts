import { decisionsOf } from '../case.ts';
import type { Case, Check } from '../case.ts';
import type { Problem } from '../findings.ts';
import type { CaseLever, Decision } from '../types.ts';

/** E25: a lever whose range cannot be walked in its steps. */
const badLever = (): Problem => ({
  code: 'E25',
  en: 'this lever cannot be set: "step" must be above 0, "min" below "max", and "start" between them',
  zh: '这个杠杆没法设：step 要大于 0，min 要小于 max，start 要在两者之间'
});
/** E25: a lever that starts where its steps do not lead. */
const startBetween = ({ min, step, start }: CaseLever): Problem => {
  const [low, high] = [tidy(min + Math.floor(stepsTo(start, min, step)) * step), tidy(min + Math.ceil(stepsTo(start, min, step)) * step)];
  return {
    code: 'E25',
    en: `"start" lies between two steps: from ${min} in steps of ${step} the lever stands at ${low} or ${high}, never at ${start}. Write one of them`,
    zh: `start 落在两格之间：从 ${min} 起每格 ${step}，杠杆只能停在 ${low} 或 ${high}，停不到 ${start}。请写其中一个`
  };
};

/** E63: a range that ends within a step. */
const maxBetween = ({ min, max, step }: CaseLever): Problem => {
  const last = tidy(min + Math.floor(stepsTo(max, min, step)) * step);
  return {
    code: 'E63',
    en: `nobody can set ${max}: from ${min} in steps of ${step} the lever ends at ${last}. Write "max: ${last}", or a step that divides the range`,
    zh: `设不到 ${max}：从 ${min} 起每格 ${step}，杠杆最高停在 ${last}。请写“max: ${last}”，或者换一个能整除的 step`
  };
};

/** E64: what a team finds when the play opens cannot be paid. */
const startTooDear = (cost: number, budget: number): Problem => ({
  code: 'E64',
  en: `where the levers start they take ${cost} a round, but there are only ${budget}: a team cannot begin as it stands. Start them lower, or raise the budget`,
  zh: `各杠杆按 start 每轮要花 ${cost}，而每轮只有 ${budget}：团队一开局就付不起。请调低 start，或者提高预算`
});
/** E64: a lever that the budget never lets anybody raise. */
const neverRaised = ({ id, step, cost = 0 }: CaseLever, budget: number): Problem => ({
  code: 'E64',
  en: `nobody can raise the lever "${id}": one step takes ${tidy(step * cost)} a round, but there are only ${budget}. Raise the budget, or leave "budget" out: then there is no limit`,
  zh: `谁也调不动杠杆“${id}”：每高一格每轮要花 ${tidy(step * cost)}，而每轮只有 ${budget}。请提高预算，或者不写 budget（不写就没有上限）`
});

/** Levers can be walked from their start to both ends, and the budget lets them. */
export const levers: Check = (of) => {
  const all = of.scenario.levers ?? [];
  for (const lever of all) judge(of, lever);
  const rounds = decisionsOf(of.scenario).filter(({ round }) => round);
  for (const scene of rounds) judgeBudget(of, scene, scene === rounds[0]);
};

function judge(of: Case, lever: CaseLever): void {
  const { id, min, max, step, start } = lever;
  const path = ['levers', id];
  if (min >= max || step <= 0 || start < min || start > max) return of.report(path, badLever());
  if (!onStep(start, min, step)) of.report([...path, 'start'], startBetween(lever));
  if (!onStep(max, min, step)) of.report([...path, 'max'], maxBetween(lever));
}

/** Only the first rounds begin where the levers start. */
function judgeBudget(of: Case, { id, round }: Decision, first: boolean): void {
  const { levers: all = [], purse } = of.scenario;
  const budget = Math.min(round?.budget ?? Infinity, purse?.money ?? Infinity);
  const path = round?.budget === undefined ? ['purse', 'money'] : ['scenes', id, 'budget'];
  const own = all.filter((lever) => round?.levers.includes(lever.id));
  const begins = own.reduce((sum, { min, start, cost = 0 }) => sum + cost * (start - min), 0);
  if (first && begins > budget) of.report(path, startTooDear(tidy(begins), budget));
  for (const lever of own) if ((lever.cost ?? 0) * lever.step > budget) of.report(path, neverRaised(lever, budget));
}

const stepsTo = (value: number, min: number, step: number): number => tidy((value - min) / step);
/** Told of what cannot be read too: that was told already. */
const onStep = (value: number, min: number, step: number): boolean => {
  const steps = stepsTo(value, min, step);
  return !(Math.abs(steps - Math.round(steps)) > 1e-6);
};
/** Takes away the last bits that decimal steps leave behind. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
