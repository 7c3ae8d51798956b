import { leverOf, levers as known } from '#engine/customers';
import { compile } from '#engine/machine';
import { steadyWorth } from '#engine/outcomes';
import { didYouMean } from '#engine/scenario';
import type { CaseLever, Effects, Finding, Line, Scenario } from '#engine/scenario';
import type { Tell } from './place.ts';
import { isShared, sharedOf } from './shared.ts';

type Path = Parameters<Tell>[2];

/** E61: a lever that the model does not have. E25: a range, or a value that is set, beyond the model's. */
export function checkLevers(scenario: Scenario, tell: Tell): Finding[] {
  const own = (scenario.levers ?? []).flatMap(({ id, lever, min, max }) => {
    const row = leverOf(lever);
    if (!row) return [unknownLever(lever, ['levers', id, 'lever'], tell)];
    if (min >= row.min && max <= row.max) return [];
    return [outOfModel(lever, row.min, row.max, ['levers', id, min < row.min ? 'min' : 'max'], tell)];
  });
  const set = setsIn(scenario).flatMap(({ lever, value, path }) => {
    const row = leverOf(lever);
    if (!row) return [unknownLever(lever, path, tell)];
    return value >= row.min && value <= row.max ? [] : [outOfModel(lever, row.min, row.max, path, tell)];
  });
  return [...own, ...set];
}

/** Every value that effects set a lever to: of choices, of their lines and of those that a scene's ways share, of endings and events. */
function setsIn({ scenes, events }: Scenario): { lever: string; value: number; path: Path }[] {
  const of = (effects: Effects | undefined, path: Path) =>
    (effects?.set ?? []).map(({ lever, value }) => ({ lever, value, path: [...path, 'effects', 'set', lever] }));
  const inLines = (go: readonly Line[], path: Path) => go.flatMap(({ effects }, i) => of(effects, [...path, 'go', i]));
  return [
    ...scenes.flatMap((scene) => {
      const at = ['scenes', scene.id];
      if (scene.kind === 'ending') return of(scene.effects, at);
      const choices = scene.choices.flatMap((choice) => {
        const path = [...at, 'choices', choice.id];
        return [...of(choice.effects, path), ...(isShared(choice) ? [] : inLines(choice.go, path))];
      });
      return [...choices, ...inLines(scene.round?.go ?? sharedOf(scene), at)];
    }),
    ...events.flatMap(({ id, effects }) => of(effects, ['events', id]))
  ];
}

/** How many settings of a lever are tried, its ends among them. */
const tried = 7;

/** E62: a lever that is best at one of its ends, all others left where they start: a team that finds it out has nothing to weigh any more. */
export function checkExtremes(scenario: Scenario, tell: Tell): Finding[] {
  if (!scenario.scenes.some((scene) => scene.kind === 'decision' && scene.round)) return [];
  const worthOf = steadyWorth(compile(scenario));
  return (scenario.levers ?? []).flatMap((lever) => {
    const values = settingsOf(lever);
    const worths = values.map((value) => worthOf({ [lever.id]: value }));
    const payable = worths.flatMap((worth, at) => (worth === null ? [] : [{ worth, at }]));
    const best = payable.reduce((most, one) => (one.worth > most.worth ? one : most), payable[0] ?? { worth: 0, at: 1 });
    const end = best.at === 0 ? values[0] : best.at === values.length - 1 ? values.at(-1) : undefined;
    return end === undefined || payable.length < 3 ? [] : [bestAtEnd(lever, end, tell)];
  });
}

/** Settings on the lever's steps from its least to its most. */
function settingsOf({ min, max, step }: CaseLever): number[] {
  const steps = Math.floor((max - min) / step + 1e-6);
  const count = Math.min(steps, tried - 1);
  return Array.from({ length: count + 1 }, (_, k) => Math.round((min + Math.round((k * steps) / count) * step) * 1e6) / 1e6);
}

function unknownLever(lever: string, path: Path, tell: Tell): Finding {
  const keys = known.map(({ key }) => key);
  const near = didYouMean(lever, keys);
  return tell('E61', 'error', path, {
    en: `the customer model has no lever "${lever}".${near.en} Write one of: ${keys.join(', ')}`,
    zh: `客户模型里没有“${lever}”这个杠杆。${near.zh}请写其中之一：${keys.join('、')}`
  });
}

const outOfModel = (lever: string, min: number, max: number, path: Path, tell: Tell): Finding =>
  tell('E25', 'error', path, {
    en: `the lever "${lever}" goes from ${min} to ${max} in the customer model. Stay within that`,
    zh: `在客户模型里，“${lever}”的范围是 ${min} 到 ${max}。请写在这个范围之内`
  });

const bestAtEnd = ({ id, min }: CaseLever, end: number, tell: Tell): Finding =>
  tell('E62', 'warning', ['levers', id, end === min ? 'min' : 'max'], {
    en: `the lever "${id}" earns most at its end (${end}): profit of all months and lifetime value of those still there, the other levers left where they start. All or nothing is no decision: widen its range beyond that, or change its cost`,
    zh: `其他杠杆不动时，“${id}”设到头（${end}）挣得最多（各月利润加上仍在的顾客的终身价值）：不是全上就是不上，没有可权衡的。请把范围放宽过这一点，或者改它的费用`
  });
