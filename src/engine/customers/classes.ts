import { exp, ln } from '#engine/chance';
import type { World } from './world.ts';

/*
 * Read-outs that sort customers into the field's classes. They never drive the model (`lostTypeOf` apart: whom a firm asks back is its own choice).
 * Where a line is drawn is ASSUMED.
 */

/** Revenue against service cost: A (high, low), B (high, high), C (low, low), D (low, high). */
export const valueClasses = ['A', 'B', 'C', 'D'] as const;
/** Frequency against amount: bosom friend (high, high), butterfly (low, high), barnacle (high, low), passer-by (low, low). */
export const quadrants = ['bosom-friend', 'butterfly', 'barnacle', 'passer-by'] as const;
/** Five stages of a relationship. */
export const stages = ['acquaintance', 'reserve', 'steady', 'second-thoughts', 'bond'] as const;
/** Lost customers by what they were worth: key and ordinary ones, small ones, and bad ones, who cost more than they brought. */
export const lostTypes = ['key', 'ordinary', 'small', 'bad'] as const;

/** What the classes are measured against: means over those still customers. */
export interface Middle {
  /** Money a month of tenure, money a month spent on her complaints. */
  revenue: number;
  served: number;
  /** Orders a month of tenure, money an order. */
  frequency: number;
  amount: number;
}

/** Months a customer in place `j` has been one during the run; at least a part of one. */
function tenureOf({ month, state }: World, j: number): number {
  return Math.max(1, (state.left[j] || month) - state.joined[j]!);
}

function figuresOf(world: World, j: number): Middle {
  const { state } = world;
  const tenure = tenureOf(world, j);
  const orders = state.orders[j]!;
  const revenue = state.cents[j]! / 100;
  return {
    revenue: revenue / tenure,
    served: state.served[j]! / tenure,
    frequency: orders / tenure,
    amount: orders ? revenue / orders : 0
  };
}

/** Returns the means over those still customers, of amounts over those who ordered. */
export function middleOf(world: World): Middle {
  const sum = { revenue: 0, served: 0, frequency: 0, amount: 0 };
  let [people, buyers] = [0, 0];
  for (let j = 0; j < world.to - world.from; j++) {
    if (!isCustomer(world, j)) continue;
    const one = figuresOf(world, j);
    people++;
    sum.revenue += one.revenue;
    sum.served += one.served;
    sum.frequency += one.frequency;
    if (one.amount > 0) buyers++;
    sum.amount += one.amount;
  }
  const mean = (value: number, count: number) => (count ? value / count : 0);
  return {
    revenue: mean(sum.revenue, people),
    served: mean(sum.served, people),
    frequency: mean(sum.frequency, people),
    amount: mean(sum.amount, buyers)
  };
}

/** Tells whether place `j` holds somebody who is a customer now. */
export function isCustomer({ population, state, from }: World, j: number): boolean {
  return state.left[j] === 0 && (from + j < population.size || state.joined[j] !== 0);
}

/** Returns the value class of place `j`, an index into `valueClasses`. */
export function valueClassOf(world: World, j: number, middle: Middle): number {
  const { revenue, served } = figuresOf(world, j);
  return (revenue >= middle.revenue ? 0 : 2) + (served > middle.served ? 1 : 0);
}

/** Returns the quadrant of place `j`, an index into `quadrants`. */
export function quadrantOf(world: World, j: number, middle: Middle): number {
  const { frequency, amount } = figuresOf(world, j);
  return (amount >= middle.amount ? 0 : 2) + (frequency >= middle.frequency ? 0 : 1);
}

/** Returns the stage of place `j`, an index into `stages`; `intention` in z. */
export function stageOf({ state, traits, month, from }: World, j: number, intention: number): number {
  const fallen = state.satisfaction[j]! - traits.level[from + j]!;
  if (state.joined[j]! > 0 && month - state.joined[j]! < 3) return 0;
  if (state.blowMonths[j]! > 0 || fallen < -0.5) return 3;
  if (state.orders[j] === 0) return 0;
  if (state.trust[j]! < -0.5) return 1;
  return state.trust[j]! > 0.5 && intention > 0.5 ? 4 : 2;
}

/** Returns the type of the lost customer in place `j`, an index into `lostTypes`, by her usual revenue beside her segment's. */
export function lostTypeOf({ state, traits, parameters: w, population, from }: World, j: number): number {
  const row = from + j;
  if (state.served[j]! > (w.margin * state.cents[j]!) / 100) return 3;
  const share = (traits.rate[row]! * w.p * traits.unit[row]!) / population.segments[traits.segment[row]!]!.revenue;
  return share >= 1.5 ? 0 : share >= 0.5 ? 1 : 2;
}

/**
 * Returns the chance that a customer with `x` orders after the first, the last `recency` weeks and now `age` weeks after it, is still one
 * (BG/NBD; Fader, Hardie and Lee, "Computing P(alive) Using the BG/NBD Model", 2008): what an analyst without the truth would say.
 */
export function chanceAlive(w: { r: number; alpha: number; a: number; b: number }, x: number, recency: number, age: number): number {
  if (x === 0) return 1;
  return 1 / (1 + (w.a / (w.b + x - 1)) * exp((w.r + x) * ln((w.alpha + age) / (w.alpha + recency))));
}
