import type { CompiledCase } from '#engine/machine';
import { caseOf, type Cases } from './cases.ts';
import { applyClass } from './fold.ts';
import type { Actor, ClassFact, ClassState, NewClassEvent } from './types.ts';

/** An answer in the making: what it starts from, the events so far, and the class after them. */
export interface Draft {
  readonly cases: Cases;
  readonly actor: Actor;
  readonly at: number;
  state: ClassState;
  readonly events: NewClassEvent[];
}

/** Adds one event to an answer and folds it, so that what follows sees it. */
export function put(draft: Draft, team: string | null, fact: ClassFact, actor: Actor = draft.actor): void {
  const event: NewClassEvent = { actor, team, ...fact };
  draft.state = applyClass(draft.cases, draft.state, { seq: draft.state.lastSeq + 1, at: draft.at, ...event });
  draft.events.push(event);
}

/** The case of the class; call it only where a case is sure to be chosen. */
export const theCase = (draft: Draft): CompiledCase => caseOf(draft.cases, draft.state)!;
