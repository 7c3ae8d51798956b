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

/** Share of the month-0 customers still there, %, month by month; in an open base newcomers are left out. */
function keptOf({ customers }: Series, own: Uint32Array | null): Float64Array {
  const start = customers[0]!;
  let gone = 0;
  return customers.map((people, month) => {
    if (start === 0) return 0;
    gone += own?.[month] ?? 0;
    return (100 * (own ? start - gone : people)) / start;
  });
}

/** How many of those who were there at month 0 left in each month, of everybody and of each segment; null in a closed base. */
function leaversOf(
  { months, columns: { left, segment }, segments }: Run,
  size: number
): { all: Uint32Array; segments: Uint32Array[] } | null {
  if (left.length === size) return null;
  const column = () => new Uint32Array(months + 1);
  const counts = { all: column(), segments: segments.map(column) };
  for (let i = 0; i < size; i++) {
    if (left[i] === 0) continue;
    counts.all[left[i]!]!++;
    counts.segments[segment[i]!]![left[i]!]!++;
  }
  return counts;
}

function figuresOf(series: Series, lifetimeValue: number, leavers: Uint32Array | null): Figures {
  let sum = 0;
  return {
    lifetimeValue,
    series: {
      satisfaction: series.satisfaction,
      trust: series.trust,
      intention: series.intention,
      kept: keptOf(series, leavers),
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
  const leavers = leaversOf(run, size);
  return {
    ...sample,
    all: figuresOf(run.all, whole, leavers?.all ?? null),
    segments: run.segments.map((series, i) => figuresOf(series, values[i]!, leavers?.segments[i] ?? null))
  };
}
