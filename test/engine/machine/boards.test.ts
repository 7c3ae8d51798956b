import { expect, test } from 'vitest';
import { choose, lateOf, live, open, view, type CompiledCase, type Moment } from '#engine/machine';
import { boardCase } from '../../helpers/board-cases.ts';

const quarters = boardCase('quarters');
const project = boardCase('project');
const base = { satisfaction: 70, loyalty: 90, churn: 5, profit: 1000 };

function play(compiled: CompiledCase, choices: readonly string[], from = open(compiled)): Moment {
  return choices.reduce((now, choice) => {
    const chosen = choose(compiled, now, choice);
    if (!chosen.ok) throw new Error(chosen.en);
    const { step } = chosen;
    return step.lock ? live(compiled, { ...step, lock: step.lock }, base).after : step.after;
  }, from);
}
const codeOf = (compiled: CompiledCase, now: Moment, choice: string) => {
  const chosen = choose(compiled, now, choice);
  return chosen.ok ? 'ok' : chosen.code;
};

test('M9 settings are a decision: what is left out stays, and the base lives before the next one', () => {
  const chosen = choose(quarters, open(quarters), '{ads=0.5;price=-0.05}');
  if (!chosen.ok) throw new Error(chosen.en);
  expect(chosen.step.choice).toBe('{ads=0.5;care=0;price=-0.05}');
  expect(chosen.step.lock?.spend).toBe(30_000);
  expect(codeOf(quarters, chosen.step.after, '{}')).toBe('machine/round-living');
  const next = live(quarters, { ...chosen.step, lock: chosen.step.lock! }, base).after;
  expect(next).toMatchObject({ scene: 'quarter', turns: 1, cost: 30_000, chosen: ['quarter{ads=0.5;care=0;price=-0.05}'] });
  expect(next.firm).toEqual({ round: 1, here: 1, months: 3, settings: { ads: 0.5, care: 0, price: -0.05 }, base });
});

test.each([
  ['words', 'machine/bad-settings'],
  ['{ads}', 'machine/bad-settings'],
  ['{wage=1}', 'machine/no-such-lever'],
  ['{ads=9}', 'machine/setting-out-of-range'],
  ['{ads=0.3}', 'machine/setting-out-of-range'],
  ['{ads=3;care=4}', 'machine/over-budget'],
  ['poll{}', 'machine/no-such-choice'],
  ['survey{ads=2}', 'ok']
])('M9 the settings %s are answered %s', (word, code) => expect(codeOf(quarters, open(quarters), word)).toBe(code));

test('M10 a line is judged after every round, the last line only after the last', () => {
  const seven = play(quarters, Array<string>(7).fill('{}'));
  expect([seven.scene, seven.firm?.here]).toEqual(['quarter', 7]);
  expect(play(quarters, ['{}'], seven)).toMatchObject({ scene: 'poor', over: true });
  const ruined = choose(quarters, seven, '{}');
  if (!ruined.ok) throw new Error(ruined.en);
  expect(live(quarters, { ...ruined.step, lock: ruined.step.lock! }, { ...base, loyalty: 99.5 }).after.scene).toBe('good');
});

test('M10 the clock of a round locks the last settings', () => {
  expect(lateOf(quarters, open(quarters))).toBe('{ads=1;care=0;price=0}');
  expect(lateOf(quarters, play(quarters, ['{care=2}']))).toBe('{ads=1;care=2;price=0}');
});

test('M11 a step takes money and weeks, vanishes when it is taken, and leads back to the board', () => {
  const after = play(project, ['process']);
  expect(after).toMatchObject({ scene: 'board', weeks: 4, left: { money: 100, weeks: 8, people: 3 } });
  const steps = view(project, after, null).choices.map(({ id, open: can }) => [id, can]);
  expect(steps).toEqual([
    ['software', true],
    ['train', true],
    ['wait', true]
  ]);
  expect(codeOf(project, after, 'process')).toBe('machine/choice-closed');
});

test('M11 what cannot be paid is closed with its reason: people left with the software', () => {
  const poor = play(project, ['process', 'train', 'train']);
  const software = view(project, poor, null).choices.find(({ id }) => id === 'software');
  expect(software).toMatchObject({ open: false, closed: { en: 'There is not enough money left for this.' } });
});

test('M12 the board is left when its line holds, or when nothing can be paid any more', () => {
  expect(play(project, ['process', 'software'])).toMatchObject({ scene: 'live', over: true });
  const late = ['wait', 'wait', 'process', 'wait', 'wait', 'wait', 'wait'];
  expect([play(project, late).left?.weeks, play(project, late).scene]).toEqual([2, 'board']);
  expect(play(project, [...late, 'wait']).scene).toBe('stuck');
  const over = play(project, Array<string>(11).fill('wait'));
  expect(over).toMatchObject({ scene: 'stuck', over: true });
});
