import type { CompiledCase } from '#engine/machine';
import { decide, type PlayEvent } from '#engine/session';

/** Plays a list of decisions from the start as one learner would; the log, or an error that names the decision that was refused. */
export function logOf(compiled: CompiledCase, decisions: readonly { scene: string; choice: string }[], seed: number): PlayEvent[] {
  const started = decide(compiled, [], { type: 'start-play', seed });
  if (!started.ok) throw new Error(started.code);
  let log = started.events;
  for (const { scene, choice } of decisions) {
    const answer = decide(compiled, log, { type: 'lock-decision', basedOn: log.length, scene, choice });
    if (!answer.ok) throw new Error(`${scene}.${choice}: ${answer.code}`);
    log = [...log, ...answer.events];
  }
  return log;
}

/** Turns "desk.sit" into a decision. */
export function decisionOf(name: string): { scene: string; choice: string } {
  const [scene = '', choice = ''] = name.split('.');
  return { scene, choice };
}
