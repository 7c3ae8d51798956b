import type { Segment } from '#engine/scenario';
import type { Figures, Sample } from './samples.ts';
import { measures } from './samples.ts';
import { bandOf, estimateOf } from './statistics.ts';
import type { Band, Estimate, Measure, Peak, SegmentOutcome } from './types.ts';

/** Two groups of figures, paired by replicate. */
export interface Contrast {
  difference: Record<Measure, Band>;
  end: Record<Measure, Estimate>;
  peak: Peak;
  lifetimeValue: Estimate;
}

const each = <Value>(make: (measure: Measure) => Value): Record<Measure, Value> =>
  Object.fromEntries(measures.map((measure) => [measure, make(measure)])) as Record<Measure, Value>;

/** Returns the band of every measure over the replicates. */
export const bandsOf = (all: readonly Figures[]): Record<Measure, Band> =>
  each((measure) => bandOf(all.map(({ series }) => series[measure])));

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, month) => value - b[month]!);

/** The first of the months in which a mean is farthest from zero. */
function farthest(values: readonly number[]): number {
  let best = 0;
  values.forEach((value, month) => {
    if (Math.abs(value) > Math.abs(values[best]!)) best = month;
  });
  return best;
}

/** Compares two roads on the same customers, `a` minus `b`; both lists hold the same replicates in the same order. */
export function contrastOf(a: readonly Figures[], b: readonly Figures[]): Contrast {
  const at = (measure: Measure, month: number): Estimate =>
    estimateOf(
      a.map(({ series }) => series[measure][month]!),
      b.map(({ series }) => series[measure][month]!)
    );
  const difference = each((measure) => bandOf(a.map(({ series }, i) => minus(series[measure], b[i]!.series[measure]))));
  const last = difference.kept.mean.length - 1;
  const month = farthest(difference.satisfaction.mean);
  return {
    difference,
    end: each((measure) => at(measure, last)),
    peak: { month, satisfaction: at('satisfaction', month) },
    lifetimeValue: estimateOf(
      a.map(({ lifetimeValue }) => lifetimeValue),
      b.map(({ lifetimeValue }) => lifetimeValue)
    )
  };
}

/** Compares two roads segment by segment; `people` is each segment's size. */
export function segmentsOf(
  a: readonly Sample[],
  b: readonly Sample[],
  segments: readonly Segment[],
  people: readonly number[]
): SegmentOutcome[] {
  return segments.map(({ id, name }, i) => {
    const of = (sample: Sample) => sample.segments[i]!;
    const { difference, end, peak } = contrastOf(a.map(of), b.map(of));
    return {
      id,
      name,
      people: people[i]!,
      difference: difference.satisfaction,
      peak,
      satisfaction: end.satisfaction,
      intention: end.intention,
      kept: end.kept,
      profit: end.profitSoFar
    };
  });
}
