import { hashOf, moveOf, sceneOf } from '#engine/scenario';
import type { Choice, MoveName, Scenario } from '#engine/scenario';
import { applyEffects, makeMove } from './arithmetic.ts';
import { closedReason } from './closed.ts';
import { CLOCK_EVENT, configOf } from './config.ts';
import { machineOf, send } from './machine.ts';
import { tallyOf } from './moment.ts';
import { choiceClosed, noSuchChoice, noSuchEvent, playOver } from './rejections.ts';
import { lockRound } from './rounds.ts';
import type { CompiledCase, Moment, Rejection, Step } from './types.ts';

/** Turns a case without errors into an XState machine, one to one; deterministic, throws on a link to nowhere. */
export function compile(scenario: Scenario): CompiledCase {
  const config = configOf(scenario);
  return { scenario, hash: hashOf(scenario), config, machine: machineOf(config) };
}

/** Opens a play: the moment before the first decision. */
export function open(compiled: CompiledCase): Moment {
  const [scene] = compiled.config.initial.target;
  return { ...compiled.config.context.tally, scene: scene ?? '', over: compiled.config.states[scene ?? '']?.type === 'final' };
}

/** Tells whether a choice of the present scene can be taken, without taking it. */
export function isOpen(compiled: CompiledCase, moment: Moment, choice: string): boolean {
  const scene = sceneOf(compiled.scenario, moment.scene);
  if (scene?.kind === 'decision' && scene.round) return lockRound(compiled, moment, scene, choice).ok;
  const chosen = scene?.kind === 'decision' ? scene.choices.find((each) => each.id === choice) : undefined;
  return chosen !== undefined && closedReason(moment, chosen) === null;
}

/** Takes one choice in the present scene: a step that explains every change, or a rejection (`machine/play-over`, `no-such-choice`, `choice-closed`). */
export function choose(compiled: CompiledCase, moment: Moment, choice: string): { ok: true; step: Step } | Rejection {
  const scene = sceneOf(compiled.scenario, moment.scene);
  if (!scene || scene.kind === 'ending') return playOver();
  if (scene.round) return lockRound(compiled, moment, scene, choice);
  const chosen = scene.choices.find((each) => each.id === choice);
  if (!chosen)
    return noSuchChoice(
      scene.id,
      choice,
      scene.choices.map((each) => each.id)
    );
  const closed = closedReason(moment, chosen);
  if (closed) return choiceClosed(choice, closed);
  return { ok: true, step: stepOf(compiled, moment, chosen) };
}

/** Ends a play whose clock has run out: the moment in the case's `time-up`. */
export function timeUp(compiled: CompiledCase, moment: Moment): { ok: true; after: Moment } | Rejection {
  if (moment.over) return playOver();
  const { scene, context } = send(compiled.machine, moment.scene, tallyOf(moment), { type: CLOCK_EVENT });
  return { ok: true, after: { ...context.tally, scene, over: true } };
}

/** Lets one of the case's `events` happen in the present scene: the moment after its effects, or `machine/play-over`, `no-such-event`. */
export function happen(compiled: CompiledCase, moment: Moment, event: string): { ok: true; after: Moment } | Rejection {
  if (moment.over) return playOver();
  const found = compiled.scenario.events.find(({ id }) => id === event);
  if (!found)
    return noSuchEvent(
      event,
      compiled.scenario.events.map(({ id }) => id)
    );
  return { ok: true, after: { ...moment, ...applyEffects(tallyOf(moment), found.effects ?? {}) } };
}

/** Makes a move that stands in no choice: the moment after what the table of moves says of it, or `machine/play-over`. */
export function tap({ scenario }: CompiledCase, moment: Moment, move: MoveName): { ok: true; after: Moment } | Rejection {
  if (moment.over) return playOver();
  return { ok: true, after: { ...moment, ...makeMove(tallyOf(moment), moveOf(scenario, move)) } };
}

function stepOf(compiled: CompiledCase, before: Moment, choice: Choice): Step {
  const { scene: to, context } = send(compiled.machine, before.scene, tallyOf(before), { type: choice.id });
  const record = context.record ?? { line: 0, timeUp: false, changes: [] };
  const step: Step = {
    scene: before.scene,
    choice: choice.id,
    line: record.line,
    to,
    timeUp: record.timeUp,
    changes: record.changes,
    shows: choice.shows,
    before,
    after: { ...context.tally, scene: to, over: compiled.config.states[to]?.type === 'final' }
  };
  const say = choice.go[record.line]?.say;
  if (record.move) step.move = record.move;
  if (choice.reply) step.reply = choice.reply;
  if (say) step.say = say;
  return step;
}
