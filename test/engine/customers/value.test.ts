import { expect, test } from 'vitest';
import { average, grow, live, total } from './bases.ts';

const YEARS = 40;
const DISCOUNT = 0.12;

test.each(['airline', 'restaurant'])(
  'C10 lifetime value in %s foresees what a long simulation then earns, within 5 percent',
  (industry) => {
    const size = 1500;
    const population = grow({ industry, size, parameters: { discount: DISCOUNT } });
    const { rate, unit } = population.traits;
    const { margin, p } = population.parameters;
    const { service } = population.segments[0]!;
    const foreseen = total(live(population, { months: 1 }).columns.value);
    const earned = average(3, (replicate) => {
      const { left } = live(population, { months: 12 * YEARS + 1, replicate }).columns;
      let sum = 0;
      for (let row = 0; row < size; row++) {
        const yearly = 12 * (margin * rate[row]! * p * unit[row]! - service);
        // Year-end payments of those still there, as in the formula; who left in the first month is not in `foreseen`.
        for (let year = 1; year <= YEARS && (left[row] === 0 || left[row]! > 12 * year + 1); year++) sum += yearly / (1 + DISCOUNT) ** year;
      }
      return sum;
    });
    console.table([
      { industry, foreseen: Math.round(foreseen), earned: Math.round(earned), 'off %': ((foreseen / earned - 1) * 100).toFixed(1) }
    ]);
    expect(Math.abs(foreseen / earned - 1)).toBeLessThan(0.05);
  }
);

test('C10 the value of a customer with constant retention is margin * r / (1 + i - r)', () => {
  // phi, phiT, psiSC = 0 and no failures: the multiplier is the same for all, and a contract makes r = 1 - p.
  const steady = { phi: 0, phiT: 0, psiSC: 0, f: 0, discount: DISCOUNT };
  const population = grow({ size: 50, contract: { alpha: 1e5, beta: 9e5, period: 12 }, parameters: steady });
  const { value, left } = live(population, { months: 1 }).columns;
  value.forEach((own, row) => {
    const yearly = 4 * population.parameters.margin * population.parameters.p * population.traits.unit[row]!;
    if (left[row] === 0) expect(own / ((yearly * 0.9) / (1 + DISCOUNT - 0.9))).toBeCloseTo(1, 1);
  });
});
