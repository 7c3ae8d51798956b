import { choose } from '#engine/machine';
import type { CompiledCase, Rejection } from '#engine/machine';
import { canUndo, unstarted } from '../fold.ts';
import { nothingToUndo } from '../rejections.ts';
import type { PlayFact } from '../types.ts';
import { caseOf } from './cases.ts';
import type { Rules } from './decide.ts';
import { seatOf } from './decide-people.ts';
import { put, theCase, type Draft } from './draft.ts';
import { actsCustomer, decidersOf, livingTeams } from './people.ts';
import {
  alreadySo,
  noRehearsal,
  noSuchNote,
  noSuchTeam,
  notNow,
  notTheCustomer,
  nothingOpen,
  notYourDecision,
  paused,
  reasonMissing,
  rehearsalOver,
  roundLiving,
  staleVote,
  tooMany,
  withoutTeam
} from './rejections.ts';
import { lock } from './settle.ts';
import type { ClassCommand, Seat, Team } from './types.ts';
import { atDeadline, openScene } from './votes.ts';

type Types =
  | 'vote'
  | 'close-decision'
  | 'rewind-team'
  | 'inject-event'
  | 'rehearse'
  | 'restart-rehearsal'
  | 'write-note'
  | 'strike-note'
  | 'say'
  | 'say-as-customer';
const seat = ['seat'] as const;
const teacher = ['teacher'] as const;
/** A rehearsal shows no more of the case than its first decisions. */
const longestRehearsal = 3;
const mostLines = 2000;
const mostNotes = 200;

/** The talk itself: votes, what a teacher does to a play, rehearsal, notes and chat. */
export const talkRules: Rules<Types> = {
  vote: { by: seat, answer: vote },
  'close-decision': {
    by: teacher,
    answer(draft, { team: id, turn }) {
      const team = playing(draft, id);
      if (!team) return nothingOpen();
      if (team.play?.steps.length !== turn) return staleVote();
      const found = atDeadline(theCase(draft), draft.state, team);
      if (!found) return closedFor(team);
      lock(draft, team, found, 'teacher');
    }
  },
  'rewind-team': {
    by: teacher,
    answer(draft, { team: id, to }) {
      const play = draft.state.teams[id]?.play;
      if (!play) return noSuchTeam();
      if (draft.state.phase !== 'simulate') return notNow();
      if (!canUndo(play, to)) return nothingToUndo(play.steps.length);
      put(draft, id, { type: 'play', data: { type: 'decision.undone', to } });
    }
  },
  'inject-event': { by: teacher, answer: (draft, { event, team }) => inject(draft, event, team) },
  rehearse: { by: seat, answer: rehearse },
  'restart-rehearsal': {
    by: seat,
    answer(draft) {
      const compiled = caseOf(draft.cases, draft.state);
      if (draft.state.phase !== 'prepare' || !compiled) return notNow();
      if (!rehearsed(compiled)) return noRehearsal();
      startRehearsal(draft);
    }
  },
  'write-note': {
    by: seat,
    answer(draft, { note, text }) {
      const team = ownTeam(draft);
      if (!team) return withoutTeam();
      if (note !== null && !team.notes.some(({ id }) => id === note)) return noSuchNote();
      if (note === null && team.notes.length >= mostNotes) return tooMany();
      put(draft, team.id, { type: 'note.written', data: { note: note ?? `n${draft.state.lastSeq + 1}`, seat: seatOf(draft), text } });
    }
  },
  'strike-note': {
    by: seat,
    answer(draft, { note }) {
      const team = ownTeam(draft);
      if (!team?.notes.some(({ id }) => id === note)) return noSuchNote();
      put(draft, team.id, { type: 'note.struck', data: { note } });
    }
  },
  say: {
    by: seat,
    answer(draft, { text }) {
      const team = ownTeam(draft);
      if (!team) return withoutTeam();
      if (team.chat.length >= mostLines) return tooMany();
      put(draft, team.id, { type: 'chat.said', data: { seat: seatOf(draft), text } });
    }
  },
  'say-as-customer': {
    by: seat,
    answer(draft, { text }) {
      const team = ownTeam(draft);
      const compiled = caseOf(draft.cases, draft.state);
      if (!team || !compiled || !actsCustomer(compiled, mine(draft))) return notTheCustomer();
      if (draft.state.phase !== 'simulate') return notNow();
      if (team.customer.length >= mostLines) return tooMany();
      put(draft, team.id, { type: 'customer.said', data: { seat: seatOf(draft), text } });
    }
  }
};

