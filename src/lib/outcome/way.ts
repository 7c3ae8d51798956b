import type { Choice, Decision, Scenario, Text } from '#engine/scenario';

/** One decision of a road in words. */
export interface Decided {
  scene: Decision;
  choice: Choice;
  /** The role that decides; null when the whole team does. */
  role: Text | null;
}

/** Finds the scenes and choices behind a list of `scene.choice`. */
export const wayOf = (scenario: Scenario, path: readonly string[]): Decided[] =>
  path.flatMap(
    (decision) => decidedOf(scenario, decision.slice(0, decision.indexOf('.')), decision.slice(decision.indexOf('.') + 1)) ?? []
  );

/** Finds one decision by its scene and choice; null when the case has no such decision. */
export function decidedOf(scenario: Scenario, sceneId: string, choiceId: string): Decided | null {
  const scene = scenario.scenes.find(({ id }) => id === sceneId);
  if (scene?.kind !== 'decision') return null;
  const choice = scene.choices.find(({ id }) => id === choiceId);
  const role = scenario.roles.find(({ id }) => id === scene.decides)?.name ?? null;
  return choice ? { scene, choice, role } : null;
}

/** A knowledge point with the decisions that showed it, or, when it was missed, those that could have. */
export interface Touch {
  id: string;
  name: Text;
  note?: Text | undefined;
  touched: boolean;
  where: readonly Decided[];
}

/** Lists the case's knowledge points: touched ones with where, missed ones with where they could have been touched. */
export function touchesOf(scenario: Scenario, chosen: readonly string[]): Touch[] {
  const made = wayOf(scenario, chosen);
  const all = scenario.scenes.flatMap((scene) =>
    scene.kind === 'decision' ? scene.choices.flatMap(({ id }) => decidedOf(scenario, scene.id, id) ?? []) : []
  );
  return scenario.concepts.map((concept) => {
    const shows = ({ choice }: Decided) => choice.shows.includes(concept.id);
    const touched = made.some(shows);
    return { ...concept, touched, where: (touched ? made : all).filter(shows) };
  });
}
