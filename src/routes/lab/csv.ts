import { policyMeasures, type Band, type WhatIf } from '#engine/outcomes';
import { csvText } from '#lib/tables/csv.ts';
import type { lab } from '#lib/words/en/lab.ts';

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
  return csvText(rows);
}
