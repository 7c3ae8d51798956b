import { choose } from '#engine/machine';
import type { CompiledCase, Rejection } from '#engine/machine';
import { canUndo, tryFold, withStep, withUndo } from './fold.ts';
import { readCommand } from './read.ts';
import { alreadyStarted, notStarted, notThisScene, nothingToUndo, ofCommand, staleTurn } from './rejections.ts';
import type { Command, PlayEvent, Session } from './types.ts';

/** The one seat of a play alone. */
const learner = 'learner';

/** The events a command brings and the session after them, or why not. */
export type Answer = { ok: true; events: PlayEvent[]; session: Session } | Rejection;
type Lock = Extract<Command, { type: 'lock-decision' }>;

/** Answers a command from the folded session, without folding the log again. */
export function answer(compiled: CompiledCase, session: Session, input: Command): Answer {
  const read = readCommand(input);
  if (!read.ok) return read;
  const { command } = read;
  const seq = session.lastSeq + 1;
  if (command.type === 'start-play') return start(session, command.seed);
  if (session.lastSeq === 0) return notStarted();
  if (command.type === 'resume-play') {
    return { ok: true, events: [{ seq, type: 'play.resumed' }], session: { ...session, lastSeq: seq } };
  }
  if (command.basedOn !== session.lastSeq) return staleTurn(command.basedOn, session.lastSeq);
  if (command.type === 'lock-decision') return lock(compiled, session, command);
  if (!canUndo(session, command.to)) return nothingToUndo(session.steps.length);
  return { ok: true, events: [{ seq, type: 'decision.undone', to: command.to }], session: withUndo(compiled, session, command.to, seq) };
}

function start(session: Session, seed: number): Answer {
  if (session.lastSeq > 0) return alreadyStarted();
  const events: PlayEvent[] = [{ seq: 1, type: 'play.started', case: session.case, hash: session.hash, seed }];
  return { ok: true, events, session: { ...session, seed, lastSeq: 1 } };
}

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
