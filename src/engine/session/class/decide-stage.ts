import type { Rejection } from '#engine/machine';
import { choose } from '#engine/machine';
import type { Rules } from './decide.ts';
import { put, theCase, type Draft } from './draft.ts';
import { livingTeams } from './people.ts';
import { alreadySo, noStage, noSuchTeam, notNow, notTheStage, nothingOpen, staleVote } from './rejections.ts';
import { lock } from './settle.ts';
import type { Team } from './types.ts';

type Types = 'put-on-stage' | 'tap-choice' | 'tap-move';
const teacher = ['teacher'] as const;
const hearers = ['teacher', 'seat'] as const;
/** Who hears the same move taps within this time, in ms: it was made once. */
const echo = 4_000;

/** A team performs before the class; its moves are tapped by those who hear them. */
export const stageRules: Rules<Types> = {
  'put-on-stage': {
    by: teacher,
    answer(draft, { team }) {
      if (draft.state.stage === team) return alreadySo();
      if (team !== null && draft.state.phase !== 'simulate') return notNow();
      if (team !== null && !theCase(draft).scenario.person) return noStage();
      const play = team === null ? null : draft.state.teams[team]?.play;
      if (team !== null && !play) return noSuchTeam();
      // the whole room would read how it ended, while others still play
      if (play?.now.over) return nothingOpen();
      if (draft.state.stage !== null) leaveStage(draft, draft.state.stage);
      if (team !== null) enterStage(draft, team);
    }
  },
  'tap-choice': {
    by: hearers,
    answer(draft, { turn, choice }) {
      const team = heard(draft, turn);
      if ('code' in team) return team;
      const chosen = choose(theCase(draft), team.play!.now, choice);
      if (!chosen.ok) return chosen;
      lock(draft, team, { choice, drawn: false }, 'stage');
    }
  },
  'tap-move': {
    by: hearers,
    answer(draft, { turn, move }) {
      const team = heard(draft, turn);
      if ('code' in team) return team;
      const { lastTap } = team;
      if (lastTap?.move === move && draft.at - lastTap.at < echo) return alreadySo();
      put(draft, team.id, { type: 'play', data: { type: 'move.tapped', move } });
    }
  }
};

/** While a team performs, the clocks of all teams stand still: nobody decides behind its back, and no time is over on the stage. */
function enterStage(draft: Draft, team: string): void {
  for (const { id, pausedAt, play } of livingTeams(draft.state))
    if (play && !play.now.over && pausedAt === null) put(draft, id, { type: 'clock.paused', data: {} });
  put(draft, team, { type: 'stage.opened', data: {} });
}

/** Ends the performance, and lets the clocks go on. */
export function leaveStage(draft: Draft, team: string): void {
  put(draft, team, { type: 'stage.closed', data: {} });
  for (const { id, pausedAt } of livingTeams(draft.state)) if (pausedAt !== null) put(draft, id, { type: 'clock.resumed', data: {} });
}

/** The team on the stage, as far as this person may say what it does. */
function heard({ state, actor }: Draft, turn: number): Team | Rejection {
  const team = state.stage === null ? undefined : state.teams[state.stage];
  if (!team || state.phase !== 'simulate') return notTheStage();
  if (actor.kind === 'seat' && !watchesStage(state.seats[actor.id], team.id)) return notTheStage();
  if (!team.play || team.play.now.over) return nothingOpen();
  if (team.play.steps.length !== turn) return staleVote();
  return team;
}

/** Tells whether a seat watches the team on the stage as one of its observers. */
export const watchesStage = (seat: { team: string | null; watches: boolean } | undefined, stage: string | null): boolean =>
  !!seat?.watches && seat.team === stage;
