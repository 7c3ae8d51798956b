import { getInitialSnapshot, getNextSnapshot, setup } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import type { CompiledCase } from '#engine/machine';
import type { ClassState, Phase } from './types.ts';

/** What the flow's guards look at. */
interface Facts {
  hasCase: boolean;
  hasTeams: boolean;
  played: boolean;
  sealed: boolean;
}
type Move = { type: 'advance' } | { type: 'step-back' } | { type: 'end' };

/** The six steps in their order. */
export const phases: readonly Phase[] = ['form', 'choose', 'prepare', 'simulate', 'evaluate', 'sum-up', 'ended'];

const flow = setup({
  types: { context: {} as Facts, events: {} as Move, input: {} as Facts },
  guards: {
    'has-case': ({ context }) => context.hasCase,
    'has-teams': ({ context }) => context.hasTeams,
    'has-both': ({ context }) => context.hasCase && context.hasTeams,
    'not-played': ({ context }) => !context.played,
    'not-sealed': ({ context }) => !context.sealed
  }
});

/**
 * Makes the statechart of a class: its six steps, where `simulate` invokes the machine of the case once for every team
 * (`plays`: team -> machine). A step's guard says what must be there; what happens in a step is the log's.
 */
export function classMachine(plays: Readonly<Record<string, AnyStateMachine>> = {}): AnyStateMachine {
  // The set of machines is known only when a class is under way, so the types of `setup` cannot name them.
  const invoke = Object.entries(plays).map(([team, machine]) => ({ id: team, src: machine })) as never[];
  const end = { end: { target: 'ended' } } as const;
  return flow.createMachine({
    id: 'class',
    initial: 'form',
    context: ({ input }) => input,
    states: {
      form: {
        on: {
          ...end,
          advance: [
            { guard: 'has-both', target: 'prepare' },
            { guard: 'has-teams', target: 'choose' }
          ]
        }
      },
      choose: { on: { ...end, advance: { guard: 'has-case', target: 'prepare' }, 'step-back': { target: 'form' } } },
      prepare: { on: { ...end, advance: { guard: 'has-both', target: 'simulate' }, 'step-back': { target: 'form' } } },
      simulate: { invoke, on: { ...end, advance: { target: 'evaluate' }, 'step-back': { guard: 'not-played', target: 'prepare' } } },
      evaluate: { on: { ...end, advance: { target: 'sum-up' }, 'step-back': { guard: 'not-sealed', target: 'simulate' } } },
      'sum-up': { on: { ...end, advance: { target: 'ended' }, 'step-back': { guard: 'not-sealed', target: 'evaluate' } } },
      ended: { type: 'final' }
    }
  });
}

/** Makes the statechart of a class in which `compiled` is played by these teams. */
export const classMachineOf = (compiled: CompiledCase, teams: readonly string[]): AnyStateMachine =>
  classMachine(Object.fromEntries(teams.map((team) => [team, compiled.machine])));

const steps = classMachine();

/** Tells the step that follows in this state of the class, null when the statechart has no way there. */
export function nextPhase(state: ClassState, move: Move['type']): Phase | null {
  const input: Facts = {
    hasCase: state.case !== null,
    hasTeams: Object.values(state.seats).some(({ team, left }) => team !== null && !left),
    played: Object.values(state.teams).some(({ play }) => (play?.steps.length ?? 0) > 0),
    sealed: state.marksLocked || state.revealed
  };
  const first = getInitialSnapshot(steps, input);
  const now = steps.resolveState({ ...first, value: state.phase, context: input });
  const next = getNextSnapshot(steps, now, { type: move });
  return next.value === state.phase ? null : (next.value as Phase);
}
