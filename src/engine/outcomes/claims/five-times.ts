import { industries, type LeverPlan, type Population } from '#engine/customers';
import { columnOf, columnsOf, everybody, first, lived, middle, sized, total, type Row } from './bench.ts';
import type { ClaimRun } from './types.ts';

const months = 24;
/** Three ways of keeping: a little more service for everybody, a fine answer to who complains, an offer to who has left. */
const policies: readonly LeverPlan[] = [{ service: 0.5 }, { empathy: 1, speed: 1 }, { 'win-back': { class: 3, offer: 0.05 } }];

/** Money for each customer who is there only because of a policy, and a year for every customer; Infinity where it keeps nobody. */
function keeping(population: Population, levers: LeverPlan, replicates: number, none: readonly ReturnType<typeof lived>[]) {
  let [cost, kept, years] = [0, 0, 0];
  for (let replicate = 0; replicate < replicates; replicate++) {
    const own = lived(population, months, levers, replicate).pages.all;
    const other = none[replicate]!.pages.all;
    cost += total(own.effort) - total(other.effort) + total(own.acquisition) - total(other.acquisition);
    kept += own.customers[months]! - other.customers[months]!;
    years += total(own.customers.subarray(0, months)) / 12;
  }
  return { saved: kept > 0 ? cost / kept : Infinity, head: cost / years };
}

/**
 * Winning a customer costs five times keeping one. Winning: the industry's own number. Keeping: the cheapest of three policies, counted
 * in two ways: for each customer who would have gone without it, and a year for every customer on whom it is spent.
 */
export const fiveTimes: ClaimRun = function* (scale) {
  const customers = sized(700, scale, 300);
  const replicates = sized(3, scale, 2);
  const rows: Row[] = [];
  for (const [k, industry] of industries.entries()) {
    const population = everybody(industry, customers, scale.seed);
    const none = first(replicates).map((replicate) => lived(population, months, {}, replicate));
    const winning = population.parameters.acquisition * 12 * population.segments[0]!.revenue;
    const found = policies.map((levers) => keeping(population, levers, replicates, none));
    const ratios = found.map(({ saved }) => winning / saved);
    const head = Math.min(...found.slice(0, 2).map((one) => one.head));
    rows.push({ id: industry, values: [Math.max(...ratios), ...ratios, winning / head] });
    yield { done: k + 1, total: industries.length };
  }
  const column = (at: number) => columnOf(rows, at);
  const [saved, head] = [middle('saved', column(0), 'times'), middle('head', column(4), 'times')];
  return {
    id: 'five-times',
    verdict: saved.value >= 4 ? 'holds' : head.value >= 4 ? 'half' : 'not',
    figures: [
      saved,
      head,
      middle('everybody', column(1), 'times'),
      middle('answers', column(2), 'times'),
      middle('back', column(3), 'times')
    ],
    table: {
      columns: columnsOf('times', ['saved', 'everybody', 'answers', 'back', 'head']),
      rowsBy: 'industry',
      rows,
      bars: [0],
      claimed: 5
    },
    setup: { industries, customers, months, replicates, seed: scale.seed, policies }
  };
};
