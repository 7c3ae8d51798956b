import type { Rejection } from '#engine/machine';
import { datedEvents } from '../decide.ts';
import { sessionTime } from './clock.ts';
import { dealtRoles, dealtTeams, teamsFor, withoutTeam } from './deal.ts';
import type { Rules } from './decide.ts';
import { put, theCase, type Draft } from './draft.ts';
import { nextPhase } from './flow.ts';
import { livingTeams, present } from './people.ts';
import {
  alreadyOpen,
  alreadySo,
  caseKept,
  noCase,
  noSuchCase,
  noSuchTeam,
  noTeams,
  notNow,
  peopleWithoutTeam,
  steppedOn,
  teamsStillPlay,
  timeUsed
} from './rejections.ts';
import { leaveStage } from './decide-stage.ts';
import { close, expire, tick } from './settle.ts';
import type { Phase, Team } from './types.ts';
import { usualTeam } from './usual.ts';

const teacher = ['teacher'] as const;
type Types =
  | 'open-class'
  | 'choose-case'
  | 'advance'
  | 'step-back'
  | 'pause'
  | 'resume'
  | 'add-time'
  | 'set-plan'
  | 'broadcast'
  | 'reveal'
  | 'end-class'
  | 'restart'
  | 'tick'
  | 'close-round';

/** The class from step to step, and its clocks. */
export const flowRules: Rules<Types> = {
  'open-class': {
    by: teacher,
    answer(draft, { title, languages, teamRule, seed }) {
      if (draft.state.lastSeq > 0) return alreadyOpen();
      put(draft, null, { type: 'class.opened', data: { title, languages, teamRule, seed } });
    }
  },
  'choose-case': {
    by: teacher,
    answer(draft, command) {
      if (draft.state.phase !== 'form' && draft.state.phase !== 'choose') return caseKept();
      const compiled = draft.cases.byId(command.case);
      if (!compiled) return noSuchCase();
      put(draft, null, { type: 'case.chosen', data: { case: command.case, hash: compiled.hash } });
    }
  },
  advance: { by: teacher, answer: (draft, { from, asked = false }) => advance(draft, from, asked) },
  'step-back': {
    by: teacher,
    answer(draft, { from }) {
      if (from !== draft.state.phase) return steppedOn();
      const to = nextPhase(draft.state, 'step-back');
      if (!to) return notNow();
      if (draft.state.stage !== null) leaveStage(draft, draft.state.stage);
      put(draft, null, { type: 'phase.changed', data: { from, to } });
    }
  },
  pause: {
    by: teacher,
    answer(draft, { team }) {
      const one = team === null ? draft.state.clock : draft.state.teams[team];
      if (!one) return noSuchTeam();
      if (one.pausedAt !== null) return alreadySo();
      put(draft, team, { type: 'clock.paused', data: {} });
    }
  },
  resume: {
    by: teacher,
    answer(draft, { team }) {
      const one = team === null ? draft.state.clock : draft.state.teams[team];
      if (!one) return noSuchTeam();
      if (one.pausedAt === null) return alreadySo();
      put(draft, team, { type: 'clock.resumed', data: {} });
    }
  },
  'add-time': {
    by: teacher,
    answer(draft, { team, seconds }) {
      if (team !== null && !draft.state.teams[team]) return noSuchTeam();
      if (seconds < 0 && runsOut(draft, team, -seconds * 1000)) return timeUsed();
      put(draft, team, { type: 'time.added', data: { ms: seconds * 1000 } });
    }
  },
  'set-plan': {
    by: teacher,
    answer: (draft, { minutes, anew }) => put(draft, null, { type: 'plan.set', data: { minutes, anew: anew || draft.state.plan === null } })
  },
  broadcast: { by: teacher, answer: (draft, { text }) => put(draft, null, { type: 'message.broadcast', data: { text } }) },
  reveal: {
    by: teacher,
    answer(draft) {
      if (draft.state.phase !== 'evaluate' && draft.state.phase !== 'sum-up') return notNow();
      if (draft.state.revealed) return alreadySo();
      put(draft, null, { type: 'outcomes.revealed', data: {} });
    }
  },
  'end-class': { by: teacher, answer: (draft) => put(draft, null, { type: 'class.ended', data: {} }) },
  restart: { by: ['server'], answer: (draft, { stoodStill }) => put(draft, null, { type: 'server.restarted', data: { stoodStill } }) },
  tick: { by: ['clock', 'server'], answer: tick },
  'close-round': {
    by: ['server'],
    answer(draft, { team: id, lock, readouts }) {
      const team = draft.state.teams[id];
      // another process was quicker, or the round was taken back
      const waits = draft.state.phase === 'simulate' && team?.play?.now.living && team.locks.at(-1)?.seq === lock;
      if (waits) close(draft, team, readouts);
    }
  }
};

