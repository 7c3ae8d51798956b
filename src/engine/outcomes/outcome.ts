import { simulate, type Columns } from '#engine/customers';
import type { CompiledCase } from '#engine/machine';
import type { Scenario } from '#engine/scenario';
import { fold, type PlayEvent } from '#engine/session';
import { baseOf, type Base } from './base.ts';
import { bandsOf, contrastOf, segmentsOf } from './compare.ts';
import type { Impact } from './impulses.ts';
import { idle, lifeOf, type Life } from './life.ts';
import { waysOf, type Way } from './roads.ts';
import { sampleOf, type Sample } from './samples.ts';
import { mean } from './statistics.ts';
import type { Comparison, Outcome, Progress, Road } from './types.ts';

export interface OutcomeOptions {
  /** Paired replicates of every road: the same people with other luck; 20 by default. */
  replicates?: number;
}
interface Travelled {
  way: Way;
  life: Life;
  impact: Impact;
  samples: Sample[];
}

function roadOf({ scenario }: CompiledCase, base: Base, own: Travelled, nothing: Travelled): Road {
  const { way, impact, samples } = own;
  const ending = scenario.scenes.find(({ id }) => id === way.play?.ending);
  const all = samples.map((sample) => sample.all);
  const { difference, end, peak, lifetimeValue } = contrastOf(
    all,
    nothing.samples.map((sample) => sample.all)
  );
  const count = (key: 'kept' | 'lost' | 'won' | 'driven') => mean(samples.map((sample) => sample[key]));
  return {
    id: way.id,
    ending: ending?.id ?? null,
    name: ending?.name ?? null,
    kind: ending?.kind === 'ending' ? ending.ending : null,
    path: way.play?.now.chosen ?? [],
    cost: way.play?.now.cost ?? 0,
    causes: impact.causes.filter(({ on }) => on.length > 0),
    person: impact.person,
    level: bandsOf(all),
    difference,
    end,
    peak,
    kept: count('kept'),
    lost: count('lost'),
    won: count('won'),
    driven: count('driven'),
    profit: end.profitSoFar,
    lifetimeValue,
    segments: segmentsOf(samples, nothing.samples, scenario.customers.segments, base.people)
  };
}

function comparisonOf({ customers }: Scenario, base: Base, a: Travelled, b: Travelled): Comparison {
  const { end, peak, lifetimeValue } = contrastOf(
    a.samples.map((sample) => sample.all),
    b.samples.map((sample) => sample.all)
  );
  return {
    a: a.way.id,
    b: b.way.id,
    end,
    peak,
    lifetimeValue,
    segments: segmentsOf(a.samples, b.samples, customers.segments, base.people),
    toldApart: [...Object.values(end), peak.satisfaction, lifetimeValue].some((estimate) => estimate.toldApart)
  };
}

/** Every pair of a list, each once, the earlier one first. */
const pairsOf = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [Item, Item] => [a, b]));

/**
 * Computes the outcome of a play in steps: yields how far it has come after every run, returns the outcome at the end.
 * A play that is not over is judged by what was decided so far. Pure: the same case and log give the same bits.
 */
export function* outcomeInSteps(
  compiled: CompiledCase,
  log: readonly PlayEvent[],
  { replicates = 20 }: OutcomeOptions = {}
): Generator<Progress, Outcome> {
  const { scenario, hash } = compiled;
  const { months, currency, size } = scenario.customers;
  const session = fold(compiled, log);
  const base = baseOf(scenario, session.seed);
  const roads = waysOf(compiled, session).map((way): Travelled => {
    const { life, impact } = lifeOf(compiled, way.play ?? idle(compiled, session), base.person);
    return { way, life, impact, samples: [] };
  });
  const total = replicates * roads.length;
  for (let replicate = 0, done = 0; replicate < replicates; replicate++) {
    let nothing: Columns | undefined;
    for (const { life, samples } of roads) {
      const run = simulate(base.population, { ...life, replicate });
      nothing ??= run.columns;
      samples.push(sampleOf(run, nothing, size));
      yield { done: ++done, total };
    }
  }
  const [nothing, ...travelled] = roads as [Travelled, ...Travelled[]];
  const [played, ...others] = travelled.map((own) => roadOf(compiled, base, own, nothing));
  return {
    hash,
    seed: session.seed,
    size,
    months,
    currency,
    replicates,
    nothing: roadOf(compiled, base, nothing, nothing),
    played: played!,
    others,
    comparisons: pairsOf(travelled).map(([a, b]) => comparisonOf(scenario, base, a, b))
  };
}

/** Computes the outcome of a play at once; see `outcomeInSteps`. */
export function outcome(compiled: CompiledCase, log: readonly PlayEvent[], options?: OutcomeOptions): Outcome {
  const steps = outcomeInSteps(compiled, log, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
