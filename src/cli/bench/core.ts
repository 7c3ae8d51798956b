import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { advance, openWorld, populate, shown, simulate } from '#engine/customers';
import type { Population, RunOptions } from '#engine/customers';
import { baseFile, readCore, type MonthSums } from './files.ts';
import { compiled, numpy, type Program } from './programs.ts';

/** Nanoseconds of CPU a customer and month: ours, scalar C, numpy; null where it is not on this machine. */
export interface CoreTimes {
  size: number;
  months: number;
  runs: number;
  ours: number;
  c: number | null;
  numpy: number | null;
  /** ours / C and numpy / ours. */
  toC: number | null;
  toNumpy: number | null;
  /** The C program came to the same customers, orders, money, satisfaction and trust in every month, to the last bit. */
  sameSums: boolean | null;
  /** So did numpy with its own random numbers, within 1 % (of a small base: within its chance). */
  sameMeans: boolean | null;
  compiler: string | null;
  numpyVersion: string | null;
}

/** Grows the base that is timed: without failures, so that a month is the core step alone. */
export function growCore(size: number): Population {
  return populate({ parameters: { f: 0 }, segments: [{ id: 'everybody', share: 1 }], size, seed: 1 });
}

const optionsOf = (months: number): RunOptions => ({ months, impulses: [], replicate: 0, firm: 'still' });

/** Times the months of the product's own kernel: CPU nanoseconds a customer and month. */
export function timeOurs(population: Population, months: number): number {
  const world = openWorld(population, optionsOf(months));
  const before = process.cpuUsage();
  for (let month = 0; month < months; month++) advance(world);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / (population.size * months);
}

/** So much work is done before anything is timed: the engine compiles a loop only when it has seen it often enough. */
const WARM = 2e6;

function warmUp(population: Population, months: number): void {
  for (let done = 0; done < WARM; done += population.size * months) timeOurs(population, months);
}

/** Times the three one after the other, again and again, and keeps the best of each. */
export async function timeCore(size: number, months: number, runs: number, folder: string): Promise<CoreTimes> {
  const population = growCore(size);
  const file = join(folder, 'base.bin');
  await writeFile(file, baseFile(population, months));
  const others = { c: compiled(folder), numpy: numpy() };
  const best = { ours: Infinity, c: Infinity, numpy: Infinity };
  const sums: { c: MonthSums[] | null; numpy: MonthSums[] | null } = { c: null, numpy: null };
  warmUp(population, months);
  for (let run = 0; run < runs; run++) {
    best.ours = Math.min(best.ours, timeOurs(population, months));
    for (const name of ['c', 'numpy'] as const) {
      const program: Program | null = others[name];
      if (!program) continue;
      const { months: found, nanoseconds } = readCore(program.run(file));
      sums[name] = found;
      best[name] = Math.min(best[name], nanoseconds / (size * months));
    }
  }
  const own = simulate(population, optionsOf(months)).all;
  const ratio = (above: number, below: number) => (Number.isFinite(above / below) ? above / below : null);
  return {
    size,
    months,
    runs,
    ours: best.ours,
    c: others.c && best.c,
    numpy: others.numpy && best.numpy,
    toC: others.c && ratio(best.ours, best.c),
    toNumpy: others.numpy && ratio(best.numpy, best.ours),
    sameSums: sums.c && sums.c.every((month, k) => isSame(month, own, k + 1)),
    sameMeans: sums.numpy && areNear(sums.numpy, own),
    compiler: others.c?.name ?? null,
    numpyVersion: others.numpy?.name ?? null
  };
}

type Own = ReturnType<typeof simulate>['all'];

/** The run shows means: the same means of the same numbers are the same sums. */
function isSame({ customers, orders, cents, satisfaction, trust }: MonthSums, own: Own, month: number): boolean {
  return (
    own.customers[month] === customers &&
    own.orders[month] === orders &&
    own.revenue[month] === cents / 100 &&
    own.satisfaction[month] === shown.satisfaction(satisfaction / 65536 / customers) &&
    own.trust[month] === shown.trust(trust / 65536 / customers)
  );
}

function areNear(months: readonly MonthSums[], own: Own): boolean {
  const sum = (values: Iterable<number>) => [...values].reduce((all, one) => all + one, 0);
  const last = months.at(-1)!;
  const orders = sum(months.map((month) => month.orders));
  const pairs: [number, number][] = [
    [last.customers, own.customers.at(-1)!],
    [orders, sum(own.orders)],
    [sum(months.map(({ cents }) => cents)) / 100, sum(own.revenue)],
    [shown.satisfaction(last.satisfaction / 65536 / last.customers), own.satisfaction.at(-1)!],
    [shown.trust(last.trust / 65536 / last.customers), own.trust.at(-1)!]
  ];
  // The chance of a few orders is larger than 1 %.
  const tolerance = Math.max(0.01, 8 / Math.sqrt(orders));
  return pairs.every(([theirs, ours]) => Math.abs(theirs / ours - 1) <= tolerance);
}
