import { industries, type Population } from '#engine/customers';
import { columnOf, columnsOf, everybody, live, middle, sized, total, type Row } from './bench.ts';
import type { ClaimRun } from './types.ts';

const bases = ['default', ...industries];
const [short, long] = [12, 36];
const names = ['buyers', 'everybody', 'contribution', 'long'];

/** Share of a sum that the 20 % with the most have; ties in the order of the rows. */
function topShare(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => other - one);
  return total(sorted.slice(0, Math.round(0.2 * sorted.length))) / total(values);
}

function sharesOf(population: Population): number[] {
  const { margin, compensation, handling, p } = population.parameters;
  const { service } = population.segments[0]!;
  const { columns } = live(population, short);
  const spend = Array.from(columns.spend);
  const contribution = spend.map((money, row) => {
    const complaint = (compensation + handling) * p * population.traits.unit[row]!;
    return margin * money - service * (columns.left[row]! || short) - complaint * columns.complaints[row]!;
  });
  const later = Array.from(live(population, long).columns.spend);
  return [buying(spend), topShare(spend), topShare(contribution), buying(later)];
}

/** Among those who bought at all. */
const buying = (spend: readonly number[]): number => topShare(spend.filter((money) => money > 0));

/** A fifth of the customers bring four fifths: revenue of a year among its buyers and among all, contribution, and revenue of three years. */
export const eightyTwenty: ClaimRun = function* (scale) {
  const customers = sized(2000, scale, 600);
  const rows: Row[] = [];
  for (const [k, industry] of bases.entries()) {
    rows.push({ id: industry, values: sharesOf(everybody(industry, customers, scale.seed)) });
    yield { done: k + 1, total: bases.length };
  }
  const figures = names.map((id, at) => middle(id, columnOf(rows.slice(1), at), 'share'));
  const plain = [0, 1].map((at) => ({ id: `plain-${names[at]!}`, value: rows[0]!.values[at]!, unit: 'share' as const }));
  const share = figures[0]!.value;
  return {
    id: 'eighty-twenty',
    verdict: share >= 0.75 ? 'holds' : share >= 0.4 ? 'half' : 'not',
    figures: [...figures, ...plain],
    table: { columns: columnsOf('share', names), rowsBy: 'industry', rows, bars: [0, 2], claimed: 0.8 },
    setup: { industries: bases, customers, months: long, replicates: 1, seed: scale.seed, policies: [] }
  };
};
