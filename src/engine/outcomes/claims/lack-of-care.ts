import { exitCauses, industries, reasons, type LeverPlan } from '#engine/customers';
import { columnOf, columnsOf, count, everybody, live, lived, middle, sized, type Row } from './bench.ts';
import type { ClaimRun } from './types.ts';

const months = 24;
/** Complaints answered as well as can be; everybody looked after; all of it, with better service and staff who are backed. */
const answers = { empathy: 1, speed: 1, compensation: 1 };
const policies: readonly LeverPlan[] = [answers, { care: 2 }, { ...answers, care: 4, service: 1, backing: 1 }];
const names = ['all', 'care', 'answers', 'encounter', 'response', 'failure'];

/** Two thirds leave for lack of care: what leavers say when asked, and how many of them the same firm with more care would have kept. */
export const lackOfCare: ClaimRun = function* (scale) {
  const customers = sized(1200, scale, 300);
  const rows: Row[] = [];
  for (const [k, industry] of industries.entries()) {
    const population = everybody(industry, customers, scale.seed);
    const { columns, readouts } = live(population, months);
    const gone = (row: number) => columns.left[row] !== 0;
    const leavers = count(customers, gone);
    const [answered, cared, all] = policies.map((levers) => {
      const { left } = lived(population, months, levers).world.state;
      return count(customers, (row) => gone(row) && left[row] === 0) / leavers;
    }) as [number, number, number];
    const mentions = (cause: (typeof exitCauses)[number]) => readouts.mentions[exitCauses.indexOf(cause)]! / readouts.exits;
    const failed = [reasons.indexOf('silent'), reasons.indexOf('answered')];
    const failure = count(customers, (row) => gone(row) && failed.includes(columns.reason[row]!)) / leavers;
    rows.push({ id: industry, values: [all, cared, answered, mentions('encounter'), mentions('response'), failure] });
    yield { done: k + 1, total: industries.length };
  }
  const figures = names.map((id, at) => middle(id, columnOf(rows, at), 'share'));
  const most = Math.max(figures[0]!.value, figures[3]!.value);
  return {
    id: 'lack-of-care',
    verdict: most >= 0.6 ? 'holds' : most >= 0.45 ? 'half' : 'not',
    figures,
    table: { columns: columnsOf('share', names), rowsBy: 'industry', rows, bars: [0, 3], claimed: 0.68 },
    setup: { industries, customers, months, replicates: 1, seed: scale.seed, policies }
  };
};
