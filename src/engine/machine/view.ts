import { sceneOf } from '#engine/scenario';
import type { Choice, Decision, Round, Scenario, Scene } from '#engine/scenario';
import { meets } from './arithmetic.ts';
import { closedReason } from './closed.ts';
import { budgetOf, leversIn } from './rounds.ts';
import type { CompiledCase, Moment, View, ViewChoice, ViewLever, ViewRound } from './types.ts';

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
  const choices = scene.choices.filter((choice) => !isDone(moment, choice)).map((choice) => choiceOf(moment, choice));
  return {
    decides: { role: scene.decides, name: decider?.name ?? null, mine },
    seconds: scene.seconds,
    choices,
    ...(moment.left && { left: moment.left }),
    ...(scene.hub && { hub: true }),
    ...(scene.round && { round: roundOf(scenario, scene, scene.round, moment) })
  };
}

/** A step that can be taken once vanishes when it is taken. */
const isDone = (moment: Moment, { needs }: Choice): boolean => needs.some((each) => each.kind === 'fresh' && !meets(moment, each));

function choiceOf(moment: Moment, choice: Choice): ViewChoice {
  const closed = closedReason(moment, choice);
  const { id, text, takes } = choice;
  return { id, text, open: !closed, ...(closed && { closed }), ...(takes && { takes }) };
}

function roundOf(scenario: Scenario, scene: Decision, { rounds, months }: Round, moment: Moment): ViewRound {
  const levers = leversIn(scenario, scene).map(({ id, name, note, lever, min, max, step, start, cost }): ViewLever => ({
    id,
    name,
    ...(note && { note }),
    lever,
    min,
    max,
    step,
    start,
    ...(cost !== undefined && { cost }),
    value: moment.firm?.settings[id] ?? start
  }));
  const number = (moment.firm?.here ?? 0) + 1;
  return { number, of: rounds, months, budget: budgetOf(scene, moment), living: moment.living !== undefined, levers };
}

const briefOf = (scenario: Scenario, role: string | null) => scenario.roles.find((each) => each.id === role)?.brief;
