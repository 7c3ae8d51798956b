import { populate, simulate, type BaseSpec, type Population, type Run, type RunOptions } from '#engine/customers';

/** One segment of everybody, unless the test says otherwise. */
export function grow(spec: Partial<BaseSpec> = {}): Population {
  return populate({ size: 1000, seed: 8, segments: [{ id: 'everybody', share: 1 }], ...spec });
}

export function live(population: Population, options: Partial<RunOptions> = {}): Run {
  return simulate(population, { months: 12, impulses: [], replicate: 0, firm: 'still', ...options });
}

/** Three segments of an airline that state all their levels. */
export const airline: BaseSpec = {
  industry: 'airline',
  size: 600,
  seed: 8,
  segments: [
    { id: 'regulars', share: 0.25, satisfaction: 72, loyalty: 75, value: 9000 },
    { id: 'leisure', share: 0.55, satisfaction: 65, loyalty: 45, value: 900 },
    { id: 'newcomers', share: 0.2, satisfaction: 70, loyalty: 30, value: 500 }
  ]
};

/** Mean over replicates. */
export function average(count: number, of: (replicate: number) => number): number {
  let sum = 0;
  for (let replicate = 0; replicate < count; replicate++) sum += of(replicate);
  return sum / count;
}

export function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
