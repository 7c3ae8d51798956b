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

function figuresOf(series: Series, lifetimeValue: number): Figures {
  const start = series.customers[0]!;
  let sum = 0;
  return {
    lifetimeValue,
    series: {
      satisfaction: series.satisfaction,
      trust: series.trust,
      intention: series.intention,
      kept: series.customers.map((people) => (start > 0 ? (100 * people) / start : 0)),
      profit: series.profit,
      profitSoFar: series.profit.map((profit) => (sum += profit))
    }
  };
}

/** Takes from a run what the outcome needs; `nothing` are the columns of the same replicate had nothing happened. */
export function sampleOf(run: Run, nothing: Columns): Sample {
  const { segment, left, value } = run.columns;
  const values = run.segments.map(() => 0);
  const sample = { kept: 0, lost: 0, won: 0, driven: 0 };
  for (let i = 0; i < left.length; i++) {
    const stays = left[i] === 0;
    const stayed = nothing.left[i] === 0;
    if (stays) sample.kept++;
    else sample.lost++;
    if (stays && !stayed) sample.won++;
    if (!stays && stayed) sample.driven++;
    values[segment[i]!]! += value[i]!;
  }
  const whole = values.reduce((sum, one) => sum + one, 0);
  return { ...sample, all: figuresOf(run.all, whole), segments: run.segments.map((series, i) => figuresOf(series, values[i]!)) };
}
