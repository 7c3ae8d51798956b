import { populate, simulate, snapshotAt, type BaseSpec, type LeverPlan, type Population, type Run, type Snapshot } from '#engine/customers';
import { mean, percentile } from '../statistics.ts';
import type { Figure, Scale, Unit } from './types.ts';

/** A row of a table in which every column has a number. */
export interface Row {
  id: string;
  values: number[];
}

/** Grows customers of one industry (`default`: the table without an industry) who differ in nothing but themselves. */
export function everybody(industry: string, customers: number, seed: number, more: Partial<BaseSpec> = {}): Population {
  const own = industry === 'default' ? {} : { industry };
  return populate({ ...own, size: customers, seed, segments: [{ id: 'everybody', share: 1 }], ...more });
}

/** Lives one replicate to its end: series, columns and read-outs. */
export function live(population: Population, months: number, levers: LeverPlan = {}, replicate = 0): Run {
  return simulate(population, { months, impulses: [], levers, replicate });
}

/** Lives one replicate for its series alone, in half the time. */
export function lived(population: Population, months: number, levers: LeverPlan = {}, replicate = 0): Snapshot {
  return snapshotAt(population, { months, impulses: [], levers, replicate }, months);
}

/** So many of the page's `full` customers (or replicates) at a scale; at least `least`. */
export function sized(full: number, { size }: Scale, least: number): number {
  return Math.max(least, Math.round(full * size));
}

/** Adds up in order. */
export function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Counts the rows for which something is so. */
export function count(size: number, is: (row: number) => boolean): number {
  let found = 0;
  for (let row = 0; row < size; row++) if (is(row)) found++;
  return found;
}

/** The middle value of a sample as a figure, with its smallest and largest. */
export function middle(id: string, sample: readonly number[], unit: Unit): Figure {
  return { id, value: percentile(sample, 0.5), low: Math.min(...sample), high: Math.max(...sample), unit };
}

/** The mean of replicates as a figure, with the 10th to 90th percentile. */
export function average(id: string, sample: readonly number[], unit: Unit): Figure {
  return { id, value: mean(sample), low: percentile(sample, 0.1), high: percentile(sample, 0.9), unit };
}

/** 0, 1, ... n - 1. */
export const first = (n: number): number[] => Array.from({ length: n }, (_, k) => k);

/** Columns that share a unit. */
export const columnsOf = (unit: Unit, ids: readonly string[]): { id: string; unit: Unit }[] => ids.map((id) => ({ id, unit }));

/** One column of a table's rows. */
export const columnOf = (rows: readonly Row[], at: number): number[] => rows.map(({ values }) => values[at]!);
