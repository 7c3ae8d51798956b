import { decisionText, view, type CompiledCase, type Step } from '#engine/machine';
import { sceneOf, type Scene } from '#engine/scenario';
import type { Session } from '../types.ts';
import { peopleOf } from './people.ts';
import type { ClassState, Lock, Team } from './types.ts';
import type { PastRound, PastStep, TalkView } from './view-types.ts';

/** Tells what was decided so far: the words said and what they moved, never what else could have been. */
export function pastOf({ scenario }: CompiledCase, { steps }: Session, locks: readonly Lock[], reasons: boolean): PastStep[] {
  return steps.map((step, index): PastStep => {
    const scene = sceneOf(scenario, step.scene);
    const lock = locks[index];
    return {
      scene: step.scene,
      name: scene?.name ?? null,
      text: decisionText(scenario, step.scene, step.choice),
      reply: step.reply ?? null,
      say: step.say ?? null,
      calm: step.after.calm - step.before.calm,
      trust: step.after.trust - step.before.trust,
      cost: step.after.cost - step.before.cost,
      by: lock?.by === 'clock' || lock?.by === 'teacher' ? lock.by : 'team',
      reason: reasons ? (lock?.reason ?? null) : null,
      drawn: lock?.drawn ?? false,
      round: pastRound(scene, step),
      weeks: { from: step.before.weeks, took: step.after.weeks - step.before.weeks }
    };
  });
}

function pastRound(scene: Scene | undefined, { lock, after }: Step): PastRound | null {
  if (!lock || scene?.kind !== 'decision') return null;
  const beside = scene.choices.find(({ id }) => id === lock.choice)?.text ?? null;
  return { settings: lock.settings, beside, base: after.living ? null : (after.firm?.base ?? null) };
}

/** Cuts a talk to what a role may see of its present scene. A seat without a role sees no brief. */
export const talkOf = (compiled: CompiledCase, play: Session, role: string | null, locks: readonly Lock[]): TalkView => ({
  view: view(compiled, play.now, role ?? ''),
  turn: play.steps.length,
  past: pastOf(compiled, play, locks, true)
});

/** The name of the ending that a team reached; null while it plays. */
export function endingOf({ scenario }: CompiledCase, { play }: Team) {
  return (play?.ending && sceneOf(scenario, play.ending)?.name) || null;
}

/** Lists the seats of a team that hold a role, observers left out. */
export const holdersOf = (state: ClassState, team: string, role: string): string[] =>
  peopleOf(state, team)
    .filter((seat) => seat.role === role && !seat.watches)
    .map(({ id }) => id);
