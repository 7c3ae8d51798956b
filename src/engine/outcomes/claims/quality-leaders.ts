import { industries, type LeverPlan } from '#engine/customers';
import { columnOf, columnsOf, everybody, lived, middle, sized, total, type Row } from './bench.ts';
import type { ClaimRun } from './types.ts';

const months = 60;
/** One standard deviation better; the same at a price 5 % higher; the higher price alone. */
const policies: readonly LeverPlan[] = [{ quality: 1 }, { quality: 1, price: 0.05 }, { price: 0.05 }];
const names = ['dearer', 'quality', 'price', 'profit-dearer', 'profit-quality', 'profit-price'];

/** Leaders in perceived quality earn about 15 % more: return on sales over five years and profit of the fifth, in a base that may double. */
export const qualityLeaders: ClaimRun = function* (scale) {
  const customers = sized(450, scale, 200);
  const rows: Row[] = [];
  for (const [k, industry] of industries.entries()) {
    const population = everybody(industry, customers, scale.seed, { market: 2 * customers });
    const earned = [{}, ...policies].map((levers) => {
      const { profit, revenue } = lived(population, months, levers).pages.all;
      return { onSales: total(profit) / total(revenue), late: total(profit.subarray(months - 11)) };
    });
    const [usual, quality, dearer, price] = earned as [Earned, Earned, Earned, Earned];
    const onSales = (own: Earned) => own.onSales / usual.onSales - 1;
    const late = (own: Earned) => own.late / usual.late - 1;
    rows.push({ id: industry, values: [onSales(dearer), onSales(quality), onSales(price), late(dearer), late(quality), late(price)] });
    yield { done: k + 1, total: industries.length };
  }
  const figures = names.map((id, at) => middle(id, columnOf(rows, at), 'change'));
  const [onSales, late] = [figures[0]!.value, figures[3]!.value];
  return {
    id: 'quality-leaders',
    verdict: onSales >= 0.1 ? 'holds' : late >= 0.1 ? 'half' : 'not',
    figures,
    table: { columns: columnsOf('change', names), rowsBy: 'industry', rows, bars: [0, 3], claimed: 0.15 },
    setup: { industries, customers, months, replicates: 1, seed: scale.seed, policies }
  };
};
interface Earned {
  onSales: number;
  late: number;
}
