import { policyMeasures, type Band, type WhatIf } from '#engine/outcomes';
import type { lab } from '#lib/words/en/lab.ts';

/** A cell that no spreadsheet takes for a formula and that keeps commas, quotes and line breaks to itself. */
export function cellOf(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(Number(value.toFixed(4))) : '';
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All series of both policies and their difference, month by month, mean and band each; opens in Excel as it is. `about` stands above the table. */
export function csvOf({ months, policies: [a, b] }: WhatIf, w: Pick<typeof lab, 'csv' | 'measures'>, about: readonly string[]): string {
  const columns = policyMeasures.flatMap((measure) =>
    (
      [
        ['A', a!.level[measure]],
        ['B', b!.level[measure]],
        [w.csv.apart, b!.difference[measure]]
      ] as const
    ).flatMap(([policy, band]) =>
      (['mean', 'low', 'high'] as const).map((what) => ({
        head: w.csv.figure(policy, w.measures[measure], w.csv.what[what]),
        values: (band satisfies Band)[what]
      }))
    )
  );
  const rows = [
    ...about.map((line) => [line]),
    [w.csv.month, ...columns.map(({ head }) => head)],
    ...Array.from({ length: months + 1 }, (_, month) => [month, ...columns.map(({ values }) => values[month]!)])
  ];
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}
