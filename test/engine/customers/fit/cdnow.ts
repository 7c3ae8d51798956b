import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from './bg-nbd.ts';
import type { Spending } from './gamma-gamma.ts';

/** A customer on one day: day number since 1970, dollars spent that day. */
export interface Purchase {
  day: number;
  dollars: number;
}

/** A customer of the sample as the published analyses see her: weeks from the first order, mean dollars of a repeat order (0 without). */
export interface Customer extends History, Spending {
  id: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** Returns the text of a file of published data. */
export const dataOf = (file: string): string => readFileSync(join(import.meta.dirname, '../data', file), 'utf8');

/** Returns a table of numbers with a heading line, as objects by column (units as in the heading's paper). */
export function tableOf(file: string): Record<string, number>[] {
  const [heading = [], ...lines] = dataOf(file)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(heading.map((name, k) => [name, Number(cells[k])])));
}

/** Returns the whole days since 1970 of a year, month and day written as yyyymmdd. */
export function dayOf(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / DAY;
}

/** Returns each customer's purchases from the raw log in order of days, all of one day in one (days, dollars), as in Fader, Hardie and Lee 2005. */
export function purchases(): Map<number, Purchase[]> {
  const all = new Map<number, Purchase[]>();
  for (const line of dataOf('CDNOW_sample.txt').trim().split(/\r?\n/)) {
    const [, id, date, , dollars] = line.trim().split(/\s+/);
    const own = all.get(Number(id)) ?? [];
    const day = dayOf(date!);
    const same = own.find((purchase) => purchase.day === day);
    if (same) same.dollars += Number(dollars);
    else own.push({ day, dollars: Number(dollars) });
    all.set(Number(id), own);
  }
  for (const own of all.values()) own.sort((one, other) => one.day - other.day);
  return all;
}

/**
 * Returns frequency x, recency and age (T) in weeks, to hundredths as published, and the mean amount of a repeat order in dollars, from the raw log up to a
 * day (39 weeks, to 30 September 1997): Fader, Hardie and Lee 2005.
 */
export function readCdnow(until = '19970930'): Customer[] {
  const end = dayOf(until);
  return [...purchases()].map(([id, own]) => {
    const [first, ...repeats] = own.filter(({ day }) => day <= end);
    const x = repeats.length;
    const spent = repeats.reduce((sum, { dollars }) => sum + dollars, 0);
    const weeks = (day: number) => Math.round(((day - first!.day) * 100) / 7) / 100;
    return { id, x, recency: weeks(repeats.at(-1)?.day ?? first!.day), age: weeks(end), amount: x === 0 ? 0 : spent / x };
  });
}
