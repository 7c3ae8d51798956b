import type { Rejection } from '#engine/machine';
import type { Cases } from './cases.ts';
import { debriefRules } from './decide-debrief.ts';
import { flowRules } from './decide-flow.ts';
import { markRules } from './decide-marks.ts';
import { peopleRules } from './decide-people.ts';
import { stageRules } from './decide-stage.ts';
import { talkRules } from './decide-talk.ts';
import { teamRules } from './decide-teams.ts';
import type { Draft } from './draft.ts';
import { classEnded, noSuchSeat, notNow, notYours } from './rejections.ts';
import { settle } from './settle.ts';
import type { Actor, ClassAnswer, ClassCommand, ClassState } from './types.ts';

/** Who may give a command. */
export type Side = Actor['kind'];
/** How one command is answered: it adds events to the draft, or tells why not. */
export interface Rule<Command extends ClassCommand> {
  by: readonly Side[];
  answer: (draft: Draft, command: Command) => Rejection | void;
}
export type Rules<Types extends ClassCommand['type']> = { [Type in Types]: Rule<Extract<ClassCommand, { type: Type }>> };

const rules: Rules<ClassCommand['type']> = {
  ...flowRules,
  ...peopleRules,
  ...teamRules,
  ...talkRules,
  ...markRules,
  ...debriefRules,
  ...stageRules
};

/**
 * Answers a command of a class: the events to append, or why not. Pure; `at` is the wall clock in ms. `command` was read by
 * `readClassCommand`; the caller knows who the actor is.
 */
export function answerClass(cases: Cases, state: ClassState, actor: Actor, command: ClassCommand, at: number): ClassAnswer {
  const rule = rules[command.type] as Rule<ClassCommand>;
  if (!rule.by.includes(actor.kind)) return notYours();
  if (state.lastSeq === 0 && command.type !== 'open-class') return notNow();
  if (actor.kind === 'seat' && (!state.seats[actor.id] || state.seats[actor.id]!.left)) return noSuchSeat();
  if (state.phase === 'ended' && actor.kind !== 'server') return classEnded();
  const draft: Draft = { cases, actor, at, state, events: [] };
  const refused = rule.answer(draft, command);
  if (refused) return refused;
  settle(draft, state);
  return { ok: true, events: draft.events };
}
