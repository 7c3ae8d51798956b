import { simulate } from '#engine/customers';
import type { CompiledCase } from '#engine/machine';
import { fold, type PlayEvent } from '#engine/session';
import { baseOf } from '../base.ts';
import { contrastOf } from '../compare.ts';
import { luckOf } from '../explain.ts';
import { idle, lifeOf } from '../life.ts';
import { sampleOf, type Sample } from '../samples.ts';
import { eachStake, figuresOf } from '../share.ts';
import { estimateOf } from '../statistics.ts';
import type { Between } from './types.ts';

/**
 * Puts two teams' plays on the same customers with the same luck (`replicates` times), and on other people with other luck (`seeds`
 * times), to tell their gap from luck. Both logs are of the same case and seed; pure.
 */
export function betweenOf(
  compiled: CompiledCase,
  a: readonly PlayEvent[],
  b: readonly PlayEvent[],
  { replicates = 20, seeds = 12 }: { replicates?: number; seeds?: number } = {}
): Between {
  const { months } = compiled.scenario.customers;
  const plays = [fold(compiled, a), fold(compiled, b)] as const;
  const own = baseOf(compiled.scenario, plays[0].seed);
  const samples: readonly [Sample[], Sample[]] = [[], []];
  const still = lifeOf(compiled, idle(compiled, plays[0]), own.person).life;
  const lives = plays.map((play) => lifeOf(compiled, play, own.person).life);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const nothing = simulate(own.population, { ...still, replicate });
    lives.forEach((life, k) =>
      samples[k]!.push(sampleOf(simulate(own.population, { ...life, replicate }), nothing.columns, own.population.size))
    );
  }
  const [left, right] = samples.map((road) => road.map(({ all }) => all)) as [Sample['all'][], Sample['all'][]];
  const { difference, end, lifetimeValue } = contrastOf(left, right);
  const gaps = gapsOf(compiled, plays, seeds);
  return {
    months,
    replicates,
    satisfaction: difference.satisfaction,
    stakes: {
      kept: estimateOf(
        samples[0].map(({ kept }) => kept),
        samples[1].map(({ kept }) => kept)
      ),
      profit: end.profitSoFar,
      value: lifetimeValue
    },
    seeds,
    luck: eachStake((stake) =>
      luckOf(
        gaps[0]![stake],
        gaps.slice(1).map((gap) => gap[stake])
      )
    )
  };
}

/** The gap on the own seed, then on so many others. */
function gapsOf(compiled: CompiledCase, plays: readonly [ReturnType<typeof fold>, ReturnType<typeof fold>], seeds: number) {
  const { scenario } = compiled;
  return Array.from({ length: seeds + 1 }, (_, k) => {
    const base = baseOf(scenario, (plays[0].seed + k) % 4_294_967_296);
    const [left, right] = plays.map((play) => figuresOf(base, lifeOf(compiled, play, base.person).life, 0));
    return eachStake((stake) => left![stake] - right![stake]);
  });
}
