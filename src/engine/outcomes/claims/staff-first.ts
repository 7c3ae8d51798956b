import { industries, type LeverPlan, type Population, type Snapshot } from '#engine/customers';
import { columnOf, everybody, lived, middle, sized, type Row } from './bench.ts';
import type { ClaimRun, Unit } from './types.ts';

const months = 60;
const bases = ['default', ...industries];
/** Employees first: better pay. Customers first: every customer is looked after. */
const [pay, care]: readonly [LeverPlan, LeverPlan] = [{ wage: 0.5 }, { care: 1 }];
const columns: readonly { id: string; unit: Unit }[] = [
  { id: 'passed-on', unit: 'number' },
  { id: 'employees-half', unit: 'months' },
  { id: 'customers-half', unit: 'months' },
  { id: 'back', unit: 'number' }
];

/** How far a policy moves employees and customers, month by month. */
function moved(population: Population, levers: LeverPlan, none: Pages): { employees: number[]; customers: number[] } {
  const own = lived(population, months, levers).pages;
  return {
    employees: Array.from(own.firm.employees.map((value, month) => value - none.firm.employees[month]!)),
    customers: Array.from(own.all.satisfaction.map((value, month) => value - none.all.satisfaction[month]!))
  };
}
type Pages = Snapshot['pages'];

/** The first month with half of what is reached in the end. */
const halfOf = (line: readonly number[]): number => line.findIndex((value) => value >= 0.5 * line.at(-1)!);

/** Employee satisfaction precedes customer satisfaction: who moves first, how far 5 points of employees carry, and what goes the other way. */
export const staffFirst: ClaimRun = function* (scale) {
  const rows: Row[] = [];
  let plain = { employees: [0], customers: [0] };
  const customers = sized(800, scale, 250);
  for (const [k, industry] of bases.entries()) {
    const population = everybody(industry, customers, scale.seed);
    const none = lived(population, months).pages;
    const [paid, cared] = [moved(population, pay, none), moved(population, care, none)];
    if (k === 0) plain = paid;
    const passed = (5 * paid.customers[months]!) / paid.employees[months]!;
    const back = (5 * cared.employees[months]!) / cared.customers[months]!;
    rows.push({ id: industry, values: [passed, halfOf(paid.employees), halfOf(paid.customers), back] });
    yield { done: k + 1, total: bases.length };
  }
  const figures = columns.map(({ id, unit }, at) => middle(id, columnOf(rows, at), unit));
  const [passed, employees, later] = figures.map(({ value }) => value) as [number, number, number];
  return {
    id: 'staff-first',
    verdict: later > employees && passed >= 0.9 ? 'holds' : later > employees ? 'half' : 'not',
    figures,
    table: { columns, rowsBy: 'industry', rows, bars: [0], claimed: 1.3 },
    lines: { unit: 'points', lines: Object.entries(plain).map(([id, values]) => ({ id, values })) },
    setup: { industries: bases, customers, months, replicates: 1, seed: scale.seed, policies: [pay, care] }
  };
};
