import { wordOf } from '#engine/machine';
import type { BaseReadouts, CompiledCase, Rejection } from '#engine/machine';
import { sceneOf } from '#engine/scenario';
import { answer, datedEvents, learner, roundFacts } from './decide.ts';
import type { Answer } from './decide.ts';
import { apply, unstarted } from './fold.ts';
import { atDecision, settingsInATalk } from './rejections.ts';
import type { FiledDecision, Happening, PlayEvent, PlayFact, Session } from './types.ts';

/** Simulates the months of the round that a session has locked; this room knows no customers. */
export type Lives = (session: Session) => BaseReadouts;

/** Plays decisions from the start with a seed (the case's own when missing): the log and the session, or the first rejection with its place in the list. */
export function replay(
  compiled: CompiledCase,
  decisions: readonly FiledDecision[],
  seed: number = compiled.scenario.customers.seed,
  lives?: Lives
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
    if (!session.now.living || !lives) continue;
    const closed = answer(compiled, session, { type: 'close-round', basedOn: session.lastSeq, readouts: lives(session) });
    if (!closed.ok) return atDecision(index + 1, closed);
    log.push(...closed.events);
    session = closed.session;
  }
  return { ok: true, log, session };
}

function lock(compiled: CompiledCase, session: Session, { scene, choice, settings }: FiledDecision): Answer {
  const at = sceneOf(compiled.scenario, scene);
  const isRound = at?.kind === 'decision' && at.round !== undefined;
  if (settings && !isRound) return settingsInATalk(scene);
  const word = settings ? wordOf({ settings, choice: choice ?? null }) : (choice ?? '');
  return answer(compiled, session, { type: 'lock-decision', basedOn: session.lastSeq, scene, choice: word });
}

/**
 * Lets a play happen again from the start, as far as it is possible in this version of the case: its log, and how much of it was done.
 * Locked rounds are lived by `lives`; what the case dates before a round happens by itself, listed or not.
 */
export function relive(
  compiled: CompiledCase,
  seed: number,
  happenings: readonly Happening[],
  lives?: Lives
): { log: PlayEvent[]; done: number } {
  const log: PlayEvent[] = [];
  let session = unstarted(compiled);
  const add = (fact: PlayFact): boolean => {
    const event = { seq: log.length + 1, ...fact };
    const applied = apply(compiled, session, event);
    if (!applied.ok) return false;
    session = applied.session;
    return log.push(event) > 0;
  };
  const again = (one: Happening): boolean => {
    if (one.type === 'event.injected' && isDated(compiled, one.event)) return true;
    if (!add(one.type === 'decision.locked' ? { ...one, by: learner } : one)) return false;
    if (session.now.living && lives) roundFacts(compiled, session, lives(session)).forEach(add);
    return true;
  };
  add({ type: 'play.started', case: session.case, hash: session.hash, seed });
  datedEvents(compiled, 1).forEach(add);
  const missed = happenings.findIndex((one) => !again(one));
  const told = log.some(({ type }) => type === 'play.ended');
  if (session.ending !== null && !told) add({ type: 'play.ended', ending: session.ending });
  return { log, done: missed < 0 ? happenings.length : missed };
}

const isDated = ({ scenario }: CompiledCase, event: string): boolean =>
  scenario.events.some(({ id, round }) => id === event && round !== undefined);
