import { industries, type LeverPlan, type Snapshot } from '#engine/customers';
import { columnOf, count, everybody, lived, middle, sized, total, type Row } from './bench.ts';
import type { ClaimRun, Unit } from './types.ts';

const months = 60;
const policies: readonly LeverPlan[] = [{ 'price-gap': 0.2 }];
/** Points of T100 in one z. */
const spread = 15;
const columns: readonly { id: string; unit: Unit }[] = [
  { id: 'trust-dear', unit: 'points' },
  { id: 'left-dear', unit: 'number' },
  { id: 'trust-others', unit: 'points' },
  { id: 'left-others', unit: 'number' },
  { id: 'profit', unit: 'change' },
  { id: 'profit-late', unit: 'change' }
];

type Is = (row: number) => boolean;

/** Unequal prices cost trust: customers who find it hard to leave pay 20 % more than the others for five years. */
export const unequalPrices: ClaimRun = function* (scale) {
  const customers = sized(900, scale, 300);
  const rows: Row[] = [];
  for (const [k, industry] of industries.entries()) {
    const population = everybody(industry, customers, scale.seed);
    const [own, none] = [policies[0]!, {}].map((levers) => lived(population, months, levers)) as [Snapshot, Snapshot];
    const dear: Is = (row) => population.traits.switching[row]! > 0;
    const others: Is = (row) => !dear(row);
    // The same people in both worlds: those whom neither has lost.
    const both: Is = (row) => own.world.state.left[row] === 0 && none.world.state.left[row] === 0;
    const trust = (is: Is) => {
      let sum = 0;
      for (let row = 0; row < customers; row++) {
        if (is(row) && both(row)) sum += spread * (own.world.state.trust[row]! - none.world.state.trust[row]!);
      }
      return sum / count(customers, (row) => is(row) && both(row));
    };
    const gone = ({ world }: Snapshot, is: Is) => count(customers, (row) => is(row) && world.state.left[row] !== 0) / count(customers, is);
    const left = (is: Is) => 100 * (gone(own, is) - gone(none, is));
    const profit = (from: number) => total(own.pages.all.profit.subarray(from)) / total(none.pages.all.profit.subarray(from)) - 1;
    rows.push({ id: industry, values: [trust(dear), left(dear), trust(others), left(others), profit(1), profit(months - 11)] });
    yield { done: k + 1, total: industries.length };
  }
  const figures = columns.map(({ id, unit }, at) => middle(id, columnOf(rows, at), unit));
  const [dear, left] = figures.map(({ value }) => value) as [number, number];
  return {
    id: 'unequal-prices',
    verdict: dear <= -2 && left > 0 ? 'holds' : dear < 0 ? 'half' : 'not',
    figures,
    table: { columns, rowsBy: 'industry', rows, bars: [1, 4] },
    setup: { industries, customers, months, replicates: 1, seed: scale.seed, policies }
  };
};
