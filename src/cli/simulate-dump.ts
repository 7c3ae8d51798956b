import { firstCents, quadrants, stages, valueClasses } from '#engine/customers';
import type { Population, Run } from '#engine/customers';
import { tidy } from './simulate-figures.ts';

const WEEKS_A_MONTH = 13 / 3;

/**
 * One entry a customer, replicate 0: those of month 0, then those who joined. `orders` and `spend` include the first purchase, `first`
 * and `last` are weeks of the run, `months` those lived as a customer, `joined` the month of joining (0 = from the start).
 */
export type Dump = Record<
  | ('orders' | 'first' | 'last' | 'spend' | 'alive' | 'satisfaction' | 'trust' | 'loyalty' | 'complaints' | 'months' | 'segment')
  | ('joined' | 'value'),
  number[]
> & { valueClass: string[]; quadrant: string[]; stage: string[] };

/** Returns the rows of the population that are customers at the end of a run, or were, in the order of its columns. */
function rowsOf({ size, segments }: Population, { climates }: Run): number[] {
  const rows = Array.from({ length: size }, (_, row) => row);
  const joined = climates.at(-1)?.joined;
  segments.forEach(({ prospectsFrom }, k) => {
    for (let place = 0; place < (joined?.[k] ?? 0); place++) rows.push(prospectsFrom + place);
  });
  return rows;
}

/** Puts the columns of a run into plain lists; `months` are those of the run, perhaps not whole. */
export function dumpOf(population: Population, run: Run, months: number): Dump {
  const { columns, climates } = run;
  const rows = rowsOf(population, run);
  // A contract has no first purchase outside the run: its bills begin in the first month.
  const before = population.contract ? 0 : 1;
  const part = months - Math.floor(months);
  /** Month of the run at which a step ends: the first may be a part of one. */
  const endOf = (step: number) => (part > 0 ? part + step - 1 : step);
  const firstMoney = (at: number) => {
    const joined = columns.joined[at]!;
    const cents = firstCents(population, rows[at]!);
    return Math.round(joined === 0 ? cents : cents * climates[joined - 1]!.priceFactor[0]) / 100;
  };
  return {
    orders: Array.from(columns.orders, (orders) => orders + before),
    first: Array.from(columns.first, tidy),
    last: Array.from(columns.last, (week, at) => tidy(before ? Math.max(week, columns.first[at]!) : week)),
    spend: Array.from(columns.spend, (spend, at) => tidy(spend + (before ? firstMoney(at) : 0))),
    alive: Array.from(columns.left, (left) => (left === 0 ? 1 : 0)),
    satisfaction: Array.from(columns.satisfaction, tidy),
    trust: Array.from(columns.trust, tidy),
    loyalty: Array.from(columns.intention, tidy),
    complaints: Array.from(columns.complaints),
    months: Array.from(columns.left, (left, at) => tidy((left === 0 ? months : endOf(left)) - columns.first[at]! / WEEKS_A_MONTH)),
    segment: Array.from(columns.segment),
    joined: Array.from(columns.joined),
    value: Array.from(columns.value, tidy),
    valueClass: Array.from(columns.valueClass, (code) => valueClasses[code]!),
    quadrant: Array.from(columns.quadrant, (code) => quadrants[code]!),
    stage: Array.from(columns.stage, (code) => stages[code]!)
  };
}
