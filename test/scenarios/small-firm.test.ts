import { beforeAll, describe, expect, it } from 'vitest';
import { simulate } from '#engine/customers';
import { choose, open, type Moment } from '#engine/machine';
import { percentile } from '#engine/outcomes';
import { fold } from '#engine/session';
import { baseOf } from '../../src/engine/outcomes/base.ts';
import { idle, lifeOf } from '../../src/engine/outcomes/life.ts';
import { logOf } from './replay.ts';
import { compiledOf } from './shipped.ts';

const compiled = compiledOf('small-firm-crm');
const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
const roads = {
  nothing: '',
  inOrder: 'self understand group process lists tools review handover buy network train trial start fewer',
  // the same steps; only the software stands before the process, or after it
  softwareFirst: 'self software understand group process lists tools review handover without network train start fewer',
  softwareAfter: 'self understand group process software lists tools review handover without network train start fewer',
  withoutSoftware: 'self understand group process lists tools rules review handover without network train start fewer',
  softwareOnly: 'rally software review ring without train start fines'
};
type Name = keyof typeof roads;
type Measure = 'satisfaction' | 'kept' | 'profit';

/** Takes choices by their names, wherever the play stands. */
function walk(choices: string) {
  let now: Moment = open(compiled);
  return choices.split(' ').map((choice) => {
    const { scene } = now;
    const chosen = choose(compiled, now, choice);
    if (!chosen.ok) throw new Error(`${scene}.${choice}: ${chosen.en}`);
    now = chosen.step.after;
    return { scene, choice };
  });
}

/** How the base stands at the end of a road, on the customers of a seed. */
function endOf(choices: string, seed: number): Record<Measure, number> {
  const { months } = compiled.scenario.customers;
  const session = fold(compiled, logOf(compiled, choices ? walk(choices) : [], seed));
  const base = baseOf(compiled.scenario, seed);
  const { life } = lifeOf(compiled, choices ? session : idle(compiled, session), base.person);
  const { all, columns } = simulate(base.population, { ...life, replicate: 0 });
  const kept = columns.left.subarray(0, base.population.size).filter((month) => month === 0).length;
  return { satisfaction: all.satisfaction[months]!, kept, profit: all.profit.reduce((sum, month) => sum + month, 0) };
}

const ends = {} as Record<Name, Record<Measure, number>[]>;
beforeAll(() => {
  const names = Object.keys(roads) as Name[];
  for (const name of names) ends[name] = [];
  for (const seed of seeds) for (const name of names) ends[name].push(endOf(roads[name], seed));
});

/** The 10th and 90th percentile, over the seeds, of what one road has more than the other. */
function bandOf(a: Name, b: Name, measure: Measure): { low: number; high: number } {
  const gaps = ends[a].map((end, k) => end[measure] - ends[b][k]![measure]);
  return { low: percentile(gaps, 0.1), high: percentile(gaps, 0.9) };
}

describe('the small firm, over 20 seeds', () => {
  it('loses customers and money by software alone', () => {
    expect(bandOf('softwareOnly', 'nothing', 'kept').high).toBeLessThan(0);
    expect(bandOf('softwareOnly', 'nothing', 'profit').high).toBeLessThan(0);
  });

  it.each(['satisfaction', 'kept', 'profit'] as const)('has less %s when the same steps begin with the software', (measure) => {
    expect(bandOf('softwareAfter', 'softwareFirst', measure).low).toBeGreaterThan(0);
  });

  it('keeps customers by the whole order, and more than by software alone', () => {
    expect(bandOf('inOrder', 'nothing', 'kept').low).toBeGreaterThan(0);
    expect(bandOf('inOrder', 'softwareOnly', 'kept').low).toBeGreaterThan(0);
  });

  it('leaves something to argue about: without software it keeps customers too, and pays less for it', () => {
    expect(bandOf('withoutSoftware', 'nothing', 'kept').low).toBeGreaterThan(0);
    expect(bandOf('withoutSoftware', 'inOrder', 'profit').low).toBeGreaterThan(0);
  });
});

describe('the purse of the small firm', () => {
  it('closes the trial to who bought first: somebody has left, and then the salesman', () => {
    expect(() => walk('self software understand group process lists review handover without train trial')).toThrow('people');
  });

  it('cannot pay for the software twice', () => {
    expect(() => walk('self software review ring buy')).toThrow('money');
  });

  it('is too short for everything: the steps of both boards take more weeks than there are', () => {
    const steps = compiled.scenario.scenes.flatMap((scene) => (scene.kind === 'decision' && scene.hub ? scene.choices : []));
    const weeks = steps.reduce((sum, { id, takes }) => sum + (id === 'wait' ? 0 : (takes?.weeks ?? 0)), 0);
    expect(weeks).toBeGreaterThan(compiled.scenario.purse?.weeks ?? Infinity);
  });
});
