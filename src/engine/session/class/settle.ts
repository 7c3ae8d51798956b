import { choose, timeUp } from '#engine/machine';
import type { BaseReadouts } from '#engine/machine';
import { roundFacts } from '../decide.ts';
import { sessionTime } from './clock.ts';
import { put, theCase, type Draft } from './draft.ts';
import { livingTeams, peopleOf } from './people.ts';
import type { Actor, ClassState, Seat, Team } from './types.ts';
import { atDeadline, settled, type Settled } from './votes.ts';

const clock: Actor = { kind: 'clock' };

/** Locks what a team settled on; the decision that ends the play brings `play.ended`. */
export function lock(
  draft: Draft,
  team: Team,
  { choice, reason, drawn }: Settled,
  by: 'team' | 'clock' | 'teacher' | 'stage',
  actor?: Actor
): void {
  const { play } = team;
  if (!play) return;
  const votes = Object.fromEntries(Object.entries(team.votes).map(([seat, vote]) => [seat, vote.choice]));
  const told = { ...(reason !== undefined && { reason }), ...(drawn && { drawn }), votes };
  const chosen = choose(theCase(draft), play.now, choice);
  put(draft, team.id, { type: 'play', data: { type: 'decision.locked', scene: play.now.scene, choice, by, ...told } }, actor);
  if (chosen.ok && chosen.step.after.over)
    put(draft, team.id, { type: 'play', data: { type: 'play.ended', ending: chosen.step.after.scene } }, actor);
}

/** Closes the round whose months a team has lived; what the case dates before the next one follows, unless it happened already. */
export function close(draft: Draft, { id, play }: Team, readouts: BaseReadouts): void {
  if (!play) return;
  const happened = new Set(play.injected.map(({ event }) => event));
  for (const fact of roundFacts(theCase(draft), play, readouts))
    if (fact.type !== 'event.injected' || !happened.has(fact.event)) put(draft, id, { type: 'play', data: fact });
}

/** Ends a play by its case's `time-up`. */
export function expire(draft: Draft, team: Team, actor?: Actor): void {
  const ended = team.play && timeUp(theCase(draft), team.play.now);
  if (!ended?.ok) return;
  put(draft, team.id, { type: 'play', data: { type: 'play.timed-out' } }, actor);
  put(draft, team.id, { type: 'play', data: { type: 'play.ended', ending: ended.after.scene } }, actor);
}

/**
 * Locks what the votes now settle in the teams that the events so far concern (`before`: the class before them): after a vote,
 * and after the quorum shrank. Nothing locks in a pause.
 */
export function settle(draft: Draft, before: ClassState): void {
  if (draft.state.phase !== 'simulate' || draft.state.clock.pausedAt !== null) return;
  for (const id of concerned(draft, before)) {
    const team = draft.state.teams[id];
    if (!team || team.pausedAt !== null) continue;
    const found = settled(theCase(draft), draft.state, team);
    if (found) lock(draft, team, found, 'team');
  }
}

/** The teams that have another play, other votes or other people than before. */
const concerned = ({ state }: Draft, before: ClassState): string[] =>
  Object.keys(state.teams).filter((id) => {
    if (state.teams[id] !== before.teams[id] || state.clock !== before.clock) return true;
    return state.seats !== before.seats && !sameSeats(peopleOf(state, id), peopleOf(before, id));
  });
const sameSeats = (now: readonly Seat[], then: readonly Seat[]): boolean =>
  now.length === then.length && now.every((seat, index) => seat === then[index]);

/** Decides what is due by the clock: a play whose time is up, a decision nobody locked. */
export function tick(draft: Draft): void {
  if (draft.state.phase !== 'simulate' || draft.state.clock.pausedAt !== null) return;
  for (const { id } of livingTeams(draft.state)) {
    const team = draft.state.teams[id]!;
    const now = sessionTime(draft.state, draft.at);
    if (team.pausedAt !== null || !team.play || team.play.now.over || team.play.now.living) continue;
    if (team.playEnds !== null && team.playEnds <= now) expire(draft, team, clock);
    else if (team.deadline !== null && team.deadline <= now) {
      const found = atDeadline(theCase(draft), draft.state, team);
      if (found) lock(draft, team, found, 'clock', clock);
    }
  }
}
