import { emptyPages, enter, type Pages } from './book.ts';
import { insist, refusalOfRun } from './check.ts';
import { columnsOf, readoutsOf } from './columns.ts';
import type { Climate } from './firm.ts';
import { advance } from './kernel.ts';
import type { Population } from './population.ts';
import * as sum from './sums.ts';
import type { Run, RunOptions } from './types.ts';
import { intentionAt, open, stepsOf, type World } from './world.ts';

/** A run up to some month, from which branches go on; plain data. */
export interface Snapshot {
  world: World;
  pages: Pages;
  climates: readonly Climate[];
}

/**
 * Simulates one replicate of one branch: the same population, options and seed give the same run to the last bit. From a `snapshot` of
 * the same population, replicate and mode the run goes on with the options given, and has the bits of a whole run with them, provided
 * that nothing before its month differs.
 */
export function simulate(population: Population, options: RunOptions, snapshot?: Snapshot): Run {
  insist(refusalOfRun(population.spec, options));
  const { world, pages, climates } = snapshot ? branch(snapshot, options) : begin(population, options);
  const steps = stepsOf(options.months);
  while (world.month < steps) step(world, pages, climates);
  return told(world, steps, pages, climates);
}

/** Columns and read-outs take longer than months of a run: they are made when they are asked for. */
function told(world: World, months: number, pages: Pages, climates: readonly Climate[]): Run {
  let columns: Run['columns'] | undefined;
  let readouts: Run['readouts'] | undefined;
  return {
    months,
    ...pages,
    climates,
    get columns() {
      return (columns ??= columnsOf(world));
    },
    get readouts() {
      return (readouts ??= readoutsOf(world));
    },
    left: world.state.left.slice(0, world.population.size)
  };
}

/** Simulates up to the end of a step and keeps what branches need to go on; from an earlier snapshot as `simulate` does. */
export function snapshotAt(population: Population, options: RunOptions, month: number, snapshot?: Snapshot): Snapshot {
  insist(refusalOfRun(population.spec, options));
  const { world, pages, climates } = snapshot ? branch(snapshot, options) : begin(population, options);
  while (world.month < month) step(world, pages, climates);
  return { world, pages, climates };
}

type Open = { world: World; pages: Pages; climates: Climate[] };

function begin(population: Population, options: RunOptions): Open {
  const world = open(population, options);
  const pages = emptyPages(population, options);
  enter(pages, world, sumsNow(world));
  return { world, pages, climates: [] };
}

function step(world: World, pages: Pages, climates: Climate[]): void {
  advance(world);
  enter(pages, world, world.sums);
  climates.push(world.climate);
}

function branch({ world, pages, climates }: Snapshot, options: RunOptions): Open {
  const { population, traits, parameters } = world;
  const own = {
    ...copy({ ...world, population: null, traits: null, parameters: null, paces: null }),
    population,
    traits,
    parameters,
    paces: []
  };
  const fresh = emptyPages(population, options);
  const fill = <Page extends object>(to: Page, from: Page) => {
    for (const name of Object.keys(to) as (keyof Page)[])
      (to[name] as Float64Array).set((from[name] as Float64Array).subarray(0, (to[name] as Float64Array).length));
  };
  fill(fresh.all, pages.all);
  fill(fresh.firm, pages.firm);
  fresh.segments.forEach((segment, k) => fill(segment, pages.segments[k]!));
  return {
    world: { ...(own as unknown as World), impulses: options.impulses, levers: options.levers ?? {} },
    pages: fresh,
    climates: [...climates]
  };
}

/** Copies plain data and typed arrays, all the way down. */
function copy<Value>(value: Value): Value {
  if (ArrayBuffer.isView(value)) return (value as unknown as Float64Array).slice() as unknown as Value;
  if (Array.isArray(value)) return value.map(copy) as unknown as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)])) as Value;
}

/** The sums of a world at rest: who is there and how they feel, no orders. */
function sumsNow(world: World): Float64Array {
  const sums = new Float64Array(sum.MEASURES * world.population.segments.length);
  for (let row = world.from; row < Math.min(world.to, world.population.size); row++) {
    const at = world.traits.segment[row]! * sum.MEASURES;
    const j = row - world.from;
    sums[at + sum.SATISFACTION]! += Math.round(world.state.satisfaction[j]! * sum.FINE);
    sums[at + sum.TRUST]! += Math.round(world.state.trust[j]! * sum.FINE);
    sums[at + sum.INTENTION]! += Math.round(intentionAt(world, j) * sum.FINE);
    sums[at + sum.CUSTOMERS]! += 1;
  }
  return sums;
}
