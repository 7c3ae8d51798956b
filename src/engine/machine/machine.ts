import { assign, createActor, setup } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { applyEffects, countChoice, decisionWord, difference, holds, makeMove, wasHeard } from './arithmetic.ts';
import type { CloseParams, Context, DecisionRecord, MachineConfig, WhenParams } from './config.ts';
import type { BaseReadouts, Change, Lock, Tally } from './types.ts';
import type { Condition, Effects, Move } from '#engine/scenario';

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

/** A round that closes: what was set, and how the base stood afterwards. */
export interface Closing {
  lock: Lock;
  /** The settings as a word of `chosen`. */
  word: string;
  base: BaseReadouts;
}
type Event = { type: string; closing?: Closing };

/** Counts a round: one more turn, what it cost, and how the base stands now; an event without a closing (a declared timer) changes nothing. */
function closeRound(tally: Tally, { scene, months, stays, effects }: CloseParams, closing: Closing | undefined): Tally {
  if (!closing || !tally.firm) return tally;
  const { lock, word, base } = closing;
  const { round, here, months: lived } = tally.firm;
  const firm = { round: round + 1, here: stays ? here + 1 : 0, months: lived + months, settings: lock.settings, base };
  const counted = applyEffects(countChoice(tally, decisionWord(scene, word)), { cost: lock.spend });
  return { ...(effects ? applyEffects(counted, effects) : counted), firm };
}

const implementations = setup({
  types: { context: {} as Context, events: {} as Event },
  guards: {
    when: ({ context }, params: WhenParams) => isTaken(context.tally, params),
    round: ({ context, event }, params: CloseParams & { when: readonly Condition[] }) =>
      holds(closeRound(context.tally, params, event.closing), params.when),
    'rounds-left': ({ context }, params: { rounds: number }) => (context.tally.firm?.here ?? 0) + 1 < params.rounds,
    'turns-used': ({ context }, params: { turns: number }) => context.tally.turns >= params.turns
  },
  actions: {
    choose: assign(({ context }, params: { chosen: string; line: number }) => ({
      tally: countChoice(context.tally, params.chosen),
      record: { line: params.line, timeUp: false, changes: [] }
    })),
    'close-round': assign(({ context, event }, params: CloseParams & { line: number }) => {
      const tally = closeRound(context.tally, params, event.closing);
      return { tally, record: { line: params.line, timeUp: false, changes: [difference('choice', context.tally, tally)] } };
    }),
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
export function send(machine: AnyStateMachine, scene: string, tally: Tally, event: Event): { scene: string; context: Context } {
  const snapshot = machine.resolveState({ value: scene, context: { tally, record: null } });
  const next = machine.transition(snapshot, event, inertScope(machine));
  return { scene: String(next.value), context: next.context as Context };
}
