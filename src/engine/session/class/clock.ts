import type { ClassState, Team } from './types.ts';

/** Turns wall time (ms) into the session's time: what it stood still does not count. */
export const sessionTime = ({ clock }: ClassState, at: number): number => (clock.pausedAt ?? at) - clock.stood;

/** Turns a session time into the wall time at which it comes, if nothing stands still until then. */
export const wallTime = ({ clock }: ClassState, session: number): number => session + clock.stood;

/** Tells when a team's clocks next run out, in session time; null while they stand or none runs. While months are lived none does. */
export function dueOf(team: Team): number | null {
  if (team.pausedAt !== null || !team.play || team.play.now.over || team.play.now.living) return null;
  const dues = [team.deadline, team.playEnds].filter((due) => due !== null);
  return dues.length ? Math.min(...dues) : null;
}

/** Tells at which wall time (ms) a `tick` is due next; null when no clock runs. */
export function nextDue(state: ClassState): number | null {
  if (state.phase !== 'simulate' || state.clock.pausedAt !== null) return null;
  const dues = Object.values(state.teams)
    .map(dueOf)
    .filter((due) => due !== null);
  return dues.length ? wallTime(state, Math.min(...dues)) : null;
}
