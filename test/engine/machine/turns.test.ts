import { expect, test } from 'vitest';
import { CLOCK_EVENT, choose, compile, open } from '#engine/machine';
import { aCase, choice, decision, ending } from '../../helpers/case.ts';
import { send } from '../../../src/engine/machine/machine.ts';

const scenario = aCase(
  [decision('desk', [choice('ask', 'desk'), choice('leave', 'fine')]), ending('fine'), ending('late', 'bad', { cost: 7 })],
  { turns: 2 }
);
const compiled = compile(scenario);

test('M6 the decision that uses up the last turn goes on to `time-up`, with the effects of that ending', () => {
  const first = choose(compiled, open(compiled), 'ask');
  if (!first.ok) throw new Error(first.en);
  expect([first.step.to, first.step.timeUp]).toEqual(['desk', false]);
  const second = choose(compiled, first.step.after, 'ask');
  if (!second.ok) throw new Error(second.en);
  expect([second.step.to, second.step.timeUp, second.step.after.over]).toEqual(['late', true, true]);
  expect(second.step.changes).toEqual([{ from: 'ending', calm: 0, trust: 0, cost: 7, weeks: 0 }]);
});

test('M6 an ending reached with the last turn is that ending', () => {
  const first = choose(compiled, open(compiled), 'ask');
  if (!first.ok) throw new Error(first.en);
  const second = choose(compiled, first.step.after, 'leave');
  expect(second.ok && [second.step.to, second.step.timeUp]).toEqual(['fine', false]);
});

test('M6 the play clock is an event that no choice can be called', () => {
  const { calm, trust, cost, weeks, turns, uses, chosen } = open(compiled);
  const after = send(compiled.machine, 'desk', { calm, trust, cost, weeks, turns, uses, chosen }, { type: CLOCK_EVENT });
  expect([after.scene, after.context.tally.cost]).toEqual(['late', 7]);
});
