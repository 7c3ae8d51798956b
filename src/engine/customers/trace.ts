import { insist, refusalOfRun } from './check.ts';
import { isCustomer } from './classes.ts';
import type { Climate } from './firm.ts';
import { hears } from './impulses.ts';
import { directed, live } from './kernel.ts';
import type { Population } from './population.ts';
import { shown } from './scales.ts';
import { simulate } from './simulate.ts';
import { reasons, type Feelings, type Month, type RunOptions } from './types.ts';
import { intentionAt, open, stepsOf, type World } from './world.ts';

/**
 * Follows the customer in one row of the base through a run, month by month while she is a customer, with the same bits as in the run.
 * `climates` are those of that run; without them the whole base is simulated to find them.
 */
export function trace(population: Population, customer: number, options: RunOptions, climates?: readonly Climate[]): Month[] {
  insist(refusalOfRun(population.spec, options));
  const met = climates ?? climatesOf(population, options);
  const world = open(population, options, customer, customer + 1);
  const months: Month[] = [];
  const final = !met.some(({ settings }) => settings['win-back'] > 0);
  const steps = stepsOf(options.months);
  while (world.month < steps && !(final && world.state.left[0] !== 0)) {
    const there = isCustomer(world, 0);
    const before = counts(world);
    const climate = met[world.month]!;
    live(world, climate);
    world.firm.joined.set(climate.joined);
    if (there || isCustomer(world, 0)) months.push(monthOf(world, before));
  }
  return months;
}

/** In a closed base of a firm that stays still all months are foreseen; else the whole base must live. */
function climatesOf(population: Population, options: RunOptions): readonly Climate[] {
  if (options.firm !== 'still' || population.market > population.size) return simulate(population, options).climates;
  const world = open(population, options, 0, 0);
  return Array.from({ length: stepsOf(options.months) }, () => {
    const climate = directed(world);
    world.month++;
    return climate;
  });
}

/** Tells how the customer in one row feels at month 0, before anything happened; shown scales. */
export function atRest(population: Population, customer: number): Feelings {
  return feelings(open(population, { months: 0, impulses: [], replicate: 0 }, customer, customer + 1));
}

const feelings = (world: World): Feelings => ({
  satisfaction: shown.satisfaction(world.state.satisfaction[0]!),
  trust: shown.trust(world.state.trust[0]!),
  intention: shown.intention(intentionAt(world, 0))
});

type Counts = { orders: number; cents: number; failures: number; complaints: number };

function counts({ state }: World): Counts {
  return { orders: state.orders[0]!, cents: state.cents[0]!, failures: state.failures[0]!, complaints: state.complaints[0]! };
}

function monthOf(world: World, before: Counts): Month {
  const { state, month, impulses, from } = world;
  const now = counts(world);
  const complained = now.complaints > before.complaints;
  const left = state.left[0] !== 0;
  return {
    month,
    ...feelings(world),
    orders: now.orders - before.orders,
    spend: (now.cents - before.cents) / 100,
    failed: now.failures > before.failures,
    complained,
    ...(complained ? { handling: state.handling[0]! } : {}),
    heard: impulses.flatMap((impulse, index) => (impulse.month === month - 1 && hears(world, impulse, from) ? [index] : [])),
    left,
    ...(left ? { reason: reasons[state.reason[0]!]!, cause: state.cause[0]! } : {})
  };
}
