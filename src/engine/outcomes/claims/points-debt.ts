import { industries, type LeverPlan, type Population, type Series } from '#engine/customers';
import { columnOf, columnsOf, count, everybody, lived, middle, sized, total, type Row } from './bench.ts';
import type { ClaimRun, Figure } from './types.ts';

const months = 60;
const points = 0.02;
const policies: readonly LeverPlan[] = [{ points }];
/** The industry whose months are drawn. */
const shownFor = 'airline';
const names = ['cash-first', 'booked-first', 'booked-five', 'debt'];

/** Profit added up beside the firm without a programme, when points count as they are given (booked) and only when they are spent (cash). */
function gainOf(own: Series, none: Series, margin: number): { booked: number[]; cash: number[]; usual: number[] } {
  let [mine, usual] = [0, 0];
  const sums = Array.from(own.profit, (profit, month) => {
    mine += profit;
    usual += none.profit[month]!;
    return { booked: mine - usual, cash: mine + (1 - margin) * own.liability[month]! - usual, usual };
  });
  return { booked: sums.map((one) => one.booked), cash: sums.map((one) => one.cash), usual: sums.map((one) => one.usual) };
}

/** Loyalty programmes can be a liability: two points in a hundred for five years, with and without counting what is owed. */
export const pointsDebt: ClaimRun = function* (scale) {
  const customers = sized(1000, scale, 300);
  const rows: Row[] = [];
  let drawn = { booked: [0], cash: [0] };
  for (const [k, industry] of industries.entries()) {
    const population: Population = everybody(industry, customers, scale.seed);
    const [own, none] = [policies[0]!, {}].map((levers) => lived(population, months, levers).pages.all) as [Series, Series];
    const { booked, cash, usual } = gainOf(own, none, population.parameters.margin);
    if (industry === shownFor) drawn = { booked: booked.map((money) => money / customers), cash: cash.map((money) => money / customers) };
    const share = (line: readonly number[], month: number) => line[month]! / usual[month]!;
    const debt = own.liability[months]! / total(own.revenue.subarray(months - 11));
    rows.push({ id: industry, values: [share(cash, 12), share(booked, 12), share(booked, months), debt] });
    yield { done: k + 1, total: industries.length };
  }
  const figures = names.map((id, at) => middle(id, columnOf(rows, at), id === 'debt' ? 'share' : 'change'));
  const tally = (id: string, is: (values: readonly number[]) => boolean): Figure => {
    return { id, value: count(rows.length, (row) => is(rows[row]!.values)), unit: 'count' };
  };
  const fooled = tally('fooled', ([cash, booked]) => cash! >= 0 && booked! < 0);
  const never = tally('never', ([, , five]) => five! < 0);
  return {
    id: 'points-debt',
    verdict: never.value >= rows.length / 2 ? 'holds' : never.value + fooled.value > 0 ? 'half' : 'not',
    figures: [...figures, fooled, never, { id: 'industries', value: rows.length, unit: 'count' }],
    table: {
      columns: [...columnsOf('change', names.slice(0, 3)), ...columnsOf('share', names.slice(3))],
      rowsBy: 'industry',
      rows,
      bars: [0, 2]
    },
    lines: { unit: 'money', lines: Object.entries(drawn).map(([id, values]) => ({ id, values })) },
    setup: { industries, customers, months, replicates: 1, seed: scale.seed, policies }
  };
};
