import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readRoster } from '#lib/server/roster.ts';

const two = [
  { number: '2023001', name: '林晓', team: '1' },
  { number: '2023002', name: 'Ada', team: null }
];

describe('a roster', () => {
  it.each([
    ['pasted cells', '2023001\t林晓\t1\n2023002\tAda\n'],
    ['pasted with a heading', '学号\t姓名\t小组\n2023001\t林晓\t1\n2023002\tAda'],
    ['columns in another order', '小组,姓名,学号\r\n1,林晓,2023001\r\n,Ada,2023002'],
    ['semicolons', 'Number;Name;Team\n2023001;林晓;1\n2023002;Ada;'],
    ['Chinese commas', '2023001，林晓，1\n2023002，Ada'],
    ['a title above and empty lines', '客户关系管理,,\n学号,姓名,小组\n\n2023001,林晓,1\n\n2023002,Ada,\n']
  ])('is read from %s', async (_, text) => {
    expect(await readRoster(text)).toEqual({ ok: true, lines: two });
  });

  it('is read from CSV in UTF-8 with a mark, in UTF-16 and in GB 18030', async () => {
    const text = '2023001,林晓,1\n2023002,Ada,\n';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const gbk = Uint8Array.from([...Buffer.from('2023001,'), 0xc1, 0xd6, 0xcf, 0xfe, ...Buffer.from(',1\n2023002,Ada,\n')]);
    for (const bytes of [Buffer.from(`\ufeff${text}`), utf16, gbk])
      expect(await readRoster(new Uint8Array(bytes))).toEqual({ ok: true, lines: two });
  });

  it('is read from XLSX, whose numbers are text', async () => {
    const rows = [
      ['学号', '姓名', '小组'],
      [2023001, '林晓', 1],
      ['2023002', 'Ada', null]
    ];
    expect(await readRoster(await writeXlsx({ sheets: [{ name: '名单', rows }] }))).toEqual({ ok: true, lines: two });
  });

  it('keeps what looks like a formula as text', async () => {
    const lines = [{ number: '=1+1', name: '@SUM(A1)', team: '-2' }];
    expect(await readRoster('=1+1\t@SUM(A1)\t-2')).toEqual({ ok: true, lines });
  });

  it.each([
    ['the name is missing', '1,林晓\n2,', [{ line: 2, problem: 'no-name' }]],
    ['the number is missing', '学号,姓名\n,林晓', [{ line: 2, problem: 'no-number' }]],
    ['a number stands there twice', '1,林晓\n1,Ada', [{ line: 2, problem: 'twice' }]],
    ['a cell is too long', `1,${'长'.repeat(61)}`, [{ line: 1, problem: 'too-long' }]]
  ])('says in which line %s', async (_, text, lines) => {
    expect(await readRoster(text)).toEqual({ ok: false, problem: null, lines });
  });

  it.each([
    ['nothing', ' \n', 'empty'],
    ['only a heading', '学号,姓名,小组', 'empty'],
    ['more than a class', Array.from({ length: 501 }, (_, k) => `${k},n`).join('\n'), 'too-many'],
    ['a huge text', 'x'.repeat(1_000_001), 'too-large'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0, 0, 0xff, 0xfe, 0]), 'encoding'],
    ['a broken workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'unreadable']
  ])('refuses %s', async (_, input, problem) => {
    expect(await readRoster(input)).toEqual({ ok: false, problem, lines: [] });
  });

  it('refuses a workbook that says it unpacks to very much', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [['1', 'a']] }] });
    const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 <= bytes.length; at++) if (data.getUint32(at, true) === 0x02014b50) data.setUint32(at + 24, 64e6, true);
    expect(await readRoster(bytes)).toMatchObject({ problem: 'too-large' });
  });
});
