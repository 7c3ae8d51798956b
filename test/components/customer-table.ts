import { causeKinds, type CustomerTable } from '#engine/outcomes';

/** A table of `size` people in two segments: row 2 left in month 1 by what she heard, row 4 in month 3 after a failure; 0 and 3 heard of it. */
export function aTable(size: number): CustomerTable {
  const of = <Column extends { [row: number]: number }>(column: Column, value: (row: number) => number): Column => {
    for (let row = 0; row < size; row++) (column as { [row: number]: number })[row] = value(row);
    return column;
  };
  const left = (row: number) => ({ 2: 1, 4: 3 })[row] ?? 0;
  const kind = (row: number) => (({ 2: 'heard', 4: 'failure' }) as const)[row as 2 | 4] ?? 'stayed';
  return {
    size,
    months: 12,
    seed: 1,
    currency: 'USD',
    segments: [
      { id: 'zero', name: { en: 'Zero', zh: '零' } },
      { id: 'one', name: { en: 'One', zh: '一' } }
    ],
    causes: [{ en: 'saw the photograph', zh: '看到照片' }],
    person: 1,
    segment: of(new Uint8Array(size), (row) => row % 2),
    satisfaction: of(new Float64Array(size), (row) => 60 - row),
    intention: new Float64Array(size),
    orders: new Float64Array(size),
    spend: new Float64Array(size),
    stayed: of(new Uint16Array(size), (row) => left(row) || 12),
    left: of(new Uint16Array(size), left),
    cause: of(new Uint8Array(size), (row) => causeKinds.indexOf(kind(row))),
    heard: of(new Int16Array(size), (row) => (row % 3 === 0 ? 0 : -1)),
    reply: new Int8Array(size).fill(-1),
    anyway: new Uint8Array(size)
  };
}
