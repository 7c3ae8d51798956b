import { beforeAll, describe, expect, it } from 'vitest';
import { populate, simulate } from '#engine/customers';
import { paths } from '#engine/machine';
import { outcome, specOf, type Outcome, type Road } from '#engine/outcomes';
import { cases, compiledOf, endingsOf, talks } from './shipped.ts';
import { decisionOf, logOf } from './replay.ts';

/** The outcome of the shortest play to an ending; the other endings stand beside it. */
function outcomeOf(id: string, ending: string): Outcome {
  const compiled = compiledOf(id);
  const road = paths(compiled).endings.find((one) => one.id === ending);
  return outcome(compiled, logOf(compiled, (road?.shortest ?? []).map(decisionOf), compiled.scenario.customers.seed));
}
const endingIn = (result: Outcome, id: string): Road => {
  const road = [result.played, ...result.others].find(({ ending }) => ending === id);
  if (!road) throw new Error(`no road to ${id}`);
  return road;
};
/** Profit of the months that are simulated and what those still there are worth after them, beside "nothing had happened". */
const worth = ({ profit, lifetimeValue }: Road): number => profit.difference + lifetimeValue.difference;

describe.each(talks)('%s', (id) => {
  it('makes the person one of the more valuable customers of the segment', () => {
    const { scenario } = compiledOf(id);
    const population = populate(specOf(scenario, scenario.customers.seed));
    const own = scenario.customers.segments.findIndex((segment) => segment.id === scenario.person?.segment);
    const { from, to } = population.segments[own]!;
    const { value } = simulate(population, { months: 1, impulses: [], replicate: 0 }).columns;
    const others = [...value.slice(from, to)].sort((a, b) => a - b);
    expect(value[from]).toBeGreaterThan(others[Math.floor(others.length / 2)]!);
  });
});

describe.each(cases)('%s', (id) => {
  it('gives every bad, mixed and good ending its causes in words, in both languages', () => {
    for (const { id: ending, effects } of endingsOf(compiledOf(id).scenario)) {
      expect([ending, Boolean(effects?.customers?.because?.zh), Boolean(effects?.customers?.because?.en)]).toEqual([ending, true, true]);
    }
  });
});

describe('the base of the lone passenger', () => {
  let result: Outcome;
  beforeAll(() => {
    result = outcomeOf('lone-passenger', 'flown-alone');
  });

  it('tells at least three endings apart from one another', () => {
    const apart = (a: string, b: string) =>
      result.comparisons.some((one) => one.toldApart && [a, b].includes(one.a) && [a, b].includes(one.b));
    const three = ['played', 'walked-out', 'grateful'];
    for (const a of three) for (const b of three) if (a < b) expect([a, b, apart(a, b)]).toEqual([a, b, true]);
  });

  it('loses customers after the photograph and keeps some by flying her, as the source claims for a good name', () => {
    const [photograph, flown] = [endingIn(result, 'walked-out'), endingIn(result, 'flown-alone')];
    expect(photograph.end.kept).toMatchObject({ toldApart: true });
    expect(photograph.end.kept.difference).toBeLessThan(0);
    expect(flown.end.kept).toMatchObject({ toldApart: true });
    expect(flown.end.kept.difference).toBeGreaterThan(0);
  });

  it('does not earn back 100000 dollars within the year', () => {
    expect(endingIn(result, 'flown-alone').profit.difference).toBeLessThan(-50_000);
  });

  it('leaves something to argue about: flying beats refusing, and humble care beats both', () => {
    const [photograph, flown, cared] = ['walked-out', 'flown-alone', 'grateful'].map((id) => worth(endingIn(result, id)));
    expect(flown).toBeGreaterThan(photograph!);
    expect(cared).toBeGreaterThan(flown!);
  });
});

describe('the base of the birthday fish', () => {
  let result: Outcome;
  beforeAll(() => {
    result = outcomeOf('restaurant-complaints', 'friend');
  });

  it('gains from the right order and loses most by the bad review', () => {
    const [friend, silent, review] = ['friend', 'quiet-loss', 'bad-review'].map((id) => worth(endingIn(result, id)));
    expect(friend).toBeGreaterThan(0);
    expect(silent).toBeLessThan(0);
    expect(review).toBeLessThan(silent!);
  });

  it('hides the loss in silence from the curve: the mean moves by less than a point', () => {
    expect(Math.abs(endingIn(result, 'quiet-loss').peak.satisfaction.difference)).toBeLessThan(1);
  });
});

describe('the base of the forty-first day', () => {
  let result: Outcome;
  beforeAll(() => {
    result = outcomeOf('furniture-mall', 'returned');
  });

  it.each([
    ['returned', 1],
    ['critic', 1],
    ['commission', -1],
    ['circle', -1]
  ])('moves the customers kept by %s in the direction that the source claims (%i), clear of luck', (ending, direction) => {
    const { kept } = endingIn(result, ending).end;
    expect(kept.toldApart).toBe(true);
    expect(Math.sign(kept.difference)).toBe(direction);
  });

  it('draws designers and loses families where a recommendation is paid for', () => {
    const segment = (id: string) => endingIn(result, 'commission').segments.find((one) => one.id === id)!;
    expect(segment('designers').kept.difference).toBeGreaterThan(0);
    expect(segment('families').kept.difference).toBeLessThan(0);
  });
});
