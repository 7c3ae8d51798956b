import { columnOf, everybody, lived, sized, type Row } from './bench.ts';
import type { ClaimRun, Unit } from './types.ts';

const years = 40;
const rates = [0.6, 0.7, 0.8, 0.85, 0.9, 0.95];
const [discount, step] = [0.12, 0.02];
const columns: readonly { id: string; unit: Unit }[] = [
  { id: 'value', unit: 'number' },
  { id: 'elasticity', unit: 'number' },
  { id: 'formula', unit: 'number' },
  { id: 'formula-elasticity', unit: 'number' }
];

/**
 * What one dollar of yearly margin comes to, paid at the end of each year in which the customer is still there: customers who are all alike,
 * feel nothing, and renew a yearly contract with the same chance.
 */
export function worthOf(retention: number, customers: number, seed: number): number {
  const contract = { alpha: 1e5 * (1 - retention), beta: 1e5 * retention, period: 12 };
  const population = everybody('default', customers, seed, { contract, parameters: { phi: 0, phiT: 0, psiSC: 0, f: 0, discount } });
  const there = lived(population, 12 * years).pages.all.customers;
  let [sum, due] = [0, 1];
  for (let year = 1; year <= years; year++) {
    due /= 1 + discount;
    sum += (due * there[12 * year]!) / customers;
  }
  return sum;
}

/** Retention compounds: what a customer is worth by yearly retention, lived through and by the formula r / (1 + i - r), and % of value for 1 % of retention. */
export const compounding: ClaimRun = function* (scale) {
  const customers = sized(1200, scale, 400);
  const rows: Row[] = [];
  for (const [k, r] of rates.entries()) {
    const [less, value, more] = [r - step, r, r + step].map((rate) => worthOf(rate, customers, scale.seed)) as [number, number, number];
    const elasticity = ((more - less) / (2 * step)) * (r / value);
    rows.push({ id: String(r), values: [value, elasticity, r / (1 + discount - r), (1 + discount) / (1 + discount - r)] });
    yield { done: k + 1, total: rates.length };
  }
  const at = (rate: number, column: number) => columnOf(rows, column)[rates.indexOf(rate)]!;
  const elasticity = at(0.9, 1);
  return {
    id: 'compounding',
    verdict: elasticity >= 3 ? 'holds' : elasticity >= 1.5 ? 'half' : 'not',
    figures: [
      { id: 'elasticity', value: elasticity, unit: 'number' },
      { id: 'formula', value: at(0.9, 3), unit: 'number' },
      { id: 'low', value: at(0.6, 0), unit: 'number' },
      { id: 'value', value: at(0.9, 0), unit: 'number' },
      { id: 'high', value: at(0.95, 0), unit: 'number' },
      { id: 'five-points', value: at(0.9, 0) / at(0.85, 0) - 1, unit: 'change' },
      { id: 'last-points', value: at(0.95, 0) / at(0.9, 0) - 1, unit: 'change' }
    ],
    table: { columns, rowsBy: 'retention', rows, bars: [0, 1] },
    setup: { industries: ['default'], customers, months: 12 * years, replicates: 1, seed: scale.seed, policies: [] }
  };
};
