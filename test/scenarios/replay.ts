import type { CompiledCase } from '#engine/machine';
import { readoutsOf } from '#engine/outcomes';
import { replay, type FiledDecision, type PlayEvent } from '#engine/session';

/** The log of a list of decisions, or an error that names the one that was refused. */
export function logOf(compiled: CompiledCase, decisions: readonly FiledDecision[], seed: number): PlayEvent[] {
  const replayed = replay(compiled, decisions, seed, (session) => readoutsOf(compiled, session));
  if (!replayed.ok) throw new Error(`${replayed.code}: ${replayed.en}`);
  return replayed.log;
}

/** Turns "desk.sit" into a decision. */
export function decisionOf(name: string): { scene: string; choice: string } {
  const [scene = '', choice = ''] = name.split('.');
  return { scene, choice };
}
