import { impulsesOf } from '#engine/outcomes';
import { fold } from '#engine/session';
import type { Effects } from '#engine/scenario';
import { expect, test } from 'vitest';
import { photo, playLog, smallCase, type Change } from './case.ts';

const person = 7;
function impact(change: Change, choices: string[]) {
  const compiled = smallCase(change);
  return impulsesOf(compiled, fold(compiled, playLog(compiled, choices)), person);
}
const effect = { segment: 'all', satisfaction: 2, reach: 0.5 };
const on: Effects = { customers: { on: [effect] } };

test('O1 an ending acts on the segments it names, in month 0, and says why', () => {
  const { impulses, causes } = impact({}, ['freeze']);
  expect(impulses[0]).toEqual({ month: 0, segment: 'old', satisfaction: -12, trust: -8, loyalty: -10, reach: 0.6, cause: 0 });
  expect(causes[0]).toEqual({ text: { en: 'saw the photograph' }, scene: 'cold', choice: null, month: 0, on: photo.customers!.on });
});

test.each([
  ['without because the ending is the cause', { good: on }, { en: 'the end glad' }],
  ['a choice is named by its text', { choice: { effects: on } }, { en: 'take warm' }],
  ['a line of a choice too', { choice: { go: [{ when: [], to: 'glad', effects: on }] } }, { en: 'take warm' }]
] as const)('O1 every impulse knows its cause: %s', (_, change, text) => {
  const { impulses, causes } = impact(change, ['warm']);
  expect(impulses[0]).toEqual({ ...effect, month: 0, cause: 0 });
  expect(causes[0]!.text).toEqual(text);
});

test.each([
  ['at once', {}, 0],
  ['after 4 weeks: still month 0', { after: 4 }, 0],
  ['after 13 weeks', { after: 13 }, 3],
  ['weeks spent count', { weeks: 9, after: 4 }, 3]
])('O1 an effect falls into the month of its weeks: %s', (_, timing, month) => {
  expect(impact({ good: { ...on, ...timing } }, ['warm']).impulses[0]!.month).toBe(month);
});

test.each([
  ['a good ending pleases her', 'warm', {}, { satisfaction: 15, trust: 15, leaves: false }],
  ['a mixed one leaves her as she was', 'wait', {}, null],
  ['a bad one ends her custom', 'freeze', {}, { satisfaction: 0, trust: 0, leaves: true }],
  ['the case may say otherwise', 'wait', { mixed: { person: { trust: -5 } } }, { satisfaction: 0, trust: -5, leaves: false }],
  ['also of a bad one', 'freeze', { bad: { person: { leaves: false } } }, { satisfaction: 0, trust: 0, leaves: false }]
] as const)('O2 the person is one customer of her segment: %s', (_, choice, change, fate) => {
  const { impulses, person: told } = impact({ good: {}, bad: {}, ...change }, [choice]);
  expect(told).toEqual(fate);
  expect(impulses).toEqual(fate ? [{ month: 0, segment: 'new', customer: person, ...fate, cause: 0 }] : []);
});

test('O3 each cost is paid in the month of its source', () => {
  const choice = { effects: { cost: 100, weeks: 5 } };
  const { impulses } = impact({ good: { cost: 900, weeks: 9, after: 4 }, choice }, ['warm']);
  expect(impulses.filter(({ cost }) => cost)).toEqual([
    { month: 1, segment: 'all', cost: 100 },
    { month: 4, segment: 'all', cost: 900 }
  ]);
});

test('O1 a decision that was taken back does nothing', () => {
  const compiled = smallCase({ choice: { effects: on } });
  const log = playLog(compiled, ['warm']);
  const undone = [...log.slice(0, 2), { seq: 3, type: 'decision.undone', to: 0 } as const];
  expect(impulsesOf(compiled, fold(compiled, undone), person).impulses).toEqual([]);
});
