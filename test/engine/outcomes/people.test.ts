import { customersOf, historyOf, rowOf, type CustomerTable } from '#engine/outcomes';
import { expect, test } from 'vitest';
import { photo, playLog, smallCase } from './case.ts';

const compiled = smallCase({ share: 0.8 });
const log = playLog(compiled, ['freeze']);
const table = customersOf(compiled, log);
const rows = Array.from({ length: table.size }, (_, row) => rowOf(table, row));

test('O2 the person is the first row of her segment, and a bad ending ends her custom', () => {
  expect(table.person).toBe(240);
  expect(rows[240]).toMatchObject({ person: true, segment: 1, stayed: 1, cause: { kind: 'ended', month: 1, anyway: false } });
  expect(table.causes[rows[240]!.cause.heard!]).toEqual({ en: 'the end cold' });
});

test('O8 news is heard by its reach, and by its segment alone', () => {
  const heard = (segment: number) => rows.filter((row) => row.segment === segment && !row.person && row.cause.heard !== null).length;
  expect(heard(0) / 240).toBeGreaterThan(0.5);
  expect(heard(0) / 240).toBeLessThan(0.7);
  expect(heard(1)).toBe(0);
  expect(table.causes[0]).toEqual(photo.customers!.because);
});

test('O8 those whom the news drove away are those who stay longer where nothing happened', () => {
  const driven = rows.filter(({ cause }) => cause.kind === 'heard');
  expect(driven.length).toBeGreaterThan(0);
  for (const { row, cause } of driven) {
    const other = historyOf(compiled, log, row)!.causeNothing;
    expect(cause.heard).toBe(0);
    expect(other.month === 0 || other.month > cause.month).toBe(true);
  }
});

test('O8 nobody leaves without a kind of cause, nobody stays with one', () => {
  expect(rows.filter(({ cause }) => (cause.kind === 'stayed') !== (cause.month === 0))).toEqual([]);
});

test('O8 the table and the page of a customer say the same', () => {
  for (const { row, cause, orders, spend, satisfaction, stayed } of rows.filter((_, i) => i % 7 === 0)) {
    const history = historyOf(compiled, log, row)!;
    const sum = (of: 'orders' | 'spend') => history.played.reduce((total, month) => total + month[of], 0);
    expect(history.cause).toEqual(cause);
    expect(history.played.length).toBe(stayed);
    expect(sum('orders')).toBe(orders);
    expect(sum('spend')).toBeCloseTo(spend, 6);
    expect(history.played.at(-1)!.satisfaction).toBe(satisfaction);
  }
});

test('O8 who heard of nothing lives the same months on both roads', () => {
  const quiet = rows.filter(({ cause, person }) => cause.heard === null && !person).slice(0, 20);
  for (const { row } of quiet) {
    const { played, nothing } = historyOf(compiled, log, row)!;
    expect(played).toEqual(nothing);
  }
  expect(quiet.length).toBe(20);
});

test.each([-1, 300, 1.5, NaN])('O8 there is no customer in row %d', (row) => {
  expect(historyOf(compiled, log, row)).toBeNull();
});

test('O8 a segment without people has no first row', () => {
  const empty = smallCase({ share: 1 });
  const none: CustomerTable = customersOf(empty, playLog(empty, ['freeze']));
  expect(none.person).toBe(-1);
});

test('O8 both roads of a customer begin with the same feelings, whose mean is the segment’s own level', () => {
  const starts = rows.filter(({ segment }) => segment === 0).map(({ row }) => historyOf(compiled, log, row)!.start.satisfaction);
  const mean = starts.reduce((sum, each) => sum + each, 0) / starts.length;
  expect(mean).toBeCloseTo(compiled.scenario.customers.segments[0]!.satisfaction, 6);
});
