import { simulate } from '#engine/customers';
import { budgetOf, leversIn, open, spendOf, type CompiledCase, type Settings } from '#engine/machine';
import type { Decision } from '#engine/scenario';
import { fewerOf } from './fewer.ts';
import { idle, livesOn } from './life.ts';

/** Customers are enough to rank settings: more take longer and rank them alike. */
const mostPeople = 2000;
const replicates = 2;

/**
 * Prepares to tell what steady settings are worth: profit of all months and lifetime value of those there at the end, in the case's currency, when
 * some levers stand elsewhere than they start from the first round on; null when the budget does not allow it.
 */
export function steadyWorth(compiled: CompiledCase): (settings: Settings) => number | null {
  const { scenario } = compiled;
  const { population, scale, lifeFor } = fewerOf(compiled, mostPeople);
  const scene = scenario.scenes.find((one): one is Decision => one.kind === 'decision' && one.round !== undefined);
  const start = Object.fromEntries((scenario.levers ?? []).map((lever) => [lever.id, lever.start]));
  return (own) => {
    const settings = { ...start, ...own };
    const most = scene ? budgetOf(scene, open(compiled)) : null;
    if (scene && most !== null && spendOf(leversIn(scenario, scene), settings) > most) return null;
    const life = lifeFor(livesOn(compiled, idle(compiled, { injected: [] }), [], [{ from: 0, settings }], scenario.customers.months));
    let worth = 0;
    for (let replicate = 0; replicate < replicates; replicate++) {
      const { all, readouts } = simulate(population, { ...life, replicate });
      worth += all.profit.reduce((sum, month) => sum + month, 0) + readouts.equity;
    }
    return worth / replicates / scale;
  };
}
