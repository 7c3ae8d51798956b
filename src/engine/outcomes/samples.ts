import type { Columns, Run, Series } from '#engine/customers';
import type { Measure } from './types.ts';

/** All measures, in the order in which they are listed. */
export const measures: readonly Measure[] = ['satisfaction', 'trust', 'intention', 'kept', 'profit', 'profitSoFar'];

/** What one replicate of one road says of one group: a value a month, and the lifetime value of those still there at the end. */
export interface Figures {
  series: Record<Measure, Float64Array>;
  lifetimeValue: number;
}
/** What is kept of one replicate of one road. */
export interface Sample {
  all: Figures;
  segments: readonly Figures[];
  /** People at the end; `won` and `driven` beside "nothing had happened". */
  kept: number;
  lost: number;
  won: number;
  driven: number;
}

/** Share of the month-0 customers still there, %, month by month, from the month in which each of them left (0 = still there). */
export function keptFrom(left: Iterable<number> & { length: number }, months: number): Float64Array {
  const leavers = new Uint32Array(months + 1);
  for (const month of left) if (month > 0) leavers[month]!++;
  let gone = 0;
  return Float64Array.from(leavers, (count) => (left.length === 0 ? 0 : (100 * (left.length - (gone += count))) / left.length));
}

/** In a closed base whoever is a customer was one at month 0; in an open one newcomers are left out. */
function keptOf({ customers }: Series, left: readonly number[] | Uint16Array | null, months: number): Float64Array {
  const start = customers[0]!;
  return left ? keptFrom(left, months) : customers.map((people) => (start > 0 ? (100 * people) / start : 0));
}

function figuresOf(series: Series, lifetimeValue: number, left: readonly number[] | Uint16Array | null, months: number): Figures {
  let sum = 0;
  return {
    lifetimeValue,
    series: {
      satisfaction: series.satisfaction,
      trust: series.trust,
      intention: series.intention,
      kept: keptOf(series, left, months),
      profit: series.profit,
      profitSoFar: series.profit.map((profit) => (sum += profit))
    }
  };
}

/** Takes from a run what the outcome needs; `nothing` are the columns of the same replicate had nothing happened, `size` those there at month 0. */
export function sampleOf(run: Run, nothing: Columns, size: number): Sample {
  const { segment, left, value } = run.columns;
  const values = run.segments.map(() => 0);
  const sample = { kept: 0, lost: 0, won: 0, driven: 0 };
  for (let i = 0; i < left.length; i++) {
    values[segment[i]!]! += value[i]!;
    if (i >= size) continue;
    const stays = left[i] === 0;
    const stayed = nothing.left[i] === 0;
    if (stays) sample.kept++;
    else sample.lost++;
    if (stays && !stayed) sample.won++;
    if (!stays && stayed) sample.driven++;
  }
  const whole = values.reduce((sum, one) => sum + one, 0);
  const open = left.length > size;
  const own = (k: number) => Array.from(run.left.filter((_, row) => segment[row] === k));
  return {
    ...sample,
    all: figuresOf(run.all, whole, open ? run.left : null, run.months),
    segments: run.segments.map((series, k) => figuresOf(series, values[k]!, open ? own(k) : null, run.months))
  };
}
