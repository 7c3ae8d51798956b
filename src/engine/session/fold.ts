import { choose, happen, live, open, tap, timeUp } from '#engine/machine';
import type { CompiledCase, Moment, Rejection, Step } from '#engine/machine';
import { sceneOf } from '#engine/scenario';
import { brokenLog, otherCase, otherVersion } from './rejections.ts';
import type { PlayEvent, Session } from './types.ts';

/** A session that goes on, or why it cannot. */
export type Applied = { ok: true; session: Session } | Rejection;

/** Makes the session before anything happened. */
export const unstarted = (compiled: CompiledCase): Session => ({
  case: compiled.scenario.id,
  hash: compiled.hash,
  seed: compiled.scenario.customers.seed,
  lastSeq: 0,
  steps: [],
  now: open(compiled),
  ending: null,
  injected: [],
  tapped: [],
  timedOut: null
});

/** Adds a decision that stands. */
export const withStep = (session: Session, step: Step, lastSeq: number): Session => ({
  ...session,
  lastSeq,
  steps: [...session.steps, step],
  now: step.after,
  ending: step.after.over ? step.after.scene : null
});

/** A round as it was lived takes the place of its lock; what happened meanwhile acts on what follows. */
function closed(compiled: CompiledCase, session: Session, step: Step, lastSeq: number): Session {
  const lived = withStep({ ...session, steps: session.steps.slice(0, -1) }, step, lastSeq);
  const meanwhile = session.injected.filter(({ after }) => after === session.steps.length);
  const now = meanwhile.reduce((moment, { event }) => {
    const happened = happen(compiled, moment, event);
    return happened.ok ? happened.after : moment;
  }, lived.now);
  return { ...lived, now };
}

/** The months of the round that is locked and not lived yet; an event that happens now comes after them. */
function monthsBeingLived({ scenario }: CompiledCase, { living, scene }: Moment): number {
  const own = living && sceneOf(scenario, scene);
  return own?.kind === 'decision' ? (own.round?.months ?? 0) : 0;
}

/** Takes back every decision after the first `to`. */
export const withUndo = (compiled: CompiledCase, session: Session, to: number, lastSeq: number): Session => ({
  ...session,
  lastSeq,
  steps: session.steps.slice(0, to),
  now: session.steps[to]?.before ?? session.timedOut ?? open(compiled),
  ending: null,
  injected: session.injected.filter(({ after }) => after <= to),
  tapped: session.tapped.filter(({ after }) => after <= to),
  timedOut: null
});

/** Tells whether there is something to take back after the first `to` decisions: a decision, or the running out of the clock. */
export const canUndo = ({ steps, timedOut }: Session, to: number): boolean =>
  to < steps.length || (timedOut !== null && to === steps.length);

/** Applies one event to a session: the step of the fold; rejects an event that cannot have happened (`session/broken-log`, `other-case`, `other-version`). */
export function apply(compiled: CompiledCase, session: Session, event: PlayEvent): Applied {
  const { seq } = event;
  if (seq !== session.lastSeq + 1) return brokenLog(seq, 'its number is out of order.', '序号不连续。');
  if ((event.type === 'play.started') !== (seq === 1))
    return brokenLog(seq, 'a play starts once, on line 1.', '开始只能有一次，且在第 1 行。');
  switch (event.type) {
    case 'play.started':
      if (event.case !== session.case) return otherCase(session.case, event.case);
      if (event.hash !== session.hash) return otherVersion();
      return { ok: true, session: { ...session, seed: event.seed, lastSeq: seq } };
    case 'decision.locked': {
      if (event.scene !== session.now.scene)
        return brokenLog(
          seq,
          `it decides in “${event.scene}”, but the play stood elsewhere.`,
          `它在“${event.scene}”作决定，但当时不在这个场景。`
        );
      const chosen = choose(compiled, session.now, event.choice);
      return chosen.ok ? { ok: true, session: withStep(session, chosen.step, seq) } : brokenLog(seq, chosen.en, chosen.zh);
    }
    case 'round.closed': {
      const last = session.steps.at(-1);
      if (!last?.lock || !session.now.living || event.scene !== last.scene)
        return brokenLog(seq, 'no round was waiting to be lived.', '当时没有正在推演的一轮。');
      return { ok: true, session: closed(compiled, session, live(compiled, { ...last, lock: last.lock }, event.readouts), seq) };
    }
    case 'decision.undone':
      if (!canUndo(session, event.to)) return brokenLog(seq, 'there was nothing to undo.', '没有可以撤回的决定。');
      return { ok: true, session: withUndo(compiled, session, event.to, seq) };
    case 'play.resumed':
      return { ok: true, session: { ...session, lastSeq: seq } };
    case 'event.injected': {
      const happened = happen(compiled, session.now, event.event);
      if (!happened.ok) return brokenLog(seq, happened.en, happened.zh);
      const injected = [
        ...session.injected,
        {
          event: event.event,
          after: session.steps.length,
          weeks: session.now.weeks,
          ...(session.now.firm && { months: session.now.firm.months + monthsBeingLived(compiled, session.now) })
        }
      ];
      return { ok: true, session: { ...session, now: happened.after, injected, lastSeq: seq } };
    }
    case 'move.tapped': {
      const { now } = session;
      const tapped = tap(compiled, now, event.move);
      if (!tapped.ok) return brokenLog(seq, tapped.en, tapped.zh);
      const { after } = tapped;
      const moved = { move: event.move, after: session.steps.length, calm: after.calm - now.calm, trust: after.trust - now.trust };
      return { ok: true, session: { ...session, now: after, tapped: [...session.tapped, moved], lastSeq: seq } };
    }
    case 'play.timed-out': {
      const ended = timeUp(compiled, session.now);
      if (!ended.ok) return brokenLog(seq, ended.en, ended.zh);
      const timedOut = session.now;
      return { ok: true, session: { ...session, now: ended.after, ending: ended.after.scene, timedOut, lastSeq: seq } };
    }
    case 'play.ended':
      if (event.ending !== session.ending)
        return brokenLog(seq, `“${event.ending}” is not where the play stood.`, `当时并没有到达“${event.ending}”。`);
      return { ok: true, session: { ...session, lastSeq: seq } };
  }
}

/** Folds a log, or tells on which line it cannot have happened. */
export function tryFold(compiled: CompiledCase, log: readonly PlayEvent[]): Applied {
  let session = unstarted(compiled);
  for (const event of log) {
    const applied = apply(compiled, session, event);
    if (!applied.ok) return applied;
    session = applied.session;
  }
  return { ok: true, session };
}

/** Folds a log into the play as it stands; throws on a log that `decide` did not make (`readLog` checks one from outside). */
export function fold(compiled: CompiledCase, log: readonly PlayEvent[]): Session {
  const folded = tryFold(compiled, log);
  if (!folded.ok) throw new Error(`${folded.code}: ${folded.en}`);
  return folded.session;
}
