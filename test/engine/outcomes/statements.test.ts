import { contrast, findings, outcome, type Outcome, type Statement } from '#engine/outcomes';
import type { Effects } from '#engine/scenario';
import { expect, test } from 'vitest';
import { photo, playLog, smallCase, type Change } from './case.ts';

function played(change: Change, choice: string): Outcome {
  const compiled = smallCase(change);
  return outcome(compiled, playLog(compiled, [choice]), { replicates: 6 });
}
const of = <Kind extends Statement['kind']>(statements: Statement[], kind: Kind) =>
  statements.filter((one): one is Extract<Statement, { kind: Kind }> => one.kind === kind);
const quiet: Effects = { person: {} };

test('O9 a road that did nothing is said to be like nothing', () => {
  const kinds = findings(played({}, 'wait')).map(({ kind }) => kind);
  expect(kinds).toEqual(['alike', 'person', 'people', 'profit', 'lifetime-value']);
});

test.each([
  ['freeze', {}, 'left'],
  ['warm', {}, 'pleased'],
  ['wait', {}, 'unchanged'],
  ['wait', { mixed: { person: { trust: -3 } } }, 'hurt']
] as const)('O9 the person comes first: %s %j', (choice, change, fate) => {
  expect(of(findings(played(change, choice)), 'person')).toEqual([{ kind: 'person', fate }]);
});

test('O9 a segment that fell is named with what its people had heard of', () => {
  const [first] = of(findings(played({ bad: { ...photo, ...quiet } }, 'freeze')), 'segment-satisfaction');
  expect(first).toMatchObject({
    segment: 'old',
    name: { en: 'Old hands' },
    because: [{ road: 'played', text: { en: 'saw the photograph' }, reach: 0.6 }]
  });
  expect(first!.estimate.difference).toBeLessThan(-4);
});

test('O9 news that pushed the other way is no reason', () => {
  const liked = (loyalty: number): Effects => ({
    customers: { on: [{ segment: 'old', satisfaction: 6, loyalty }], because: { zh: '听说了优惠', en: 'heard of the offer' } }
  });
  const told = (loyalty: number) => of(findings(played({ bad: { ...liked(loyalty), ...quiet } }, 'freeze')), 'segment-satisfaction')[0]!;
  expect([told(-30), told(3)].map(({ estimate }) => estimate.difference > 0)).toEqual([true, true]);
  expect(told(-30).because).toEqual([]);
  expect(told(3).because).toMatchObject([{ text: { en: 'heard of the offer' } }]);
});

test('O9 segments come in the order of how far they moved', () => {
  const effects: Effects = {
    customers: {
      on: [
        { segment: 'old', satisfaction: -3 },
        { segment: 'new', satisfaction: -9 }
      ]
    }
  };
  expect(of(findings(played({ bad: { ...effects, ...quiet } }, 'freeze')), 'segment-satisfaction').map(({ segment }) => segment)).toEqual([
    'new',
    'old'
  ]);
});

test('O9 lines for a segment and for all overlap: the widest reach is told', () => {
  const effects: Effects = {
    customers: {
      on: [
        { segment: 'old', satisfaction: -8, reach: 0.6 },
        { segment: 'all', satisfaction: -4, reach: 0.3 }
      ]
    }
  };
  const told = of(findings(played({ bad: { ...effects, ...quiet } }, 'freeze')), 'segment-satisfaction');
  expect(told.map(({ segment, because }) => [segment, because[0]?.reach])).toEqual([
    ['old', 0.6],
    ['new', 0.3]
  ]);
});

test('O9 words and deeds part where people say more than they do', () => {
  const says: Effects = { customers: { on: [{ segment: 'all', loyalty: 4, reach: 0.2 }] } };
  const [apart] = of(findings(played({ mixed: says }, 'wait')), 'words-and-deeds');
  expect(apart!.says.toldApart && !apart!.does.toldApart).toBe(true);
});

test('O9 a cost is said, and between two roads how much more was spent', () => {
  const result = played({ bad: { ...quiet, cost: 700 }, mixed: { cost: 200 } }, 'freeze');
  expect(of(findings(result), 'cost')).toEqual([{ kind: 'cost', amount: 700 }]);
  expect(of(contrast(result, 'dull'), 'cost')).toEqual([{ kind: 'cost', amount: 500 }]);
  expect(of(findings(result, result.others[0]), 'cost')).toEqual([]);
});

test('O9 two roads are told apart by the news on whichever road it was', () => {
  const result = played({ bad: { ...photo, ...quiet } }, 'wait');
  const [first] = of(contrast(result, 'cold'), 'segment-satisfaction');
  expect(first).toMatchObject({ segment: 'old', because: [{ road: 'cold' }] });
  expect(first!.estimate.difference).toBeGreaterThan(4);
  expect(contrast(result, 'cold').some(({ kind }) => kind === 'alike')).toBe(false);
});

test('O9 two roads that both made news are told apart by the news of each', () => {
  const thanks: Effects = {
    customers: { on: [{ segment: 'old', satisfaction: 4 }], because: { zh: '听说了道歉', en: 'heard of the apology' } }
  };
  const result = played({ bad: { ...photo, ...quiet }, mixed: thanks }, 'wait');
  const [first] = of(contrast(result, 'cold'), 'segment-satisfaction');
  expect(first!.because.map(({ road, text }) => [road, text.en])).toEqual([
    ['played', 'heard of the apology'],
    ['cold', 'saw the photograph']
  ]);
});

test('O9 news that two roads share explains no difference between them', () => {
  const result = played({ bad: { ...photo, ...quiet }, mixed: photo }, 'wait');
  expect(of(contrast(result, 'cold'), 'segment-satisfaction').flatMap(({ because }) => because)).toEqual([]);
});

test('O9 there is nothing to say of a road that does not exist', () => {
  expect(contrast(played({}, 'wait'), 'nowhere')).toEqual([]);
});