/** Whether a decision that is open would be over if so much time were taken back; in a pause clocks stand. */
function runsOut({ state, at }: Draft, only: string | null, ms: number): boolean {
  const teams = livingTeams(state).filter(({ id }) => only === null || only === id);
  return teams.some((team) => {
    const due = state.phase === 'simulate' && team.play && !team.play.now.over ? dueIn(team) : null;
    return due !== null && due - ms <= (team.pausedAt ?? sessionTime(state, at));
  });
}
const dueIn = ({ deadline, playEnds }: Team): number | null => (deadline === null ? playEnds : Math.min(deadline, playEnds ?? deadline));

function advance(draft: Draft, from: Phase, asked: boolean): Rejection | void {
  if (from !== draft.state.phase) return steppedOn();
  if (from === 'form') {
    const refused = gather(draft, asked);
    if (refused) return refused;
  }
  if (from === 'simulate') {
    if (draft.state.stage !== null) leaveStage(draft, draft.state.stage);
    const playing = livingTeams(draft.state).filter(({ play }) => play && !play.now.over);
    if (playing.length && !asked) return teamsStillPlay(playing.length);
    for (const team of playing) expire(draft, team);
  }
  const to = nextPhase(draft.state, 'advance');
  if (!to) return draft.state.case ? noTeams() : noCase();
  if (to === 'ended') return put(draft, null, { type: 'class.ended', data: {} });
  put(draft, null, { type: 'phase.changed', data: { from, to } });
  if (to === 'prepare') dealRoles(draft, null);
  if (to === 'simulate') startPlays(draft);
}

/** Sees to it that nobody is left without a team when the teams are formed. */
function gather(draft: Draft, asked: boolean): Rejection | void {
  const people = present(draft.state).length;
  if (people === 0) return noTeams();
  if (Object.keys(draft.state.teams).length === 0) {
    if (draft.state.teamRule !== 'automatic') return noTeams();
    const size = usualTeam(draft);
    makeTeams(draft, teamsFor(people, size), size.max);
  }
  const left = withoutTeam(draft.state).length;
  if (left > 0 && !asked && draft.state.teamRule !== 'automatic') return peopleWithoutTeam(left);
  if (left > 0) put(draft, null, { type: 'teams.dealt', data: { places: dealtTeams(draft.state) } });
}

/** Makes so many more teams. */
export function makeTeams(draft: Draft, count: number, places: number): void {
  for (let k = 0; k < count; k++) {
    const number = Math.max(0, ...Object.values(draft.state.teams).map((team) => team.number)) + 1;
    put(draft, null, { type: 'team.made', data: { team: `t${number}`, number, places } });
  }
}

/** Deals the case's roles to those without one, in one team or in all. */
export function dealRoles(draft: Draft, only: string | null): void {
  for (const { id } of livingTeams(draft.state)) {
    if (only !== null && only !== id) continue;
    const roles = dealtRoles(theCase(draft), draft.state, id);
    if (Object.keys(roles).length) put(draft, id, { type: 'roles.dealt', data: { roles } });
  }
}

function startPlays(draft: Draft): void {
  const { hash, scenario } = theCase(draft);
  dealRoles(draft, null);
  for (const { id, play } of livingTeams(draft.state)) {
    if (play) continue;
    put(draft, id, { type: 'play', data: { type: 'play.started', case: scenario.id, hash, seed: draft.state.seed } });
    for (const fact of datedEvents(theCase(draft), 1)) put(draft, id, { type: 'play', data: fact });
  }
}
