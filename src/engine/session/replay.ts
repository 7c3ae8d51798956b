import type { CompiledCase, Rejection } from '#engine/machine';
import { answer } from './decide.ts';
import type { Answer } from './decide.ts';
import { unstarted } from './fold.ts';
import { atDecision, settingsInATalk } from './rejections.ts';
import type { FiledDecision, PlayEvent, Session } from './types.ts';

/** Plays decisions from the start with a seed (the case's own when missing): the log and the session, or the first rejection with its place in the list. */
export function replay(
  compiled: CompiledCase,
  decisions: readonly FiledDecision[],
  seed: number = compiled.scenario.customers.seed
): { ok: true; log: PlayEvent[]; session: Session } | Rejection {
  const log: PlayEvent[] = [];
  const started = answer(compiled, unstarted(compiled), { type: 'start-play', seed });
  if (!started.ok) return started;
  log.push(...started.events);
  let { session } = started;
  for (const [index, decision] of decisions.entries()) {
    const answered = lock(compiled, session, decision);
    if (!answered.ok) return atDecision(index + 1, answered);
    log.push(...answered.events);
    session = answered.session;
  }
  return { ok: true, log, session };
}

function lock(compiled: CompiledCase, session: Session, { scene, choice }: FiledDecision): Answer {
  if (choice === undefined) return settingsInATalk(scene);
  return answer(compiled, session, { type: 'lock-decision', basedOn: session.lastSeq, scene, choice });
}
