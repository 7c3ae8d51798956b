import { populate, simulate, type LeverPlan } from '#engine/customers';
import { test } from 'vitest';
import { grow, live, total } from './bases.ts';
import { expectRows } from './report.ts';

test('M13 employees who are 5 points more satisfied make customers 1.3 points more satisfied', () => {
  const population = populate({ size: 8000, seed: 5, segments: [{ id: 'everybody', share: 1 }] });
  const end = (levers: LeverPlan) => {
    const { all, firm } = simulate(population, { months: 48, impulses: [], replicate: 0, levers });
    return { customers: all.satisfaction[48]!, employees: firm.employees[48]! };
  };
  const usual = end({});
  const row = (en: string, zh: string, levers: LeverPlan) => {
    const raised = end(levers);
    const ours = (5 * (raised.customers - usual.customers)) / (raised.employees - usual.employees);
    return { what: { en, zh }, published: 1.3, ours, tolerance: 0.3 };
  };
  expectRows('M13', [row('by pay', '提高薪酬', { wage: 0.5 }), row('by backing', '支持一线员工', { backing: 1 })]);
});

test('M14 lifetime value is what a long simulation earns, and its elasticity to retention at .9 is 5', () => {
  const [margin, discount, r] = [0.35, 0.12, 0.9];
  // No heterogeneity and no attitudes: a yearly retention of .9 for all.
  const size = 20_000;
  const population = grow({
    size,
    contract: { alpha: 1e5, beta: 9e5, period: 12 },
    parameters: { phi: 0, phiT: 0, psiSC: 0, f: 0, discount, margin }
  });
  const { all } = live(population, { months: 600, mode: 'null' });
  let earned = 0;
  for (let year = 1; year <= 50; year++) earned += all.customers[12 * year]! / size / (1 + discount) ** year;
  const value = (retention: number) => retention / (1 + discount - retention);
  const foreseen = total(live(population, { months: 1, mode: 'null' }).columns.value);
  const yearly = total(
    population.traits.rate.map((rate, row) => 12 * margin * rate * population.parameters.p * population.traits.unit[row]!)
  );
  const elasticity = ((value(r + 1e-6) - value(r - 1e-6)) / 2e-6) * (r / value(r));
  expectRows('M14', [
    {
      what: { en: 'r/(1 + i − r) beside 50 simulated years', zh: 'r/(1+i−r) 与模拟50年之比' },
      published: 1,
      ours: value(r) / earned,
      tolerance: 0.01
    },
    {
      what: { en: 'lifetime values of the model beside the formula', zh: '模型的终身价值与公式之比' },
      published: 1,
      ours: foreseen / (yearly * value(r)),
      tolerance: 0.02
    },
    { what: { en: 'elasticity at r = .9', zh: 'r = 0.9 时的弹性' }, published: 5, ours: elasticity, tolerance: 0.3 }
  ]);
});
