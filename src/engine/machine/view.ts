import { sceneOf } from '#engine/scenario';
import type { Decision, Scenario, Scene } from '#engine/scenario';
import { closedReason } from './closed.ts';
import type { CompiledCase, Moment, View } from './types.ts';

/** Cuts the present scene to what `role` may see (null: one learner who plays every role, and sees the brief of the one who decides now). */
export function view(compiled: CompiledCase, moment: Moment, role: string | null): View {
  const { scenario } = compiled;
  const scene = sceneOf(scenario, moment.scene);
  const seen: View = {
    scene: moment.scene,
    kind: moment.over ? 'ending' : 'decision',
    calm: moment.calm,
    trust: moment.trust,
    cost: moment.cost,
    turns: moment.turns,
    turnsLeft: Math.max(0, scenario.class.turns - moment.turns),
    over: moment.over,
    choices: []
  };
  if (!scene) return seen;
  Object.assign(seen, shown(scene));
  const brief = briefOf(scenario, role ?? (scene.kind === 'decision' ? scene.decides : null));
  if (brief) seen.brief = brief;
  return scene.kind === 'ending' ? { ...seen, ending: scene.ending } : { ...seen, ...deciding(scenario, scene, moment, role) };
}

function shown(scene: Scene): Partial<View> {
  const { name, picture, show, says } = scene;
  return { ...(name && { name }), ...(picture && { picture }), ...(show && { show }), ...(says && { says }) };
}

function deciding(scenario: Scenario, scene: Decision, moment: Moment, role: string | null): Partial<View> {
  const decider = scenario.roles.find((each) => each.id === scene.decides);
  const mine = role === null || scene.decides === 'team' || role === scene.decides;
  const choices = scene.choices.map((choice) => {
    const closed = closedReason(moment, choice);
    return { id: choice.id, text: choice.text, open: !closed, ...(closed && { closed }) };
  });
  return { decides: { role: scene.decides, name: decider?.name ?? null, mine }, seconds: scene.seconds, choices };
}

const briefOf = (scenario: Scenario, role: string | null) => scenario.roles.find((each) => each.id === role)?.brief;
