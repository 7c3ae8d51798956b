import type { Exploration } from '#engine/machine';
import type { Choice, Decision, Finding, Line, Scenario } from '#engine/scenario';
import type { Tell } from './place.ts';
import { isShared, sharedOf } from './shared.ts';

/** E52: scenes that no play enters. E51: `go` lines that no play takes, in the scenes that are entered. */
export function checkReached(scenario: Scenario, found: Exploration, tell: Tell): Finding[] {
  // The play clock can end any play, so that its ending is always entered.
  const entered = new Set([scenario.scenes[0]?.id, scenario.class.timeUp]);
  for (const { choices } of found.scenes) {
    for (const line of choices.flatMap((choice) => choice.lines)) if (found.taken[line.index]) entered.add(found.scenes[line.to]?.id);
  }
  return scenario.scenes.flatMap((scene, index) => {
    if (!entered.has(scene.id)) return [neverEntered(scene.id, tell)];
    if (scene.kind === 'ending') return [];
    const choices = found.scenes[index]?.choices ?? [];
    const taken = choices.map((choice) => choice.lines.map((line) => found.taken[line.index] === 1));
    if (scene.round) return checkShared(scene, scene.round.go, taken, tell);
    if (scene.hub) return [...checkSteps(scene, taken, tell), ...checkShared(scene, sharedOf(scene), taken, tell)];
    return scene.choices.flatMap((choice, at) => checkChoice(scene, choice, taken[at] ?? [], tell));
  });
}

const neverEntered = (id: string, tell: Tell): Finding =>
  tell('E52', 'error', ['scenes', id], {
    en: `no play enters scene "${id}": the conditions on the way are never met. Ease a condition, or take the scene out`,
    zh: `没有一种走法能进入场景“${id}”：通向它的条件从来没有满足过。请放宽条件，或删去这个场景`
  });

function checkChoice({ id }: Decision, choice: Choice, taken: readonly boolean[], tell: Tell): Finding[] {
  const path = ['scenes', id, 'choices', choice.id];
  if (!taken.includes(true)) return [neverChosen(choice, path, tell)];
  return choice.go.flatMap(({ to }, line) => (taken[line] ? [] : [neverTaken(choice.id, line, to, [...path, 'go', line], tell)]));
}

function neverChosen({ id, needs }: Choice, path: readonly string[], tell: Tell): Finding {
  const [en, zh] =
    needs.length > 0 ? ['its `needs` are never met', '它的 needs 从来没有满足过'] : ['the turns run out before', '轮次在此之前就已用完'];
  return tell('E51', 'warning', [...path, 'needs'], {
    en: `no play can take choice "${id}": ${en}. Ease the conditions on the way, or take the choice out`,
    zh: `没有一种走法能选到选项“${id}”：${zh}。请放宽途中的条件，或删去这个选项`
  });
}

/** Steps of a hub, each with a `go` of its own or without: one that no play takes. */
const checkSteps = (scene: Decision, taken: readonly (readonly boolean[])[], tell: Tell): Finding[] =>
  scene.choices.flatMap((choice, at) => {
    const own = taken[at] ?? [];
    return isShared(choice) && own.includes(true) ? [] : checkChoice(scene, choice, own, tell);
  });

/** Lines that all choices of a scene share: told once, when none of them ever takes it. */
const checkShared = (
  { id, choices, round }: Decision,
  go: readonly Line[],
  taken: readonly (readonly boolean[])[],
  tell: Tell
): Finding[] =>
  go.flatMap(({ to }, line) => {
    const any = taken.some((own, at) => own[line] && (round !== undefined || (choices[at] && isShared(choices[at]))));
    return any ? [] : [lineNeverTaken(id, line, to, ['scenes', id, 'go', line], tell)];
  });

const lineNeverTaken = (scene: string, line: number, to: string, path: readonly (string | number)[], tell: Tell): Finding =>
  tell('E51', 'warning', path, {
    en: `no play takes line ${line + 1} of the go of "${scene}" (to "${to}"). Change its condition or the ones before it, or take the line out`,
    zh: `没有一种走法会走“${scene}”的第 ${line + 1} 条去处（到“${to}”）。请改动它或它前面几条的条件，或删去这一条`
  });

const neverTaken = (choice: string, line: number, to: string, path: readonly (string | number)[], tell: Tell): Finding =>
  tell('E51', 'warning', path, {
    en: `no play takes line ${line + 1} of choice "${choice}" (to "${to}"). Change its condition or the ones before it, or take the line out`,
    zh: `没有一种走法会走选项“${choice}”的第 ${line + 1} 条去处（到“${to}”）。请改动它或它前面几条的条件，或删去这一条`
  });
