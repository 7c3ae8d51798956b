import { describe, expect, test } from 'vitest';
import { choose, compile, open } from '#engine/machine';
import type { Moment, Step } from '#engine/machine';
import { moveOf } from '#engine/scenario';
import type { Choice, MoveName, Scenario } from '#engine/scenario';
import { diminish, moveChange } from '../../../src/engine/machine/arithmetic.ts';
import { aCase, choice, decision, ending, line } from '../../helpers/case.ts';

/** Plays choices in a row and gives the steps; a rejection ends the test. */
function play(scenario: Scenario, choices: string[]): Step[] {
  const compiled = compile(scenario);
  let moment: Moment = open(compiled);
  return choices.map((each) => {
    const chosen = choose(compiled, moment, each);
    if (!chosen.ok) throw new Error(chosen.en);
    moment = chosen.step.after;
    return chosen.step;
  });
}
const loop = (...choices: Choice[]) => aCase([decision('desk', choices), ending('end')]);
const mood = (step?: Step) => [step?.after.calm, step?.after.trust];

describe('M2 the second use of a move brings half, the third a quarter, half up, then nothing; a loss keeps its size', () => {
  test.each([
    [10, [10, 5, 3, 0, 0]],
    [8, [8, 4, 2, 0, 0]],
    [6, [6, 3, 2, 0, 0]],
    [5, [5, 3, 1, 0, 0]],
    [3, [3, 2, 1, 0, 0]],
    [2, [2, 1, 1, 0, 0]],
    [1, [1, 1, 0, 0, 0]],
    [0, [0, 0, 0, 0, 0]],
    [-4, [-4, -4, -4, -4, -4]]
  ])('a change of %i comes as %j', (value, wanted) => {
    expect([1, 2, 3, 4, 5].map((use) => diminish(value, use))).toEqual(wanted);
  });

  test('listening five times at one desk', () => {
    const steps = play(loop(choice('listen', 'desk', { move: 'listen' })), Array(5).fill('listen'));
    expect(steps.map(mood)).toEqual([
      [55, 58],
      [60, 62],
      [63, 64],
      [63, 64],
      [63, 64]
    ]);
    expect(steps.map((step) => step.move?.use)).toEqual([1, 2, 3, 4, 5]);
  });
});

test('M1 calm and trust stay within 0 and 100, and a change tells what really moved', () => {
  const steps = play(loop(choice('argue', 'desk', { effects: { calm: -44, trust: +60 } })), ['argue', 'argue']);
  expect(steps.map(mood)).toEqual([
    [1, 100],
    [0, 100]
  ]);
  expect(steps[1]?.changes).toEqual([{ from: 'choice', calm: -1, trust: 0, cost: 0, weeks: 0 }]);
});

describe('M3 a `when` is judged after the move and the effects of the choice, before the effects of the line', () => {
  const scenario = (effects: { trust: number }) =>
    loop(choice('listen', [line('end', ['trust >= 60'], { trust: -50 }), line('desk')], { move: 'listen', effects }));
  test.each([
    [{ trust: 2 }, 0, 'end', 10],
    [{ trust: 1 }, 1, 'desk', 59]
  ])('trust 50 + 8 with effects %j takes line %i', (effects, wanted, to, trust) => {
    const [step] = play(scenario(effects), ['listen']);
    expect([step?.line, step?.to, step?.after.trust]).toEqual([wanted, to, trust]);
  });

  test('a condition on the choice being taken already holds', () => {
    const [step] = play(loop(choice('ask', [line('end', ['chose desk.ask']), line('desk')])), ['ask']);
    expect(step?.to).toBe('end');
  });
});

describe('M4 explain counts as after listening once listen or acknowledge was chosen', () => {
  const scenario = loop(...(['listen', 'acknowledge', 'ask', 'explain'] as const).map((move) => choice(move, 'desk', { move })));
  test.each([
    [['explain'], { calm: -4, trust: 0 }],
    [['ask', 'explain'], { calm: -4, trust: 0 }],
    [['listen', 'explain'], { calm: 0, trust: 2 }],
    [['acknowledge', 'explain'], { calm: 0, trust: 2 }],
    [['listen', 'explain', 'explain'], { calm: 0, trust: 1 }],
    [['explain', 'listen', 'explain'], { calm: 0, trust: 1 }]
  ])('%j ends with %j', (choices, wanted) => {
    const last = play(scenario, choices).at(-1);
    expect(last?.changes).toEqual([{ from: 'move', ...wanted, cost: 0, weeks: 0 }]);
  });
});

test('M5 a step names the source of every change in order: move, choice, line, ending', () => {
  const scenario = aCase([
    decision('desk', [choice('offer', [line('end', [], { cost: 600 })], { move: 'offer', effects: { trust: -1, weeks: 2 }, reply: 'Hm' })]),
    ending('end', 'mixed', { cost: 100000, calm: 3 })
  ]);
  const [step] = play(scenario, ['offer']);
  expect(step?.changes).toEqual([
    { from: 'move', calm: 5, trust: 6, cost: 0, weeks: 0 },
    { from: 'choice', calm: 0, trust: -1, cost: 0, weeks: 2 },
    { from: 'line', calm: 0, trust: 0, cost: 600, weeks: 0 },
    { from: 'ending', calm: 3, trust: 0, cost: 100000, weeks: 0 }
  ]);
  expect(step?.after).toEqual({
    scene: 'end',
    over: true,
    calm: 53,
    trust: 55,
    cost: 100600,
    weeks: 2,
    turns: 1,
    uses: { offer: 1 },
    chosen: ['desk.offer']
  });
  expect(step?.reply?.en).toBe('Hm');
});

test('M2 a case may override what a move brings', () => {
  const scenario = { ...loop(choice('listen', 'desk', { move: 'listen' })), moves: [{ move: 'listen' as MoveName, calm: -7, trust: 7 }] };
  expect(moveChange(moveOf(scenario, 'listen'), 2, false)).toEqual({ calm: -7, trust: 4 });
  expect(play(scenario, ['listen', 'listen']).map(mood)).toEqual([
    [38, 57],
    [31, 61]
  ]);
});
