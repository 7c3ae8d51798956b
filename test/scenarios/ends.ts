import { simulate } from '#engine/customers';
import type { CompiledCase } from '#engine/machine';
import { percentile } from '#engine/outcomes';
import { fold, type FiledDecision } from '#engine/session';
import { baseOf } from '../../src/engine/outcomes/base.ts';
import { idle, lifeOf } from '../../src/engine/outcomes/life.ts';
import { logOf } from './replay.ts';

/** Twenty bases of customers to hold a claim against. */
export const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
export type Measure = 'satisfaction' | 'kept' | 'profit';
type End = Record<Measure, number>;

/** How the base stands at the end of a play, on the customers of a seed; no decisions: as if nothing had happened. */
export function endOn(compiled: CompiledCase, decisions: readonly FiledDecision[], seed: number): End {
  const { months } = compiled.scenario.customers;
  const session = fold(compiled, logOf(compiled, decisions, seed));
  const base = baseOf(compiled.scenario, seed);
  const { life } = lifeOf(compiled, decisions.length ? session : idle(compiled, session), base.person);
  const { all, columns } = simulate(base.population, { ...life, replicate: 0 });
  const kept = columns.left.subarray(0, base.population.size).filter((month) => month === 0).length;
  return { satisfaction: all.satisfaction[months]!, kept, profit: all.profit.reduce((sum, month) => sum + month, 0) };
}

/** The 10th and 90th percentile, over the seeds, of what one road has more than the other. */
export function bandOf(a: readonly End[], b: readonly End[], measure: Measure): { low: number; high: number } {
  const gaps = a.map((end, k) => end[measure] - b[k]![measure]);
  return { low: percentile(gaps, 0.1), high: percentile(gaps, 0.9) };
}
