import type { CompiledCase } from '#engine/machine';
import { sceneOf } from '#engine/scenario';
import { apply, unstarted } from '../fold.ts';
import type { PlayEvent, PlayFact, Session } from '../types.ts';
import { sessionTime } from './clock.ts';
import { peopleOf } from './people.ts';
import { playSeconds } from './plan.ts';
import type { ClassEvent, ClassState, Team } from './types.ts';

type PlayOfClass = Extract<ClassEvent, { type: 'play' }>;

/** Goes on with a play by one fact of it. */
function goOn(compiled: CompiledCase, session: Session, fact: PlayFact): Session {
  const applied = apply(compiled, session, { seq: session.lastSeq + 1, ...fact });
  if (!applied.ok) throw new Error(`${applied.code}: ${applied.en}`);
  return applied.session;
}

/** The fact of the play without what only the class's log tells. */
export function factOf(data: PlayOfClass['data']): PlayFact {
  const { votes, drawn, ...fact } = data;
  return votes === undefined && drawn === undefined ? data : (fact as PlayFact);
}

/** Applies a fact of a team's play: the play, its clocks and locks, and the observers who join at a decision (latecomers). */
export function applyPlay(
  compiled: CompiledCase,
  state: ClassState,
  team: Team,
  event: PlayOfClass
): { team: Partial<Team>; joins: readonly string[] } {
  const fact = factOf(event.data);
  const play = goOn(compiled, team.play ?? unstarted(compiled), fact);
  const now = sessionTime(state, event.at);
  if (fact.type === 'move.tapped') return { team: { play, lastTap: { move: fact.move, at: event.at } }, joins: [] };
  if (fact.type === 'event.injected' || fact.type === 'play.ended') return { team: { play }, joins: [] };
  const deadline = deadlineOf(compiled, play, team.pausedAt ?? now);
  const opened = { play, votes: {}, deadline, opened: deadline === null ? null : (team.pausedAt ?? now) };
  if (fact.type === 'round.closed') return { team: opened, joins: [] };
  if (fact.type === 'decision.locked') {
    const seconds = Math.max(0, Math.round(((team.pausedAt ?? now) - (team.opened ?? now)) / 1000));
    const { scene, choice, by, reason } = fact;
    const lock = {
      seq: event.seq,
      scene,
      choice,
      by,
      votes: event.data.votes ?? {},
      drawn: event.data.drawn ?? false,
      seconds,
      ...(reason !== undefined && { reason })
    };
    return { team: { ...opened, locks: [...team.locks, lock] }, joins: state.stage === null ? latecomers(state, team) : [] };
  }
  if (fact.type === 'play.started') {
    const seconds = playSeconds(compiled, state.plan);
    return { team: { ...opened, locks: [], playEnds: seconds === null ? null : now + seconds * 1000 }, joins: [] };
  }
  // Taken back after its clock ran out, a play has no clock any more; the teacher is there.
  const playEnds = team.playEnds !== null && team.playEnds <= now ? null : team.playEnds;
  return { team: { ...opened, playEnds, locks: team.locks.slice(0, play.steps.length) }, joins: [] };
}

/** When the present decision closes; an ending has no clock, nor have months that are lived. */
export function deadlineOf(compiled: CompiledCase, play: Session, now: number): number | null {
  const scene = sceneOf(compiled.scenario, play.now.scene);
  return scene?.kind === 'decision' && !play.now.living ? now + scene.seconds * 1000 : null;
}

/** Observers become players at the next decision where the team has a place for them. */
function latecomers(state: ClassState, team: Team): string[] {
  const people = peopleOf(state, team.id);
  const free = team.places - people.filter(({ watches }) => !watches).length;
  return people
    .filter(({ watches }) => watches)
    .slice(0, Math.max(0, free))
    .map(({ id }) => id);
}

/** Goes on with a seat's rehearsal, or begins it anew. */
export function startedRehearsal(
  compiled: CompiledCase,
  { rehearsals }: ClassState,
  { seat, fact }: { seat: string; fact: PlayFact }
): Readonly<Record<string, Session>> {
  const before = fact.type === 'play.started' ? undefined : rehearsals[seat];
  return { ...rehearsals, [seat]: goOn(compiled, before ?? unstarted(compiled), fact) };
}

/** Cuts a team's play out of the log of a class, as the log of a play: what outcomes are reckoned from. */
export function teamLog(log: readonly ClassEvent[], team: string): PlayEvent[] {
  const own = log.filter((event): event is ClassEvent & PlayOfClass => event.type === 'play' && event.team === team);
  return own.map((event, index) => ({ seq: index + 1, ...factOf(event.data) }));
}
