import { choose, live } from '#engine/machine';
import type { BaseReadouts, CompiledCase, Rejection } from '#engine/machine';
import { apply, canUndo, tryFold, withStep, withUndo } from './fold.ts';
import { readCommand } from './read.ts';
import { alreadyStarted, noRound, notStarted, notThisScene, nothingToUndo, ofCommand, staleTurn } from './rejections.ts';
import type { Command, PlayEvent, PlayFact, Session } from './types.ts';

/** The one seat of a play alone. */
export const learner = 'learner';

/** The events a command brings and the session after them, or why not. */
export type Answer = { ok: true; events: PlayEvent[]; session: Session } | Rejection;
type Lock = Extract<Command, { type: 'lock-decision' }>;

/** Answers a command from the folded session, without folding the log again. */
export function answer(compiled: CompiledCase, session: Session, input: Command): Answer {
  const read = readCommand(input);
  if (!read.ok) return read;
  const { command } = read;
  const seq = session.lastSeq + 1;
  if (command.type === 'start-play') return start(compiled, session, command.seed);
  if (session.lastSeq === 0) return notStarted();
  if (command.type === 'resume-play') {
    return { ok: true, events: [{ seq, type: 'play.resumed' }], session: { ...session, lastSeq: seq } };
  }
  if (command.basedOn !== session.lastSeq) return staleTurn(command.basedOn, session.lastSeq);
  if (command.type === 'lock-decision') return lock(compiled, session, command);
  if (command.type === 'close-round') return close(compiled, session, command.readouts);
  if (!canUndo(session, command.to)) return nothingToUndo(session.steps.length);
  return { ok: true, events: [{ seq, type: 'decision.undone', to: command.to }], session: withUndo(compiled, session, command.to, seq) };
}

function start(compiled: CompiledCase, session: Session, seed: number): Answer {
  if (session.lastSeq > 0) return alreadyStarted();
  const facts: PlayFact[] = [{ type: 'play.started', case: session.case, hash: session.hash, seed }, ...datedEvents(compiled, 1)];
  return applied(compiled, session, numbered(session, facts));
}

function close(compiled: CompiledCase, session: Session, readouts: BaseReadouts): Answer {
  if (!session.now.living) return noRound();
  return applied(compiled, session, numbered(session, roundFacts(compiled, session, readouts)));
}

const numbered = ({ lastSeq }: Session, facts: readonly PlayFact[]): PlayEvent[] =>
  facts.map((fact, k) => ({ seq: lastSeq + 1 + k, ...fact }));

function applied(compiled: CompiledCase, session: Session, events: PlayEvent[]): Answer {
  let now = session;
  for (const event of events) {
    const next = apply(compiled, now, event);
    if (!next.ok) return next;
    now = next.session;
  }
  return { ok: true, events, session: now };
}

/** What follows when the months of a locked round were lived: it closes, the play may end, and what the case dates before the next round happens. */
export function roundFacts(compiled: CompiledCase, session: Session, readouts: BaseReadouts): PlayFact[] {
  const last = session.steps.at(-1);
  if (!last?.lock) return [];
  const { after } = live(compiled, { ...last, lock: last.lock }, readouts);
  const facts: PlayFact[] = [{ type: 'round.closed', scene: last.scene, readouts }];
  if (after.over) facts.push({ type: 'play.ended', ending: after.scene });
  else facts.push(...datedEvents(compiled, (after.firm?.round ?? 0) + 1));
  return facts;
}

/** The events that the case dates before a round, as facts. */
export const datedEvents = ({ scenario }: CompiledCase, round: number): PlayFact[] =>
  scenario.events.filter((event) => event.round === round).map(({ id }) => ({ type: 'event.injected', event: id }));

function lock(compiled: CompiledCase, session: Session, { scene, choice, reason }: Lock): Answer {
  if (!session.now.over && scene !== session.now.scene) return notThisScene(scene, session.now.scene);
  const chosen = choose(compiled, session.now, choice);
  if (!chosen.ok) return ofCommand(chosen);
  const { step } = chosen;
  const seq = session.lastSeq + 1;
  const events: PlayEvent[] = [{ seq, type: 'decision.locked', scene, choice, by: learner, ...(reason !== undefined && { reason }) }];
  if (step.after.over) events.push({ seq: seq + 1, type: 'play.ended', ending: step.after.scene });
  return { ok: true, events, session: withStep(session, step, session.lastSeq + events.length) };
}

/** Turns a command into the events to append to the log, or a rejection; pure (`answer` does the same from a folded session). */
export function decide(compiled: CompiledCase, log: readonly PlayEvent[], command: Command): { ok: true; events: PlayEvent[] } | Rejection {
  const folded = tryFold(compiled, log);
  if (!folded.ok) return folded;
  const answered = answer(compiled, folded.session, command);
  return answered.ok ? { ok: true, events: answered.events } : answered;
}
