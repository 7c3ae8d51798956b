import { claimIds, claimInSteps, claimOf, type ClaimId, type ClaimResult } from '#engine/outcomes';
import { expect, test } from 'vitest';
import { claims as en } from '../../../src/lib/words/en/claims.ts';
import { claims as zh } from '../../../src/lib/words/zh-CN/claims.ts';

/** A third of what the page simulates: enough for every direction that is tested here. */
const scale = { size: 0.3, seed: 7 };
const known = new Map<ClaimId, ClaimResult>();
const resultOf = (id: ClaimId): ClaimResult => {
  if (!known.has(id)) known.set(id, claimOf(id, scale));
  return known.get(id)!;
};
const figure = (id: ClaimId, name: string): number => resultOf(id).figures.find((one) => one.id === name)!.value;

test.each(claimIds)('L1 %s: a result is plain JSON, complete, and says what was simulated', (id) => {
  const result = resultOf(id);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(result.id).toBe(id);
  for (const { value, low = value, high = value } of result.figures) {
    expect(Number.isFinite(value)).toBe(true);
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  }
  const { columns, rows, bars } = result.table!;
  for (const { values } of rows) expect(values).toHaveLength(columns.length);
  for (const bar of bars) expect(columns[bar]).toBeDefined();
  expect(result.setup).toMatchObject({ seed: 7 });
});

test.each(claimIds)('L2 %s: the same claim, size and seed give the same bits', (id) => {
  expect(JSON.stringify(claimOf(id, scale))).toBe(JSON.stringify(resultOf(id)));
});

test.each(claimIds)('L3 %s: progress rises to its end', (id) => {
  const steps = [...claimInSteps(id, { size: 0.05, seed: 1 })];
  expect(steps.map(({ done }) => done)).toEqual(steps.map((_, k) => k + 1));
  expect(steps.at(-1)!.done).toBe(steps.at(-1)!.total);
});

test.each(claimIds)('L5 %s: its sentences, columns, rows and bars are all worded, and name no figure that is not there', (id) => {
  const { figures, table, lines } = resultOf(id);
  for (const words of [en, zh]) {
    const own: { says: string[]; columns: object; bars: string[]; rows?: object; lineNames?: object } = words.all[id];
    for (const [, name, end] of own.says.join(' ').matchAll(/\{([^ }]+)(?: (low|high))?\}/g)) {
      const figure = figures.find((one) => one.id === name);
      expect(figure, name).toBeDefined();
      if (end) expect(figure![end as 'low' | 'high'], name).toBeDefined();
    }
    expect(Object.keys(own.columns)).toEqual(table!.columns.map((column) => column.id));
    expect(own.bars).toHaveLength(table!.bars.length);
    if (table!.rowsBy === 'case') expect(Object.keys(own.rows!)).toEqual(table!.rows.map((row) => row.id));
    expect(Object.keys(own.lineNames ?? {}).sort()).toEqual((lines?.lines ?? []).map((line) => line.id).sort());
  }
});

test('L4 another seed is other customers', () => {
  expect(claimOf('eighty-twenty', { size: 0.3, seed: 8 }).figures).not.toEqual(resultOf('eighty-twenty').figures);
});

test('five times: by head keeping is far cheaper, by customers truly saved it is not', () => {
  expect(figure('five-times', 'head')).toBeGreaterThan(5);
  expect(figure('five-times', 'saved')).toBeLessThan(2);
});

test('doubled profit: satisfaction lifted by five points raises revenue by a few per cent and doubles nothing', () => {
  expect(Math.abs(figure('doubled-profit', 'lift') - 5)).toBeLessThan(0.5);
  expect(figure('doubled-profit', 'revenue')).toBeGreaterThan(0.01);
  expect(figure('doubled-profit', 'revenue')).toBeLessThan(0.15);
  expect(figure('doubled-profit', 'profit')).toBeLessThan(figure('doubled-profit', 'free'));
  expect(resultOf('doubled-profit').verdict).toBe('not');
});

test('six times: the very satisfied stay more, more so in words than in deeds', () => {
  expect(figure('six-times', 'does-ratio')).toBeGreaterThan(1);
  expect(figure('six-times', 'says-ratio')).toBeGreaterThan(figure('six-times', 'does-ratio'));
  expect(figure('six-times', 'does-odds')).toBeLessThan(6);
});

test('lack of care: about a third mention it, fewer would have stayed; more care keeps more', () => {
  expect(Math.abs(figure('lack-of-care', 'encounter') - 0.34)).toBeLessThan(0.07);
  expect(figure('lack-of-care', 'all')).toBeGreaterThan(figure('lack-of-care', 'care'));
  expect(figure('lack-of-care', 'all')).toBeLessThan(0.5);
});

test('80/20: the top fifth of the buyers brings more than its share and less than four fifths', () => {
  expect(figure('eighty-twenty', 'buyers')).toBeGreaterThan(0.35);
  expect(figure('eighty-twenty', 'buyers')).toBeLessThan(0.75);
  expect(figure('eighty-twenty', 'plain-everybody')).toBeGreaterThan(figure('eighty-twenty', 'plain-buyers'));
});

test('recovery paradox: satisfaction above that without a failure, a poor answer and silence far below, in feeling and in staying', () => {
  expect(figure('paradox', 'fine-now')).toBeGreaterThan(figure('paradox', 'none-now') + 1);
  for (const group of ['poor', 'silent']) {
    expect(figure('paradox', `${group}-now`)).toBeLessThan(-5);
    expect(figure('paradox', `${group}-stay`)).toBeLessThan(figure('paradox', 'none-stay') - 0.05);
  }
  expect(Math.abs(figure('paradox', 'fine-stay') - figure('paradox', 'none-stay'))).toBeLessThan(0.06);
});

test('retention compounds: elasticity about 5 at .9, and the later points are worth more', () => {
  expect(Math.abs(figure('compounding', 'elasticity') - 5.09)).toBeLessThan(1);
  expect(figure('compounding', 'last-points')).toBeGreaterThan(figure('compounding', 'five-points'));
});

test('staff first: employees move before customers, and 5 points carry about 1.3', () => {
  expect(figure('staff-first', 'employees-half')).toBeLessThan(figure('staff-first', 'customers-half'));
  expect(Math.abs(figure('staff-first', 'passed-on') - 1.3)).toBeLessThan(0.4);
});

test('quality leads: better alone lowers the return on sales, better and dearer lifts profit', () => {
  expect(figure('quality-leaders', 'quality')).toBeLessThan(figure('quality-leaders', 'dearer'));
  expect(figure('quality-leaders', 'profit-dearer')).toBeGreaterThan(0);
});

test('points: profit looks better while the debt is not counted', () => {
  expect(figure('points-debt', 'booked-first')).toBeLessThan(figure('points-debt', 'cash-first'));
  expect(figure('points-debt', 'debt')).toBeGreaterThan(0);
});

test('unequal prices: trust falls, most among those who pay more, and more of them leave', () => {
  expect(figure('unequal-prices', 'trust-dear')).toBeLessThan(figure('unequal-prices', 'trust-others'));
  expect(figure('unequal-prices', 'trust-others')).toBeLessThan(0);
  expect(figure('unequal-prices', 'left-dear')).toBeGreaterThan(figure('unequal-prices', 'left-others'));
});

test('the lone flight: 49 customers of 2,045 dollars pay it back', () => {
  expect(Math.round(figure('lone-flight', 'value'))).toBe(2045);
  expect(figure('lone-flight', 'needed')).toBe(49);
  expect(Math.abs(figure('lone-flight', 'lived') / 2045 - 1)).toBeLessThan(0.08);
});
