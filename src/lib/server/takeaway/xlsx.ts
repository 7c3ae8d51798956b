import { writeXlsx } from 'hucre/xlsx';
import { rounded, type Cell } from '#lib/tables/csv.ts';
import type { Sheet } from './sheets.ts';

const head = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const;
const body = { alignment: { wrapText: true, vertical: 'top' } } as const;
const widest = 48;

/** Writes sheets as a workbook. A text stays a text, whatever it begins with: only numbers become cells that reckon. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'number' ? rounded(cell) : cell))),
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows.map((row) => row[column] ?? null)), style: body })),
      cells: new Map((rows[0] ?? []).map((_, column) => [`0,${column}`, { style: head }])),
      freezePane: { rows: 1 }
    }))
  });
  return new Uint8Array(bytes);
}

/** Wide enough for the longest line of a column, in characters; Chinese ones take two. */
function widthOf(cells: readonly Cell[]): number {
  const lines = cells.flatMap((cell) => (typeof cell === 'string' ? cell.split('\n') : ['12345.6789']));
  const longest = lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  return Math.min(widest, longest + 2);
}

const lengthOf = (line: string): number => [...line].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
