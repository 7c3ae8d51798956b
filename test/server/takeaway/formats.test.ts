import { parseCsv } from 'hucre/csv';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { chineseSheet } from '#lib/server/takeaway/gradebook.ts';
import { sheetIds, sheetOf, tell } from '#lib/server/takeaway/sheets.ts';
import { workbookOf } from '#lib/server/takeaway/xlsx.ts';
import { cellOf, csvText, rounded, type Cell } from '#lib/tables/csv.ts';
import { held, roster, takenFrom } from './held.ts';

const nasty = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\t=1',
  '\r=1',
  '＝1+1',
  '=HYPERLINK("http://x","y")',
  'a;=1+1',
  'a,b',
  '"q"',
  'two\nlines',
  '00123',
  '中文'
];

describe('a cell of a CSV file', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['a; =b', '"a; =b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@x', "'@x"],
    ['+x', "'+x"],
    ['-x', "'-x"],
    ['＝1', "'＝1"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    [-3, '-3'],
    [0.1 + 0.2, '0.3'],
    [NaN, ''],
    [null, '']
  ])('%j is written %s', (value, written) => expect(cellOf(value)).toBe(written));
});

describe('CSV', () => {
  it('reads back as it was written, with a sign before what a spreadsheet would reckon', () => {
    const text = csvText(nasty.map((cell) => [cell, 'next']));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = parseCsv(text);
    expect(rows.map((row) => row.length)).toEqual(nasty.map(() => 2));
    expect(rows.map(([cell]) => String(cell).replace(/^'/, ''))).toEqual(nasty);
    expect(rows.filter(([cell]) => /^[=+\-@\t\r＝]/.test(String(cell)))).toEqual([]);
  });
});

describe('XLSX', () => {
  const told = tell(takenFrom(held(), roster), 'zh-CN');

  it('holds every sheet as it was made', async () => {
    const sheets = sheetIds.map((id) => sheetOf(id, told));
    const read = await readXlsx(await workbookOf([...sheets, chineseSheet(told)]));
    expect(read.sheets.map(({ name }) => name)).toEqual(['决定', '理由', '评分', '得分', '结果', '人员', '成绩单']);
    const filled = (row: readonly unknown[], width: number) => Array.from({ length: width }, (_, k) => row[k] ?? null);
    const plain = (cell: Cell) => (typeof cell === 'number' ? rounded(cell) : cell);
    for (const [k, { rows }] of sheets.entries())
      expect(read.sheets[k]!.rows.map((row) => filled(row, rows[0]!.length))).toEqual(rows.map((row) => row.map(plain)));
  });

  it('keeps formula-like text as text: no cell is a formula', async () => {
    const read = await readXlsx(await workbookOf([{ name: 'x', rows: [['head'], ...nasty.map((cell) => [cell])] }]));
    expect(read.sheets[0]!.rows.slice(1).map(([cell]) => cell)).toEqual(nasty);
    const formulas = (from: typeof read) => [...(from.sheets[0]!.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
    expect(formulas(read)).toEqual([]);
    // the reader would tell one
    const reckoned = await writeXlsx({ sheets: [{ name: 'x', rows: [], cells: new Map([['0,0', { formula: '1+1' }]]) }] });
    expect(formulas(await readXlsx(reckoned))).toHaveLength(1);
  });
});
