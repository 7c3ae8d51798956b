/** A cell of a table that leaves the product; null is empty. */
export type Cell = string | number | null;

/** What a spreadsheet would take for a formula; those of East Asia take the full-width signs too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rounds a number to what a table shows, four digits behind the point. */
export const rounded = (value: number): number => Number(value.toFixed(4));

/** Writes a cell that no spreadsheet takes for a formula and that keeps commas, quotes and line breaks to itself. */
export function cellOf(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(rounded(value)) : '';
  const safe = formula.test(value) ? `'${value}` : value;
  // a spreadsheet of another country may part cells by semicolon or tab
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes rows as a CSV file, with the mark by which Excel knows UTF-8. */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
