import type { CompiledCase } from '#engine/machine';
import { sessionTime } from './clock.ts';
import { laterDebrief } from './debrief.ts';
import { deadlineOf } from './fold-play.ts';
import { playSeconds, stepped } from './plan.ts';
import type { ClassEvent, ClassState, Phase, Plan, Team } from './types.ts';

const mapTeams = (state: ClassState, only: string | null, change: (team: Team) => Team): ClassState['teams'] =>
  Object.fromEntries(Object.entries(state.teams).map(([id, team]) => [id, only === null || only === id ? change(team) : team]));

const later = (time: number | null, ms: number): number | null => (time === null ? null : time + ms);
const delayed = (team: Team, ms: number): Team => ({
  ...team,
  deadline: later(team.deadline, ms),
  playEnds: later(team.playEnds, ms)
});

/** Stops every clock of the class, or those of one team. */
export function pauseClocks(state: ClassState, team: string | null, at: number): ClassState {
  if (team === null) return { ...state, clock: { ...state.clock, pausedAt: at } };
  return { ...state, teams: mapTeams(state, team, (one) => ({ ...one, pausedAt: sessionTime(state, at) })) };
}

/** Lets clocks go on where they stopped. */
export function resumeClocks(state: ClassState, team: string | null, at: number): ClassState {
  if (team !== null) {
    const now = sessionTime(state, at);
    const teams = mapTeams(state, team, (one) => {
      const stood = now - (one.pausedAt ?? now);
      return { ...delayed(one, stood), opened: later(one.opened, stood), pausedAt: null };
    });
    return { ...state, teams };
  }
  const { pausedAt, stood } = state.clock;
  return { ...state, clock: { pausedAt: null, stood: stood + Math.max(0, at - (pausedAt ?? at)) } };
}

/** Gives more time: to one team's decision and play, or to all teams and the present step. */
export function addTime(state: ClassState, team: string | null, ms: number): ClassState {
  const teams = mapTeams(state, team, (one) => delayed(one, ms));
  if (team !== null) return { ...state, teams };
  return { ...state, teams, phaseEnds: later(state.phaseEnds, ms), debrief: laterDebrief(state.debrief, ms) };
}

/** The session time at which a step's time is over: by the lesson plan, else by the case; null for a step to which the case gives none. */
function phaseEnd(compiled: CompiledCase | null, plan: Plan | null, phase: Phase, now: number): number | null {
  const { prepare, evaluate, debrief } = compiled?.scenario.class ?? {};
  const seconds = { prepare, evaluate, 'sum-up': debrief, form: undefined, choose: undefined, simulate: undefined, ended: undefined }[
    phase
  ];
  if (seconds === undefined || phase === 'ended') return null;
  return now + (plan?.minutes[phase] ? plan.minutes[phase] * 60 : seconds) * 1000;
}

type PhaseChanged = Extract<ClassEvent, { type: 'phase.changed' }>;

/** Takes the class to another step. */
export function applyPhase(compiled: CompiledCase | null, state: ClassState, { at, data: { to } }: PhaseChanged): ClassState {
  const now = sessionTime(state, at);
  const teams = compiled && to === 'simulate' ? mapTeams(state, null, (team) => begunAnew(compiled, state.plan, team, now)) : state.teams;
  return { ...state, phase: to, phaseEnds: phaseEnd(compiled, state.plan, to, now), plan: stepped(state.plan, state.phase, at), teams };
}

/** A play that the class comes back to before its first decision has its whole time again: its clocks ran on meanwhile. */
function begunAnew(compiled: CompiledCase, plan: Plan | null, team: Team, now: number): Team {
  if (!team.play || team.play.now.over || team.play.steps.length) return team;
  const seconds = playSeconds(compiled, plan);
  const opened = team.pausedAt ?? now;
  const deadline = deadlineOf(compiled, team.play, opened);
  return { ...team, deadline, opened: deadline === null ? null : opened, playEnds: seconds === null ? null : opened + seconds * 1000 };
}
