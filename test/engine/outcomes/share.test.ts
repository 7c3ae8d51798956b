import { luckInSteps, outcome, sharesInSteps } from '#engine/outcomes';
import { expect, test } from 'vitest';
import { photo, playLog, smallCase, type Change } from './case.ts';

function finish<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const case_ = (change: Change) => smallCase(change);

test('O10 what each decision added, and what they did only together, adds up to the whole', () => {
  const compiled = case_({ bad: { ...photo, person: {} } });
  const shares = finish(sharesInSteps(compiled, playLog(compiled, ['freeze'], 1), 6));
  for (const { parts, whole, rest } of Object.values(shares)) {
    expect(parts.reduce((sum, { estimate }) => sum + estimate.difference, rest)).toBeCloseTo(whole.difference, 6);
    expect(parts.length).toBeGreaterThan(0);
  }
  expect(shares.kept.whole.difference).toBeLessThan(0);
});

test('O10 the whole is the outcome’s own difference from nothing', () => {
  const compiled = case_({ bad: { ...photo, person: {} } });
  const log = playLog(compiled, ['freeze'], 1);
  const { played } = outcome(compiled, log, { replicates: 6 });
  const { kept, profit, value } = finish(sharesInSteps(compiled, log, 6));
  expect(kept.whole.difference).toBeCloseTo(played.won - played.driven, 9);
  expect(profit.whole.difference).toBeCloseTo(played.profit.difference, 6);
  expect(value.whole.difference).toBeCloseTo(played.lifetimeValue.difference, 6);
});

test('O10 a play that touched nobody has no parts', () => {
  const compiled = case_({});
  expect(finish(sharesInSteps(compiled, playLog(compiled, ['wait'], 1), 2)).kept.parts).toEqual([]);
});

test('O11 luck: a clear gap keeps its sign on other seeds, a road beside itself has none, an unknown road is null', () => {
  const compiled = case_({ bad: { ...photo, person: {} } });
  const log = playLog(compiled, ['freeze'], 1);
  const luck = finish(luckInSteps(compiled, log, 'nothing', 5));
  expect(luck!.gaps.kept.same).toBe(1);
  expect(luck!.gaps.kept.own - luck!.gaps.kept.mean).toBeCloseTo(luck!.gaps.kept.luck, 9);
  expect(finish(luckInSteps(compiled, log, 'nowhere', 5))).toBe(null);
});
