import type { Decision, Line, Scene } from '#engine/scenario';
import type { ChartChoice, ChartEdge, ChartScene, CompiledCase, Statechart } from './types.ts';

/** Draws up a case as a statechart: its scenes, and between two scenes one edge that gathers every choice that can lead there. */
export function statechart({ scenario, config }: CompiledCase): Statechart {
  const scenes = scenario.scenes.map(sceneOf);
  return {
    start: config.initial.target[0] ?? '',
    timeUp: scenario.class.timeUp,
    scenes,
    edges: scenes.flatMap(edgesFrom)
  };
}

function sceneOf(scene: Scene): ChartScene {
  const { id, name, show, says } = scene;
  const shown = { id, name: name ?? null, show: show ?? null, says: says ?? null };
  return scene.kind === 'ending'
    ? { ...shown, kind: scene.ending, choices: [] }
    : { ...shown, kind: 'decision', choices: choicesOf(scene) };
}

function choicesOf({ id, choices, late, round }: Decision): ChartChoice[] {
  const targets = (lines: readonly Line[]) => [...new Set(lines.map(({ to }) => to))];
  if (round)
    return [{ id: 'levers', letter: 'A', text: { zh: '设定各项杠杆', en: 'Set the levers' }, late: true, to: [id, ...targets(round.go)] }];
  return choices.map((choice, index) => ({
    id: choice.id,
    letter: String.fromCharCode(65 + index),
    text: choice.text,
    late: choice.id === late,
    to: targets(choice.go)
  }));
}

function edgesFrom({ id, choices }: ChartScene): ChartEdge[] {
  const targets = [...new Set(choices.flatMap(({ to }) => to))];
  return targets.map((to) => ({ from: id, to, choices: choices.filter((choice) => choice.to.includes(to)).map((choice) => choice.id) }));
}
