import { decisionsOf } from '../case.ts';
import type { Case, Check } from '../case.ts';
import type { Problem } from '../findings.ts';
import type { RawScene } from '../keys.ts';
import { didYouMean } from '../near.ts';
import { keyMissing, unknownKey } from './shapes.ts';

/** E09: a scene of another kind of play. */
const otherKind = (key: 'rounds' | 'hub' | 'levers'): Problem => {
  const kind = key === 'hub' ? 'project' : 'rounds';
  return {
    code: 'E09',
    en: `"${key}:" belongs to a case of "kind: ${kind}". Change the kind at the top, or leave it out`,
    zh: `“${key}:”属于“kind: ${kind}”的案例。请改开头的 kind，或者删去它`
  };
};
/** E09: a kind of play without the scene that makes it. */
const kindMissing = (kind: 'rounds' | 'project'): Problem => {
  const key = kind === 'project' ? 'hub: true' : 'rounds:';
  return {
    code: 'E09',
    en: `a case of "kind: ${kind}" needs a scene with "${key}". Write one, or "kind: encounter"`,
    zh: `“kind: ${kind}”的案例要有一个带“${key}”的场景。请写一个，或者改成“kind: encounter”`
  };
};
/** E08: a scene that only lacks the key that makes it a board or rounds. */
const boardKeyMissing = (id: string, key: 'hub: true' | 'rounds: 4'): Problem => ({
  code: 'E08',
  en: `the scene "${id}" looks like ${key === 'hub: true' ? 'a board of steps' : 'rounds'}, but the line "${key}" is missing. Add it`,
  zh: `场景“${id}”看来是${key === 'hub: true' ? '项目板' : '几轮经营'}，却少了“${key}”这一行。请加上`
});
/** E15: a lever that `levers` does not have. */
const unknownLever = (id: string, known: readonly string[]): Problem => {
  const near = didYouMean(id, known);
  return {
    code: 'E15',
    en: `there is no lever "${id}" in "levers:".${near.en || (known.length > 0 ? ` There are: ${known.join(', ')}` : '')}`,
    zh: `levers 里没有“${id}”。${near.zh || (known.length > 0 ? `现有：${known.join('、')}` : '')}`
  };
};
/** E25: the play is longer than the time that is simulated, or than its turns. */
const tooShort = (what: 'months' | 'turns', needed: number): Problem => ({
  code: 'E25',
  en: `the rounds need ${needed} ${what}. Write at least ${needed}`,
  zh: `各轮一共需要 ${needed} ${what === 'months' ? '个月' : '次决定'}。请至少写 ${needed}`
});

/** A talk has a person; rounds and hubs stand in cases of their kind, and every kind has its scene. */
export const kinds: Check = (of) => {
  const { kind } = of.scenario;
  if (kind === 'encounter' && !of.has(['person'])) of.report([], keyMissing('person'));
  const scenes = of.raw.scenes.named;
  for (const { id, rounds, hub } of scenes) {
    const path = ['scenes', id];
    if (hub && !of.has([...path, 'hub'])) of.report(path, boardKeyMissing(id, 'hub: true'));
    if (rounds !== undefined && !of.has([...path, 'rounds'])) of.report(path, boardKeyMissing(id, 'rounds: 4'));
    if (rounds !== undefined && kind !== 'rounds') of.report([...path, 'rounds'], otherKind('rounds'));
    if (hub !== undefined && kind !== 'project') of.report([...path, 'hub'], otherKind('hub'));
  }
  if (kind !== 'rounds' && of.has(['levers'])) of.report(['levers'], otherKind('levers'));
  if (kind === 'rounds' && !scenes.some(({ rounds }) => rounds !== undefined)) of.report(['kind'], kindMissing(kind));
  if (kind === 'project' && !scenes.some(({ hub }) => hub)) of.report(['kind'], kindMissing(kind));
};

/** Rounds and hubs have what they need, and choices of a talk do not have what only steps have. */
export const boards: Check = (of) => {
  for (const scene of of.raw.scenes.named) {
    const path = ['scenes', scene.id];
    const needed = scene.rounds !== undefined ? ['months', 'levers', 'go'] : scene.hub ? ['go'] : [];
    for (const key of needed) if (!of.has([...path, key])) of.report(path, keyMissing(key));
    if (scene.hub && !of.has(['purse', 'weeks']))
      of.report(of.has(['purse']) ? ['purse'] : [], keyMissing(of.has(['purse']) ? 'weeks' : 'purse'));
    judgeChoices(of, scene);
    judgeLevers(of, scene);
  }
  judgeLengths(of);
};

const stepKeys = ['once', 'weeks', 'cost', 'people'] as const;
const choiceKeys = ['text', 'move', 'reply', 'effects', 'shows', 'needs', 'go'];
function judgeChoices(of: Case, scene: RawScene): void {
  for (const choice of scene.choices?.named ?? []) {
    const path = ['scenes', scene.id, 'choices', choice.id];
    const board = scene.hub === true || scene.rounds !== undefined;
    if (!board && scene.ending === undefined && !of.has([...path, 'go']) && of.hasMap(path)) of.report(path, keyMissing('go'));
    if (scene.rounds !== undefined && of.has([...path, 'go'])) of.report([...path, 'go'], unknownKey('go', choiceKeys.slice(0, -1)));
    for (const key of scene.hub ? [] : stepKeys) if (choice[key] !== undefined) of.report([...path, key], unknownKey(key, choiceKeys));
  }
}

function judgeLevers(of: Case, { id, levers = [] }: RawScene): void {
  const known = (of.raw.levers?.named ?? []).map((lever) => lever.id);
  levers.forEach((lever, i) => {
    if (lever !== '' && !known.includes(lever)) of.report(['scenes', id, 'levers', i], unknownLever(lever, known));
  });
}

/** The base is simulated at least as long as the rounds last, and there are turns for all of them. */
function judgeLengths(of: Case): void {
  const rounds = decisionsOf(of.scenario).flatMap(({ round }) => round ?? []);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const months = sum(rounds.map((round) => round.rounds * round.months));
  const turns = sum(rounds.map((round) => round.rounds));
  const rules = of.scenario.class;
  if (months > of.scenario.customers.months) of.report(['customers', 'months'], tooShort('months', months));
  if (turns > rules.turns) of.report(['class', 'turns'], tooShort('turns', turns));
}
