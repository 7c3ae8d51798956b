import type { RawScenario, RawScene } from './keys.ts';

/** Takes scenes for the boards or rounds they are meant to be where only that one key is missing, so that nothing else is told of them. */
export function boardsMeant(raw: RawScenario): RawScenario {
  const scenes = raw.scenes.named;
  const none = !scenes.some(({ hub }) => hub !== undefined);
  const meant = (scene: RawScene): RawScene => {
    if (scene.ending !== undefined || scene.hub !== undefined || scene.rounds !== undefined) return scene;
    if (raw.kind === 'project' && (scene.go || (none && hasSteps(scene)))) return { ...scene, hub: true };
    if (raw.kind === 'rounds' && (scene.go || scene.levers || scene.months !== undefined)) return { ...scene, rounds: NaN };
    return scene;
  };
  return { ...raw, scenes: { ...raw.scenes, named: scenes.map(meant) } };
}

/** Something that only a step can have. */
const hasSteps = ({ choices }: RawScene): boolean =>
  (choices?.named ?? []).some(({ once, weeks, cost, people }) => [once, weeks, cost, people].some((value) => value !== undefined));
