import { simulateOpportunities, type Opportunities } from '#engine/customers';
import { tidy } from './simulate-figures.ts';
import { range, wrong, type SpecError } from './simulate-sentences.ts';
import { monthsOf, type Spec } from './simulate-spec.ts';

const WEEKS_A_MONTH = 13 / 3;

/** What a base of opportunities (BG/BB) comes to, the mean over the replicates; index 0 of a series is the start, then one entry a period. */
export interface Donations {
  series: Record<'customers' | 'orders' | 'lost', number[]>;
  readouts: {
    customers: number;
    lost: number;
    retention: number;
    orders: number;
    /** Customers by number of orders, from 0 to one at every opportunity. */
    histogram: number[];
  };
  /** One entry a customer, replicate 0: orders, week of the last one (0 = none), still a customer or not, months lived as one. */
  customers?: Record<'orders' | 'last' | 'alive' | 'months', number[]>;
}

/** Simulates a spec with `opportunity` that `refusalOfDonations` finds nothing wrong with. */
export function donations({ opportunity, size, seed, months, replicates, dump }: Spec): Donations {
  const base = { ...opportunity!, period: monthsOf(opportunity!.period) };
  const periods = Math.round(months / base.period);
  const sums = {
    customers: new Float64Array(periods + 1),
    orders: new Float64Array(periods + 1),
    histogram: new Float64Array(periods + 1)
  };
  let first: Opportunities | undefined;
  for (let replicate = 0; replicate < replicates; replicate++) {
    const one = simulateOpportunities(base, size, seed, periods, replicate);
    if (dump) first ??= one;
    one.customers.forEach((people, period) => (sums.customers[period]! += people));
    one.orders.forEach((orders, period) => (sums.orders[period]! += orders));
    one.columns.orders.forEach((orders) => (sums.histogram[orders]! += 1));
  }
  const mean = (values: Float64Array) => Array.from(values, (value) => tidy(value / replicates));
  const [customers, orders, histogram] = [mean(sums.customers), mean(sums.orders), mean(sums.histogram)];
  const there = customers.at(-1)!;
  return {
    series: { customers, orders, lost: customers.map((people, k) => (k ? tidy(customers[k - 1]! - people) : 0)) },
    readouts: {
      customers: there,
      lost: tidy(size - there),
      retention: tidy(there / size),
      orders: tidy(orders.reduce((sum, count) => sum + count, 0)),
      histogram
    },
    ...(first ? { customers: columnsOf(first, base.period, periods) } : {})
  };
}

function columnsOf({ columns }: Opportunities, period: number, periods: number): NonNullable<Donations['customers']> {
  return {
    orders: Array.from(columns.orders),
    last: Array.from(columns.last, (opportunity) => tidy(opportunity * period * WEEKS_A_MONTH)),
    alive: Array.from(columns.left, (left) => (left === 0 ? 1 : 0)),
    // Who leaves does so as a period begins, before its opportunity.
    months: Array.from(columns.left, (left) => (left === 0 ? periods : left - 1) * period)
  };
}

/** Returns what is wrong with the numbers of a spec with `opportunity`, or null. */
export function refusalOfDonations({ opportunity, size, seed, months }: Spec): SpecError | null {
  const period = monthsOf(opportunity!.period);
  const shapes = (['alpha', 'beta', 'gamma', 'delta'] as const).map((name) =>
    range(`opportunity.${name}`, opportunity![name], 0, 1e6, { above: true })
  );
  const found =
    range('size', size, 1, 1_000_000, { whole: true }) ??
    range('seed', seed, 0, 4_294_967_295, { whole: true }) ??
    shapes.find((error) => error !== null) ??
    range('opportunity.period', period, 1, 120) ??
    range('months', months, 0, 600, { above: true });
  if (found) return found;
  const periods = months / period;
  if (Math.abs(periods - Math.round(periods)) < 1e-9 && periods > 0.5) return null;
  return wrong(
    'months',
    `a whole number of periods of ${period} months is needed, not ${months} months.`,
    `应为${period}个月的整数倍，现在是${months}个月。`
  );
}
