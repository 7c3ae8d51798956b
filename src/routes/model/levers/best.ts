import { industryAndLever, misses, rowsOf, type Row } from '#lib/validation/index.ts';

/** Where a lever pays best in one industry (test M18). */
export interface Best {
  industry: string;
  row: Row;
  /** Between its ends, by more than its standard error. */
  inside: boolean;
}

/** Lists what M18 measured of a lever, industry by industry. */
export function bestOf(key: string): Best[] {
  return rowsOf('M18').flatMap((row) => {
    const [industry, lever] = industryAndLever(row);
    return lever === key ? [{ industry, row, inside: !misses(row) }] : [];
  });
}
