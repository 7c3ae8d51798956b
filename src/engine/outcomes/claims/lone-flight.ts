import { mean, variance } from '../statistics.ts';
import { everybody, live, lived, sized } from './bench.ts';
import type { ClaimRun, Unit } from './types.ts';

/** The case: what the flight cost, what one customer's custom brings a year, how many are kept, how dear a later year is. */
const [loss, margin, retention, discount] = [100_000, 500, 0.9, 0.12];
/** The lowest estimate that newspapers gave in 1988. */
const lower = 22_750;
const rates = [0.7, 0.8, 0.9, 0.95];
const years = 40;
const columns: readonly { id: string; unit: Unit }[] = [
  { id: 'needed', unit: 'count' },
  { id: 'value', unit: 'money' },
  { id: 'needed-lower', unit: 'count' }
];

const valueAt = (r: number): number => (margin * r) / (1 + discount - r);
const neededFor = (money: number, value: number): number => Math.ceil(money / value);

/** Lifetime values of customers who renew with the same chance each year: one number a customer, by how long she happened to stay. */
function lives(customers: number, seed: number): number[] {
  const contract = { alpha: 1e5 * (1 - retention), beta: 1e5 * retention, period: 12 };
  const plain = { contract, parameters: { phi: 0, phiT: 0, psiSC: 0, f: 0, discount } };
  const { left } = lived(everybody('default', customers, seed, plain), 12 * years).world.state;
  const paid = [0];
  for (let year = 1, due = 1; year <= years; year++) paid.push(paid[year - 1]! + margin * (due /= 1 + discount));
  return Array.from(left, (month) => paid[month === 0 ? years : Math.floor((month - 1) / 12)]!);
}

/** The fewest customers whose custom brings the loss in nine of ten lives (sums of many are close to normal). */
function neededSafely(values: readonly number[]): number {
  const [each, sd] = [mean(values), Math.sqrt(variance(values))];
  let n = 1;
  while (n * each - 1.2816 * sd * Math.sqrt(n) < loss) n++;
  return n;
}

/** Flying Mrs Otake alone: how many customers kept or won pay it back, by the formula, lived through, and with an average traveller of ours. */
export const loneFlight: ClaimRun = function* (scale) {
  const customers = sized(4000, scale, 1000);
  const values = lives(customers, scale.seed);
  yield { done: 1, total: 2 };
  const travellers = sized(3000, scale, 1000);
  const { readouts, all } = live(everybody('airline', travellers, scale.seed), 1);
  const average = readouts.equity / all.customers[1]!;
  yield { done: 2, total: 2 };
  const needed = neededFor(loss, valueAt(retention));
  const rows = rates.map((r) => ({
    id: String(r),
    values: [neededFor(loss, valueAt(r)), valueAt(r), neededFor(lower, valueAt(r))]
  }));
  return {
    id: 'lone-flight',
    verdict: needed <= 60 ? 'holds' : needed <= 200 ? 'half' : 'not',
    figures: [
      { id: 'needed', value: needed, unit: 'count' },
      { id: 'value', value: valueAt(retention), unit: 'money' },
      { id: 'lived', value: mean(values), unit: 'money' },
      { id: 'safely', value: neededSafely(values), unit: 'count' },
      { id: 'traveller', value: average, unit: 'money' },
      { id: 'travellers', value: neededFor(loss, average), unit: 'count' },
      { id: 'needed-lower', value: neededFor(lower, valueAt(retention)), unit: 'count' }
    ],
    table: { columns, rowsBy: 'retention', rows, bars: [0], claimed: 49 },
    setup: { industries: ['default', 'airline'], customers, months: 12 * years, replicates: 1, seed: scale.seed, policies: [] }
  };
};
