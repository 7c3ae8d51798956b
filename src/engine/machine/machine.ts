import { assign, createActor, setup } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { applyEffects, countChoice, difference, holds, makeMove, wasHeard } from './arithmetic.ts';
import type { Context, DecisionRecord, MachineConfig, WhenParams } from './config.ts';
import type { Change, Tally } from './types.ts';
import type { Effects, Move } from '#engine/scenario';

/** Tells whether a `go` line is taken: `needs` before the choice, `when` after its move and effects. */
function isTaken(tally: Tally, params: WhenParams): boolean {
  if (!holds(tally, params.needs)) return false;
  if (params.when.length === 0) return true;
  let judged = countChoice(tally, params.chosen);
  if (params.move) judged = makeMove(judged, params.move);
  if (params.effects) judged = applyEffects(judged, params.effects);
  return holds(judged, params.when);
}

const emptyRecord: DecisionRecord = { line: 0, timeUp: false, changes: [] };

function recordMove({ tally, record }: Context, move: Move): Context {
  const after = makeMove(tally, move);
  const made = { name: move.name, use: after.uses[move.name] ?? 1, afterListening: wasHeard(tally), evidence: move.evidence };
  const past = record ?? emptyRecord;
  return { tally: after, record: { ...past, move: made, changes: [...past.changes, difference('move', tally, after)] } };
}

function recordEffects({ tally, record }: Context, from: Change['from'], effects: Effects): Context {
  const after = applyEffects(tally, effects);
  const past = record ?? emptyRecord;
  return { tally: after, record: { ...past, changes: [...past.changes, difference(from, tally, after)] } };
}

const implementations = setup({
  types: { context: {} as Context, events: {} as { type: string } },
  guards: {
    when: ({ context }, params: WhenParams) => isTaken(context.tally, params),
    'turns-used': ({ context }, params: { turns: number }) => context.tally.turns >= params.turns
  },
  actions: {
    choose: assign(({ context }, params: { chosen: string; line: number }) => ({
      tally: countChoice(context.tally, params.chosen),
      record: { line: params.line, timeUp: false, changes: [] }
    })),
    move: assign(({ context }, params: Move) => recordMove(context, params)),
    effects: assign(({ context }, params: { from: Change['from']; effects: Effects }) =>
      recordEffects(context, params.from, params.effects)
    ),
    'time-up': assign(({ context }) => ({ record: { ...(context.record ?? emptyRecord), timeUp: true } }))
  }
});

/** Makes the XState machine of a config; the config is data, the guards and actions above are the only code. */
export function machineOf(config: MachineConfig): AnyStateMachine {
  // XState runs its own serialised form (target lists, source, eventType) but types only the short one.
  return implementations.createMachine(config as never) as unknown as AnyStateMachine;
}

type Scope = Parameters<AnyStateMachine['transition']>[2];
const scopes = new WeakMap<AnyStateMachine, Scope>();

/**
 * The surroundings XState asks for in a transition, with nothing in them that runs: no timer, no child, no message.
 * XState's own `transition` builds a new one for every event, which takes three times as long as the transition.
 */
function inertScope(machine: AnyStateMachine): Scope {
  let scope = scopes.get(machine);
  if (!scope) {
    const self = createActor(machine);
    const nothing = (): void => {};
    scope = {
      self,
      id: '',
      sessionId: '',
      system: self.system,
      logger: nothing,
      defer: nothing,
      stopChild: nothing,
      emit: nothing,
      actionExecutor: nothing
    } satisfies Scope;
    scopes.set(machine, scope);
  }
  return scope;
}

/** Sends one event to a machine that stands in `scene` and tells where it stands then; pure, nothing is started. */
export function send(machine: AnyStateMachine, scene: string, tally: Tally, type: string): { scene: string; context: Context } {
  const snapshot = machine.resolveState({ value: scene, context: { tally, record: null } });
  const next = machine.transition(snapshot, { type }, inertScope(machine));
  return { scene: String(next.value), context: next.context as Context };
}
