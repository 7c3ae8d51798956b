import { insist, refusalOfRun } from './check.ts';
import { advance } from './kernel.ts';
import type { Population } from './population.ts';
import { shown } from './scales.ts';
import type { Columns, Run, RunOptions, Series } from './types.ts';
import { lifetimeValue } from './value.ts';
import {
  COMPLAINTS,
  CUSTOMERS,
  FINE,
  INTENTION,
  intentionAt,
  MEASURES,
  open,
  ORDERS,
  RECOVERY,
  REVENUE,
  SATISFACTION,
  TRUST
} from './world.ts';
import type { World } from './world.ts';

/** Simulates one replicate of one branch: the same population, options and seed give the same run to the last bit. */
export function simulate(population: Population, options: RunOptions): Run {
  insist(refusalOfRun(population.spec, options));
  const world = open(population, options);
  const book = new Book(population, options);
  book.enter(0, sumsNow(world));
  while (world.month < options.months) {
    advance(world);
    book.enter(world.month, world.sums);
  }
  return { months: options.months, all: book.all, segments: book.segments, columns: columnsOf(world) };
}

/** The sums of a world at rest: who is there and how they feel, no orders. */
function sumsNow(world: World): Float64Array {
  const sums = new Float64Array(MEASURES * world.population.segments.length);
  for (let row = world.from; row < world.to; row++) {
    const at = world.traits.segment[row]! * MEASURES;
    const j = row - world.from;
    sums[at + SATISFACTION]! += Math.round(world.state.satisfaction[j]! * FINE);
    sums[at + TRUST]! += Math.round(world.state.trust[j]! * FINE);
    sums[at + INTENTION]! += Math.round(intentionAt(world, j) * FINE);
    sums[at + CUSTOMERS]! += 1;
  }
  return sums;
}

function emptySeries(months: number): Series {
  const column = () => new Float64Array(months + 1);
  return {
    satisfaction: column(),
    trust: column(),
    intention: column(),
    customers: column(),
    orders: column(),
    revenue: column(),
    profit: column(),
    complaints: column()
  };
}

/** Turns the months' sums into series. */
class Book {
  readonly all: Series;
  readonly segments: readonly Series[];
  private readonly population: Population;
  private readonly options: RunOptions;

  constructor(population: Population, options: RunOptions) {
    this.population = population;
    this.options = options;
    this.all = emptySeries(options.months);
    this.segments = population.segments.map(() => emptySeries(options.months));
  }

  /** Enters a month: each segment, then the whole from the same whole numbers. */
  enter(month: number, sums: Float64Array): void {
    const total = new Float64Array(MEASURES);
    let service = 0;
    this.population.segments.forEach((segment, k) => {
      const own = sums.subarray(k * MEASURES, (k + 1) * MEASURES);
      own.forEach((value, measure) => (total[measure]! += value));
      const series = this.segments[k]!;
      const served = month === 0 ? 0 : segment.service * series.customers[month - 1]!;
      service += served;
      write(series, month, own, this.population.parameters.margin, served + this.costs(month, segment.id));
    });
    write(this.all, month, total, this.population.parameters.margin, service + this.costs(month, null));
  }

  /** Money that impulses cost in a month: those of one segment, or all of them. */
  private costs(month: number, segment: string | null): number {
    let sum = 0;
    for (const impulse of this.options.impulses) {
      if (impulse.month === month - 1 && (segment === null || impulse.segment === segment)) sum += impulse.cost ?? 0;
    }
    return sum;
  }
}

function write(series: Series, month: number, sums: Float64Array, margin: number, spent: number): void {
  const customers = sums[CUSTOMERS]!;
  const mean = (measure: number, points: (z: number) => number, column: Float64Array) => {
    if (customers > 0) return points(sums[measure]! / FINE / customers);
    return month > 0 ? column[month - 1]! : points(0);
  };
  series.customers[month] = customers;
  series.satisfaction[month] = mean(SATISFACTION, shown.satisfaction, series.satisfaction);
  series.trust[month] = mean(TRUST, shown.trust, series.trust);
  series.intention[month] = mean(INTENTION, shown.intention, series.intention);
  series.orders[month] = sums[ORDERS]!;
  series.revenue[month] = sums[REVENUE]! / 100;
  series.complaints[month] = sums[COMPLAINTS]!;
  series.profit[month] = (margin * sums[REVENUE]! - sums[RECOVERY]!) / 100 - spent;
}

/** One entry a customer as the world stands now. */
function columnsOf(world: World): Columns {
  const { state, traits, from, to } = world;
  const { orders, complaints, last, left, reason, cause } = state;
  const column = () => new Float64Array(to - from);
  const [satisfaction, trust, intention, spend, value] = [column(), column(), column(), column(), column()];
  const valueOf = lifetimeValue(world);
  for (let j = 0; j < to - from; j++) {
    satisfaction[j] = shown.satisfaction(state.satisfaction[j]!);
    trust[j] = shown.trust(state.trust[j]!);
    intention[j] = shown.intention(intentionAt(world, j));
    spend[j] = state.cents[j]! / 100;
    value[j] = valueOf(j);
  }
  const segment = traits.segment.slice(from, to);
  return { segment, satisfaction, trust, intention, orders, spend, complaints, last, left, reason, cause, value };
}
