import type { Plan, PlanChoice, Test, Triple } from './plan.ts';

/**
 * Where a value must be told apart: a cut `c` at a scene says that `c - 1` and `c` may still be judged differently later.
 * Values between two cuts are one: adding and clamping keep the order of values, so that two values on the same side of
 * every cut stay on the same side of every condition that can still come.
 */
export interface Cuts {
  /** By read-out (calm, trust, cost), then by scene; null = every value counts by itself. */
  scenes: readonly (readonly (readonly number[])[] | null)[];
  /** By read-out: the choices after whose move the value can still matter. */
  matters: readonly ReadonlySet<PlanChoice>[];
}

/** More cuts than this at one scene are not worth the time: then every value counts by itself. */
const mostCuts = 5000;

/** Finds, for calm, trust and cost, the values that no later condition can tell apart. */
export function cutsOf(plan: Plan): Cuts {
  const found = ([0, 1, 2] as const).map((read) => cutsOfOne(plan, read));
  return { scenes: found.map(({ scenes }) => scenes), matters: found.map(({ matters }) => matters) };
}

function cutsOfOne(plan: Plan, read: 0 | 1 | 2): { scenes: number[][] | null; matters: Set<PlanChoice> } {
  const cuts = plan.scenes.map(() => new Set<number>());
  const matters = new Set<PlanChoice>();
  const waiting: { scene: number; cut: number }[] = [];
  const sources = incoming(plan);
  const most = read === 2 ? Infinity : 100;

  const addAtScene = (scene: number, cut: number) => {
    // Below 1 it is always reached, above the largest value never: it tells nothing apart.
    if (cut < 1 || cut > most || cuts[scene]?.has(cut)) return;
    cuts[scene]?.add(cut);
    waiting.push({ scene, cut });
  };
  const addBeforeEffects = (scene: number, choice: PlanChoice, cut: number) => {
    const afterMove = cut - choice.effects[read];
    if (cut < 1 || cut > most || afterMove < 1 || afterMove > most) return;
    matters.add(choice);
    for (const change of changesOf(choice, read)) addAtScene(scene, afterMove - change);
  };

  plan.scenes.forEach((scene, index) => {
    for (const choice of scene.choices) {
      for (const cut of cutsIn(choice.needs, read)) addAtScene(index, cut);
      for (const line of choice.lines) for (const cut of cutsIn(line.tests, read)) addBeforeEffects(index, choice, cut);
    }
  });
  if (read === 2 && isAsked(plan, read) && !hasWholeCosts(plan)) return { scenes: null, matters };
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ((cuts[next.scene]?.size ?? 0) > mostCuts) return { scenes: null, matters };
    for (const { scene, choice, shift } of sources[next.scene] ?? []) addBeforeEffects(scene, choice, next.cut - shift[read]);
  }
  return { scenes: cuts.map((set) => [...set].sort((a, b) => a - b)), matters };
}

function incoming(plan: Plan) {
  const sources: { scene: number; choice: PlanChoice; shift: Triple }[][] = plan.scenes.map(() => []);
  plan.scenes.forEach(({ choices }, scene) => {
    for (const choice of choices) for (const line of choice.lines) sources[line.to]?.push({ scene, choice, shift: line.effects });
  });
  return sources;
}

const cutsIn = (tests: readonly Test[], read: number): number[] =>
  tests.flatMap((test) => {
    if (!('read' in test) || test.read !== read) return [];
    return test.is === '>=' || test.is === '<' ? [Math.ceil(test.value)] : [Math.floor(test.value) + 1];
  });

/** All that the move of a choice may bring, whatever came before. */
const changesOf = ({ move }: PlanChoice, read: 0 | 1 | 2): Set<number> =>
  read === 2 || !move ? new Set([0]) : new Set(move.change.map(([calm, trust]) => (read === 0 ? calm : trust)));

const isAsked = (plan: Plan, read: 0 | 1 | 2): boolean =>
  plan.scenes.some(({ choices }) =>
    choices.some(({ needs, lines }) =>
      [needs, ...lines.map(({ tests }) => tests)].flat().some((test) => 'read' in test && test.read === read)
    )
  );

/** Cuts of cost hold for whole sums that never fall; with fractions or refunds every sum counts by itself. */
const hasWholeCosts = (plan: Plan): boolean =>
  plan.scenes.every(({ choices }) =>
    choices.every(({ effects, lines }) =>
      [effects, ...lines.map((line) => line.effects)].every(([, , cost]) => Number.isInteger(cost) && cost >= 0)
    )
  );
