import type { Step } from '#engine/machine';
import type { CaseLever, Choice, Decision, Scenario, Text } from '#engine/scenario';

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

/** Where a knowledge point was touched, or could have been: a choice, or a lever that was moved. */
export interface Place {
  key: string;
  text: Text;
  role: Text | null;
  shows: readonly string[];
}
/** A knowledge point with the places that showed it, or, when it was missed, those that could have. */
export interface Touch {
  id: string;
  name: Text;
  note?: Text | undefined;
  touched: boolean;
  where: readonly Place[];
}

/** Lists the case's knowledge points: touched ones with where, missed ones with where they could have been touched. */
export function touchesOf(scenario: Scenario, steps: readonly Step[]): Touch[] {
  const made = steps.flatMap((step) => placesOf(scenario, step));
  const all = [
    ...scenario.scenes.flatMap((scene) =>
      scene.kind === 'decision' ? scene.choices.flatMap(({ id }) => placeOf(decidedOf(scenario, scene.id, id))) : []
    ),
    ...(scenario.levers ?? []).map(leverPlace)
  ];
  return scenario.concepts.map((concept) => {
    const shows = (place: Place) => place.shows.includes(concept.id);
    const touched = made.some(shows);
    const where = new Map((touched ? made : all).filter(shows).map((place) => [place.key, place]));
    return { ...concept, touched, where: [...where.values()] };
  });
}

/** What a step did that can show something: its choice, and in a round each lever that it moved. */
function placesOf(scenario: Scenario, { scene, choice, lock, before }: Step): Place[] {
  const taken = placeOf(decidedOf(scenario, scene, lock ? (lock.choice ?? '') : choice));
  const moved = (scenario.levers ?? []).filter(
    ({ id, start }) => lock?.settings[id] !== undefined && lock.settings[id] !== (before.firm?.settings[id] ?? start)
  );
  return [...taken, ...moved.map(leverPlace)];
}

const placeOf = (decided: Decided | null): Place[] =>
  decided
    ? [{ key: `${decided.scene.id}.${decided.choice.id}`, text: decided.choice.text, role: decided.role, shows: decided.choice.shows }]
    : [];
const leverPlace = ({ id, name, shows }: CaseLever): Place => ({ key: id, text: name, role: null, shows });
