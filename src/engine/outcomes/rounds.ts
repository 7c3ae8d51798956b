import { simulate, type Population } from '#engine/customers';
import type { BaseReadouts, CompiledCase } from '#engine/machine';
import { sceneOf } from '#engine/scenario';
import { fold, type PlayEvent, type Session } from '#engine/session';
import { baseOf, type Base } from './base.ts';
import type { Fewer } from './fewer.ts';
import { liveOn } from './lives.ts';
import { idle, lifeOf, livesOn, stretchesOf, type Life, type Stretch } from './life.ts';
import type { RoundMeasure, RoundReport } from './rounds-types.ts';
import { keptFrom } from './samples.ts';
import { bandOf, estimateOf } from './statistics.ts';

const measures: readonly RoundMeasure[] = ['satisfaction', 'customers', 'kept', 'profit', 'profitSoFar'];
type Figures = Record<RoundMeasure, Float64Array>;

/** Months that a play has lived once its locked round is lived too. */
function monthsOf({ scenario }: CompiledCase, { now }: Pick<Session, 'now'>): number {
  const scene = now.living && sceneOf(scenario, now.scene);
  const own = scene && scene.kind === 'decision' ? (scene.round?.months ?? 0) : 0;
  return (now.firm?.months ?? 0) + own;
}

/** Tells how the base stands when the locked round of a play is lived (replicate 0): what `round.closed` holds. Pure. */
export function readoutsOf(compiled: CompiledCase, session: Session): BaseReadouts {
  const base = baseOf(compiled.scenario, session.seed);
  const { life } = lifeOf(compiled, session, base.person, monthsOf(compiled, session));
  return readoutsIn(base.population, life, session.now.firm?.months ?? 0);
}

/** The same among fewer customers, for plays by the hundred: near, not exact. */
export function readoutsAmong(compiled: CompiledCase, session: Session, { population, scale, lifeFor }: Fewer): BaseReadouts {
  const { life } = lifeOf(compiled, session, -1, monthsOf(compiled, session));
  const found = readoutsIn(population, lifeFor(life), session.now.firm?.months ?? 0);
  return { ...found, profit: found.profit / scale };
}

/** Read-outs at the end of a life; its last round began in the month `from`. */
function readoutsIn(population: Population, life: Life, from: number): BaseReadouts {
  const { months } = life;
  const { all, left } = liveOn(population, life);
  const { size } = population;
  let stayed = 0;
  for (let row = 0; row < size; row++) if (left[row] === 0) stayed++;
  const sum = (values: Float64Array) => values.subarray(from + 1, months + 1).reduce((total, value) => total + value, 0);
  const before = all.customers[from]!;
  return {
    satisfaction: all.satisfaction[months]!,
    loyalty: (100 * stayed) / size,
    churn: before > 0 ? (100 * sum(all.lost)) / before : 0,
    profit: sum(all.profit)
  };
}

/** Grows the base of a play ahead of the first question about it. */
export function gather({ scenario }: CompiledCase, { seed }: Pick<Session, 'seed'>): void {
  baseOf(scenario, seed);
}

/** A way the rounds could have gone: as they did, not at all, as the round before, or without one lever. */
interface Branch {
  life: Life;
  figures: Figures[];
}

/** The same of the log of a play; see `roundReport`. */
export const reportInSteps = (compiled: CompiledCase, log: readonly PlayEvent[], replicates?: number): ReturnType<typeof roundReport> =>
  roundReport(compiled, fold(compiled, log), replicates);

/**
 * Tells what the rounds lived so far came to and why, on the same customers with the same luck: beside the levers left where they started, beside
 * the settings of the round before, and lever by lever. Yields a report after every replicate, so that the first is there at once.
 */
export function* roundReport(compiled: CompiledCase, play: Session, replicates = 8): Generator<RoundReport, RoundReport> {
  const session = lived(play);
  const base = baseOf(compiled.scenario, session.seed);
  const months = session.now.firm?.months ?? 0;
  const { life, impact } = lifeOf(compiled, session, base.person, months);
  const stretches = stretchesOf(compiled.scenario, session);
  const branch = (own: readonly Stretch[]): Branch => ({ life: livesOn(compiled, session, impact.impulses, own, months), figures: [] });
  const moved = (compiled.scenario.levers ?? []).filter(({ id, start }) => stretches.some(({ settings }) => settings[id] !== start));
  const played: Branch = { life, figures: [] };
  const nothing: Branch = { life: lifeOf(compiled, idle(compiled, session), base.person, months).life, figures: [] };
  const before =
    stretches.length > 2 ? branch([...stretches.slice(0, -1), { ...stretches.at(-1)!, settings: stretches.at(-2)!.settings }]) : null;
  const without = moved.map(({ id, start }) => branch(stretches.map((one) => ({ ...one, settings: { ...one.settings, [id]: start } }))));
  const branches = [played, nothing, ...(before ? [before] : []), ...without];
  let report: RoundReport | null = null;
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (const one of branches) one.figures.push(figuresOf(base, one.life, replicate));
    const beside = (other: Branch) => endsOf(played.figures, other.figures);
    report = {
      round: session.now.firm?.round ?? 0,
      months,
      replicates: replicate + 1,
      level: bandsOf(played.figures),
      nothing: bandsOf(nothing.figures),
      end: beside(nothing),
      previous: before && beside(before),
      parts: moved.map(({ id }, k) => {
        const { satisfaction, kept, profitSoFar } = beside(without[k]!);
        return { lever: id, satisfaction, kept, profit: profitSoFar };
      })
    };
    if (replicate < replicates - 1) yield report;
  }
  return report!;
}

/** A play without the round whose months are still to be lived. */
const lived = (play: Session): Session => (play.now.living ? { ...play, steps: play.steps.slice(0, -1) } : play);

/** The whole report at once; see `roundReport`. */
export function reportOf(compiled: CompiledCase, play: Session | readonly PlayEvent[], replicates?: number): RoundReport {
  const steps = roundReport(compiled, 'steps' in play ? play : fold(compiled, play), replicates);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function figuresOf({ population }: Base, life: Life, replicate: number): Figures {
  const run = replicate === 0 ? liveOn(population, life) : simulate(population, { ...life, replicate });
  const { satisfaction, customers, profit } = run.all;
  let sum = 0;
  return { satisfaction, customers, kept: keptFrom(run.left, run.months), profit, profitSoFar: profit.map((month) => (sum += month)) };
}

const each = <Value>(make: (measure: RoundMeasure) => Value): Record<RoundMeasure, Value> =>
  Object.fromEntries(measures.map((measure) => [measure, make(measure)])) as Record<RoundMeasure, Value>;

const bandsOf = (all: readonly Figures[]) => each((measure) => bandOf(all.map((figures) => figures[measure])));

const endsOf = (a: readonly Figures[], b: readonly Figures[]) =>
  each((measure) =>
    estimateOf(
      a.map((figures) => figures[measure].at(-1)!),
      b.map((figures) => figures[measure].at(-1)!)
    )
  );
