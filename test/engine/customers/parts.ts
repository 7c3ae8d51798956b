import type { Population, RunOptions } from '#engine/customers';
import { observe } from '../../../src/engine/customers/firm.ts';
import { directed, live } from '../../../src/engine/customers/kernel.ts';
import { MEASURES } from '../../../src/engine/customers/sums.ts';
import { open, stepsOf } from '../../../src/engine/customers/world.ts';

/** The sums of every month from parts of a base (rows from, to) that know nothing of each other but the firm, which sees them all. */
export function inParts(population: Population, options: RunOptions, parts: readonly [number, number][]): Float64Array[] {
  const worlds = parts.map(([from, to]) => open(population, options, from, to));
  return Array.from({ length: stepsOf(options.months) }, () => {
    const sums = new Float64Array(MEASURES * population.segments.length);
    const climates = worlds.map((world) => {
      const climate = directed(world);
      live(world, climate);
      world.sums.forEach((value, k) => (sums[k]! += value));
      return climate;
    });
    worlds.forEach((world, k) => observe(world.firm, population, climates[k]!, sums, world.still));
    return sums;
  });
}
