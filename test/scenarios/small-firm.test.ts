import { beforeAll, describe, expect, it } from 'vitest';
import { choose, open, type Moment } from '#engine/machine';
import { bandOf as bandIn, endOn, seeds, type Measure } from './ends.ts';
import { compiledOf } from './shipped.ts';

const compiled = compiledOf('small-firm-crm');
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

const endOf = (choices: string, seed: number) => endOn(compiled, choices ? walk(choices) : [], seed);

const ends = {} as Record<Name, Record<Measure, number>[]>;
beforeAll(() => {
  const names = Object.keys(roads) as Name[];
  for (const name of names) ends[name] = [];
  for (const seed of seeds) for (const name of names) ends[name].push(endOf(roads[name], seed));
});

const bandOf = (a: Name, b: Name, measure: Measure) => bandIn(ends[a], ends[b], measure);

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
