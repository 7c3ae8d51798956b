import type { Exploration } from '#engine/machine';
import type { Choice, Decision, Finding, Line, Scenario } from '#engine/scenario';
import type { Tell } from './place.ts';
import { isShared, sharedOf } from './shared.ts';
import { whyNot } from './why-not.ts';

/** E52: scenes that no play enters. E51: `go` lines that no play takes, in the scenes that are entered. */
export function checkReached(scenario: Scenario, found: Exploration, tell: Tell): Finding[] {
  // The play clock can end any play, so that its ending is always entered.
  const entered = new Set([scenario.scenes[0]?.id, scenario.class.timeUp]);
  for (const { choices } of found.scenes) {
    for (const line of choices.flatMap((choice) => choice.lines)) if (found.taken[line.index]) entered.add(found.scenes[line.to]?.id);
  }
  return scenario.scenes.flatMap((scene, index) => {
    if (!entered.has(scene.id)) return [neverEntered(scene.id, scenario, tell)];
    if (scene.kind === 'ending') return [];
    const choices = found.scenes[index]?.choices ?? [];
    const taken = choices.map((choice) => choice.lines.map((line) => found.taken[line.index] === 1));
    if (scene.round) return checkShared(scene, scene.round.go, taken, scenario, tell);
    if (scene.hub) return [...checkSteps(scene, taken, scenario, tell), ...checkShared(scene, sharedOf(scene), taken, scenario, tell)];
    return scene.choices.flatMap((choice, at) => checkChoice(scene, choice, taken[at] ?? [], scenario, tell));
  });
}

function neverEntered(id: string, { class: { turns } }: Scenario, tell: Tell): Finding {
  return tell('E52', 'error', ['scenes', id], {
    en: `no play enters scene "${id}": the conditions on the way are never met, or not within "turns: ${turns}". Ease a condition, raise "turns", or take the scene out`,
    zh: `没有一种走法能进入场景“${id}”：通向它的条件从来没有满足过，或者 turns（${turns} 次）不够用。请放宽条件、提高 turns，或删去这个场景`
  });
}

function checkChoice({ id }: Decision, choice: Choice, taken: readonly boolean[], scenario: Scenario, tell: Tell): Finding[] {
  const path = ['scenes', id, 'choices', choice.id];
  if (!taken.includes(true)) return [neverChosen(choice, path, scenario, tell)];
  const of = { en: `choice "${choice.id}"`, zh: `选项“${choice.id}”` };
  return choice.go.flatMap((line, index) => (taken[index] ? [] : [neverTaken(of, index, line, [...path, 'go', index], scenario, tell)]));
}

function neverChosen({ id, needs }: Choice, path: readonly string[], scenario: Scenario, tell: Tell): Finding {
  const { turns } = scenario.class;
  const [en, zh] = needs.length > 0 ? ['its `needs` are never met', '它的 needs 从来没有满足过'] : ['no play comes so far', '走不到这里'];
  return tell('E51', 'warning', [...path, 'needs'], {
    en: `no play can take choice "${id}": ${en} within "turns: ${turns}". Ease the conditions on the way, raise "turns", or take the choice out`,
    zh: `没有一种走法能选到选项“${id}”：turns（${turns} 次）之内${zh}。请放宽途中的条件、提高 turns，或删去这个选项`
  });
}

/** Steps of a hub, each with a `go` of its own or without: one that no play takes. */
const checkSteps = (scene: Decision, taken: readonly (readonly boolean[])[], scenario: Scenario, tell: Tell): Finding[] =>
  scene.choices.flatMap((choice, at) => {
    const own = taken[at] ?? [];
    return isShared(choice) && own.includes(true) ? [] : checkChoice(scene, choice, own, scenario, tell);
  });

/** Lines that all choices of a scene share: told once, when none of them ever takes it. */
function checkShared(
  { id, choices, round }: Decision,
  go: readonly Line[],
  taken: readonly (readonly boolean[])[],
  scenario: Scenario,
  tell: Tell
): Finding[] {
  const of = { en: `the go of "${id}"`, zh: `“${id}”` };
  return go.flatMap((line, index) => {
    const any = taken.some((own, at) => own[index] && (round !== undefined || (choices[at] && isShared(choices[at]))));
    return any ? [] : [neverTaken(of, index, line, ['scenes', id, 'go', index], scenario, tell)];
  });
}

function neverTaken(
  of: { en: string; zh: string },
  index: number,
  { to, when }: Line,
  path: readonly (string | number)[],
  scenario: Scenario,
  tell: Tell
): Finding {
  const { turns } = scenario.class;
  const why = whyNot(scenario, when);
  return tell('E51', 'warning', path, {
    en: `no play takes line ${index + 1} of ${of.en} (to "${to}") within "turns: ${turns}": ${why.en}. Change its condition or the ones before it, or take the line out`,
    zh: `turns（${turns} 次）之内没有一种走法会走${of.zh}的第 ${index + 1} 条去处（到“${to}”）：${why.zh}。请改动它或它前面几条的条件，或删去这一条`
  });
}