const mine = (draft: Draft): Seat => draft.state.seats[seatOf(draft)]!;
const ownTeam = (draft: Draft): Team | undefined => draft.state.teams[mine(draft).team ?? ''];
const playing = ({ state }: Draft, id: string): Team | undefined => (state.phase === 'simulate' ? state.teams[id] : undefined);

function vote(draft: Draft, { scene: id, turn, choice, reason }: Extract<ClassCommand, { type: 'vote' }>): Rejection | void {
  const own = mine(draft).team;
  if (own === null) return withoutTeam();
  const team = playing(draft, own);
  const scene = team && openScene(theCase(draft), team);
  if (!team?.play || !scene) return closedFor(team);
  if (draft.state.clock.pausedAt !== null || team.pausedAt !== null) return paused();
  if (team.play.steps.length !== turn || scene.id !== id) return staleVote();
  const compiled = theCase(draft);
  if (!decidersOf(compiled, draft.state, team, scene).eligible.some((one) => one.id === seatOf(draft))) return notYourDecision();
  const chosen = choose(compiled, team.play.now, choice);
  if (!chosen.ok) return chosen;
  if (compiled.scenario.class.reason && !reason?.trim()) return reasonMissing();
  put(draft, team.id, {
    type: 'vote.cast',
    // alike settings are one proposal, however they were written
    data: { seat: seatOf(draft), scene: id, turn, choice: chosen.step.choice, ...(reason?.trim() && { reason: reason.trim() }) }
  });
}

function inject(draft: Draft, event: string, only: string | null): Rejection | void {
  if (draft.state.phase !== 'simulate') return notNow();
  const open = livingTeams(draft.state).filter(({ id, play }) => (only === null || only === id) && play && !play.now.over);
  if (open.length === 0) return nothingOpen();
  if (!theCase(draft).scenario.events.some(({ id }) => id === event)) return alreadySo();
  const fresh = open.filter(({ play }) => !play!.injected.some((one) => one.event === event));
  if (fresh.length === 0) return alreadySo();
  for (const { id } of fresh) put(draft, id, { type: 'play', data: { type: 'event.injected', event } });
}

/** Why a team has no open decision. */
const closedFor = (team: Team | undefined): Rejection => (team?.play?.now.living ? roundLiving() : nothingOpen());

/** Tells whether a case can be rehearsed: one round of a firm would tell what its customers do. */
export const rehearsed = ({ scenario }: CompiledCase): boolean => scenario.kind !== 'rounds';

const putRehearsal = (draft: Draft, fact: PlayFact) =>
  put(draft, mine(draft).team, { type: 'rehearsal', data: { seat: seatOf(draft), fact } });

function startRehearsal(draft: Draft): void {
  const { scenario, hash } = theCase(draft);
  putRehearsal(draft, { type: 'play.started', case: scenario.id, hash, seed: draft.state.seed });
}

function rehearse(draft: Draft, { scene, choice }: Extract<ClassCommand, { type: 'rehearse' }>): Rejection | void {
  const compiled = caseOf(draft.cases, draft.state);
  if (draft.state.phase !== 'prepare' || !compiled) return notNow();
  if (!rehearsed(compiled)) return noRehearsal();
  if (!draft.state.rehearsals[seatOf(draft)]) startRehearsal(draft);
  const { now, steps } = draft.state.rehearsals[seatOf(draft)] ?? unstarted(compiled);
  if (steps.length >= longestRehearsal || now.over) return rehearsalOver();
  if (now.scene !== scene) return staleVote();
  const chosen = choose(compiled, now, choice);
  if (!chosen.ok) return chosen;
  putRehearsal(draft, { type: 'decision.locked', scene, choice, by: seatOf(draft) });
}

/** Tells whether a rehearsal goes on. */
export const rehearsalGoesOn = (steps: number): boolean => steps < longestRehearsal;
