import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** What is reproduced: language-neutral, or in both languages. */
type What = string | { en: string; zh: string };
/** One published figure beside ours: it holds within `tolerance`, or with `least` and `most` between these. */
export interface Row {
  what: What;
  published?: number;
  ours: number;
  tolerance?: number;
  least?: number;
  most?: number;
  unit?: string;
  /** M18: the setting at which the lever pays best. */
  best?: number;
  /** Why it misses: a miss that is known and told. */
  miss?: { en: string; zh: string };
}

const folder = join(import.meta.dirname, '../../../src/lib/validation');

/** Tells whether a row holds. */
export function holds({ published, ours, tolerance = Infinity, least = -Infinity, most = Infinity }: Row): boolean {
  return (published === undefined || Math.abs(ours - published) <= tolerance) && ours >= least && ours <= most;
}

/** Prints published, ours and tolerance of a test, and sees to it that the page "How the model works" shows just these rows. */
export function report(id: string, rows: readonly Row[], part = false): { holds: boolean; misses: Row[] } {
  const tidy = rows.map((row) => ({ ...row, ours: Number(row.ours.toPrecision(6)) }));
  console.log(id);
  console.table(
    tidy.map(({ what, miss, ...row }) => ({
      what: typeof what === 'string' ? what : what.en,
      ...row,
      ...(holds(row as Row) ? {} : { verdict: miss ? 'known miss' : 'MISS' })
    }))
  );
  keep(id, tidy, part);
  const misses = rows.filter((row) => !holds(row));
  return { holds: misses.length === 0, misses };
}

/** Reports and expects every row to hold, or to say why it does not. */
export function expectRows(id: string, rows: readonly Row[], part = false): void {
  expect(report(id, rows, part).misses.filter(({ miss }) => !miss)).toEqual([]);
}

/** A `part` of the rows is looked for among those that the file holds. */
function keep(id: string, rows: readonly Row[], part: boolean): void {
  const file = join(folder, `${id}.json`);
  const text = `${JSON.stringify(rows, null, 2)}\n`;
  if (process.env.RELATE_FIGURES === 'write' && !part) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
    return;
  }
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null;
  expect(known, `${id}.json is out of date: npm run figures`).toEqual(
    part ? expect.arrayContaining(JSON.parse(text) as unknown[]) : JSON.parse(text)
  );
}
