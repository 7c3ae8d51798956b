import type { Band, Estimate } from './types.ts';

/**
 * Returns the percentile `p` (0..1) of a sample: linear interpolation between order statistics at (n - 1)p
 * (Hyndman & Fan 1996, definition 7). The sample must not be empty.
 */
export function percentile(sample: readonly number[], p: number): number {
  const sorted = Float64Array.from(sample).sort();
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below) + 0;
}

/** Returns the arithmetic mean, added up in order so that the same sample gives the same bits; never -0. */
export function mean(sample: readonly number[]): number {
  let sum = 0;
  for (const value of sample) sum += value;
  return sum / sample.length + 0;
}

/** Returns mean and 10th to 90th percentile for each month; one row a replicate, one column a month. */
export function bandOf(rows: readonly Float64Array[]): Band {
  const months = Array.from(rows[0]!, (_, month) => rows.map((row) => row[month]!));
  return {
    mean: months.map(mean),
    low: months.map((sample) => percentile(sample, 0.1)),
    high: months.map((sample) => percentile(sample, 0.9))
  };
}

/** Returns one figure beside the same figure on another road, paired by replicate. */
export function estimateOf(own: readonly number[], other: readonly number[]): Estimate {
  const differences = own.map((value, replicate) => value - other[replicate]!);
  const low = percentile(differences, 0.1);
  const high = percentile(differences, 0.9);
  const paired = variance(differences);
  return {
    level: mean(own),
    difference: mean(differences),
    low,
    high,
    error: Math.sqrt(paired / own.length),
    saved: paired > 0 ? (variance(own) + variance(other)) / paired : null,
    toldApart: low > 0 || high < 0
  };
}

/** Returns the unbiased variance of a sample; 0 for a single value. */
export function variance(sample: readonly number[]): number {
  const middle = mean(sample);
  let sum = 0;
  for (const value of sample) sum += (value - middle) * (value - middle);
  return sample.length > 1 ? sum / (sample.length - 1) : 0;
}
