import type { Step } from '#engine/machine';
import type { Outcome } from '#engine/outcomes';
import { sceneOf, type Decision, type Scenario } from '#engine/scenario';
import type { Done } from '#lib/boards/ProjectTimeline.svelte';

/** The scene of a step, where something was decided. */
export function decisionOf(scenario: Scenario, scene: string): Decision | undefined {
  const found = sceneOf(scenario, scene);
  return found?.kind === 'decision' ? found : undefined;
}

/** A step that was taken on a board or in a round; the talk does not tell it. */
export const isOnBoard = (scenario: Scenario, { scene }: Pick<Step, 'scene'>): boolean => {
  const own = decisionOf(scenario, scene);
  return own?.hub === true || own?.round !== undefined;
};

const textOf = (scenario: Scenario, { scene, choice }: Pick<Step, 'scene' | 'choice'>) =>
  decisionOf(scenario, scene)?.choices.find(({ id }) => id === choice)?.text;

/** The steps of a project, with the weeks in which they were taken. */
export const doneSteps = (scenario: Scenario, steps: readonly Step[]): Done[] =>
  steps.flatMap((step) => {
    const text = decisionOf(scenario, step.scene)?.hub && textOf(scenario, step);
    return text ? [{ text, from: step.before.weeks, weeks: step.after.weeks - step.before.weeks }] : [];
  });

/** Which parts the outcome of a play has, in their order; `alone`: its road can be taken apart. Rounds end one way, whatever it is called: there may be no other road. */
export function sectionsOf({ kind }: Scenario, outcome: Outcome | null, talked: readonly Step[], alone = false) {
  return [
    'story' as const,
    'charts' as const,
    ...(kind === 'rounds' ? ['rounds' as const] : []),
    ...(kind === 'project' ? ['steps' as const] : []),
    ...(kind === 'encounter' || outcome?.others.length ? ['road' as const] : []),
    ...(alone && kind !== 'rounds' ? ['shares' as const] : []),
    ...(talked.length ? ['moves' as const] : []),
    'concepts' as const
  ];
}
