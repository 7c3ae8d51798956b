import type { CompiledCase } from '#engine/machine';
import { fold, type PlayEvent } from '#engine/session';
import { baseOf } from '../base.ts';
import { lifeOf } from '../life.ts';
import { eachStake, figuresOf } from '../share.ts';
import { mean } from '../statistics.ts';
import type { Reached } from './types.ts';

/** Tells what a play's customers came to: means over the replicates, as its whole outcome has them. Pure. */
export function reachedOf(compiled: CompiledCase, log: readonly PlayEvent[], replicates = 20): Reached {
  const session = fold(compiled, log);
  const base = baseOf(compiled.scenario, session.seed);
  const { life } = lifeOf(compiled, session, base.person);
  const runs = Array.from({ length: replicates }, (_, replicate) => figuresOf(base, life, replicate));
  return eachStake((stake) => mean(runs.map((figures) => figures[stake])));
}
