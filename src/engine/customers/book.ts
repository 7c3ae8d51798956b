import type { Climate } from './firm.ts';
import type { Population } from './population.ts';
import { shown } from './scales.ts';
import * as sum from './sums.ts';
import type { FirmSeries, RunOptions, Series } from './types.ts';
import { stepsOf, type World } from './world.ts';

const names = [
  ...(['satisfaction', 'trust', 'intention', 'customers', 'orders', 'revenue', 'profit', 'complaints', 'failures', 'handling'] as const),
  ...(['lost', 'joined', 'referred', 'wonBack', 'toldWell', 'toldIll', 'liability', 'effort', 'acquisition', 'social'] as const)
];

/** The months of a run so far, as series. */
export interface Pages {
  all: Series;
  segments: readonly Series[];
  firm: FirmSeries;
}

const emptySeries = (steps: number): Series =>
  Object.fromEntries(names.map((name) => [name, new Float64Array(steps + 1)])) as Record<keyof Series, Float64Array>;

/** Opens the pages of a run. */
export function emptyPages({ segments }: Population, { months }: RunOptions): Pages {
  const steps = stepsOf(months);
  return {
    all: emptySeries(steps),
    segments: segments.map(() => emptySeries(steps)),
    firm: { employees: new Float64Array(steps + 1), turnover: new Float64Array(steps + 1) }
  };
}

/** Enters what the month that was last lived added up to: each segment, then the whole from the same whole numbers. */
export function enter(pages: Pages, world: World, sums: Float64Array): void {
  const { population, month, climate, impulses } = world;
  const total = new Float64Array(sum.MEASURES);
  const whole = { served: 0, effort: 0, acquisition: 0 };
  population.segments.forEach((segment, k) => {
    const own = sums.subarray(k * sum.MEASURES, (k + 1) * sum.MEASURES);
    own.forEach((value, measure) => (total[measure]! += value));
    const series = pages.segments[k]!;
    const people = month === 0 ? 0 : series.customers[month - 1]!;
    const spent = {
      served: climate.length * segment.service * people,
      effort: climate.length * climate.cost * segment.revenue * people,
      acquisition: acquisitionOf(population, climate, own, 12 * segment.revenue)
    };
    whole.served += spent.served;
    whole.effort += spent.effort;
    whole.acquisition += spent.acquisition;
    write(series, world, own, spent, costOf(impulses, month, segment.id));
  });
  write(pages.all, world, total, whole, costOf(impulses, month, null));
  pages.firm.employees[month] = shown.satisfaction(month === 0 ? 0 : climate.employees);
  pages.firm.turnover[month] = month === 0 ? population.parameters.turnover : climate.turnover;
}

/** Money that winning and winning back cost in a month. */
function acquisitionOf({ parameters: w }: Population, { settings }: Climate, sums: Float64Array, yearly: number): number {
  const won = sums[sum.JOINED]! * w.acquisition + sums[sum.REFERRED]! * settings.referral;
  return won * yearly + sums[sum.WOOING]! / 100;
}

/** Money that impulses cost in a month: those of one segment, or all of them. */
function costOf(impulses: World['impulses'], month: number, segment: string | null): number {
  let money = 0;
  for (const impulse of impulses) {
    if (impulse.month === month - 1 && (segment === null || impulse.segment === segment)) money += impulse.cost ?? 0;
  }
  return money;
}

type Spent = { served: number; effort: number; acquisition: number };

function write(series: Series, { month, parameters: w }: World, sums: Float64Array, spent: Spent, impulses: number): void {
  const customers = sums[sum.CUSTOMERS]!;
  const mean = (measure: number, points: (z: number) => number, column: Float64Array) => {
    if (customers > 0) return points(sums[measure]! / sum.FINE / customers);
    return month > 0 ? column[month - 1]! : points(0);
  };
  const each = (measure: number) => (customers > 0 ? sums[measure]! / sum.FINE / customers : 0);
  const money = (measure: number) => sums[measure]! / 100;
  const before = month === 0 ? 0 : series.liability[month - 1]!;
  // Points are given in the firm's own goods, at what these cost it.
  const points = (1 - w.margin) * (money(sum.LIABILITY) - before + money(sum.REDEEMED));
  series.customers[month] = customers;
  series.satisfaction[month] = mean(sum.SATISFACTION, shown.satisfaction, series.satisfaction);
  series.trust[month] = mean(sum.TRUST, shown.trust, series.trust);
  series.intention[month] = mean(sum.INTENTION, shown.intention, series.intention);
  series.orders[month] = sums[sum.ORDERS]!;
  series.revenue[month] = money(sum.REVENUE);
  series.complaints[month] = sums[sum.COMPLAINTS]!;
  series.failures[month] = sums[sum.FAILURES]!;
  series.handling[month] = sums[sum.COMPLAINTS]! > 0 ? sums[sum.HANDLING]! / sum.FINE / sums[sum.COMPLAINTS]! : 0;
  series.lost[month] = sums[sum.LOST]!;
  series.joined[month] = sums[sum.JOINED]!;
  series.referred[month] = sums[sum.REFERRED]!;
  series.wonBack[month] = sums[sum.WON_BACK]!;
  series.toldWell[month] = each(sum.TOLD_WELL);
  series.toldIll[month] = w.womNegative * each(sum.TOLD_ILL);
  series.liability[month] = money(sum.LIABILITY);
  series.effort[month] = spent.effort;
  series.acquisition[month] = spent.acquisition;
  const redone = sums[sum.ORDERS]! > 0 ? (money(sum.VOLUME) / sums[sum.ORDERS]!) * sums[sum.FAILURES]! : 0;
  series.social[month] = w.energy * redone + money(sum.OVERPAID);
  // One rounding of the two large sums, so that a plain run has the figures that margin and revenue give.
  const earned = (w.margin * sums[sum.VOLUME]! + (sums[sum.REVENUE]! - sums[sum.VOLUME]!) - sums[sum.RECOVERY]!) / 100;
  series.profit[month] = earned - spent.served - spent.effort - spent.acquisition - points - impulses;
}
