import { simulate } from '#engine/customers';
import { isOpen, type CompiledCase } from '#engine/machine';
import { lifeOf, percentile, type Fewer } from '#engine/outcomes';
import { sceneOf, type Decision } from '#engine/scenario';
import type { Session } from '#engine/session';

export type Kind = 'random' | 'greedy' | 'recorded';
/** What became of one play: what its customers are worth (profit of all months and lifetime value of those still there), and % of them kept. */
export interface Played {
  kind: Kind;
  session: Session;
  worth: number;
  kept: number;
}
export interface Spread {
  low: number;
  middle: number;
  high: number;
}
export interface EndingCount {
  id: string;
  plays: Record<Kind, number>;
  worth: Spread | null;
  kept: Spread | null;
}
/** A choice that is best whatever else is done, in money and in customers kept: its plays' worst tenth is better than the best tenth of every other. */
export interface AlwaysBest {
  scene: string;
  choice: string;
}
export interface Gathered {
  endings: EndingCount[];
  unseen: { scenes: string[]; choices: string[] };
  alwaysBest: AlwaysBest[];
}

/** Fewer plays of a choice than this say nothing about it. */
const enough = 20;

/** Simulates the customers of a play once, among fewer people. */
export function judge(compiled: CompiledCase, { population, scale, lifeFor }: Fewer, session: Session): { worth: number; kept: number } {
  const { life } = lifeOf(compiled, session, -1);
  const { all, columns, readouts } = simulate(population, { ...lifeFor(life), replicate: 0 });
  const profit = all.profit.reduce((sum, month) => sum + month, 0);
  let stayed = 0;
  for (let row = 0; row < population.size; row++) if (columns.left[row] === 0) stayed++;
  return { worth: (profit + readouts.equity) / scale, kept: (100 * stayed) / population.size };
}

/** Sums plays up: which scenes, choices and endings they saw, what the endings were worth, and choices that are always best. */
export function gather(compiled: CompiledCase, plays: readonly Played[]): Gathered {
  const { scenario } = compiled;
  const entered = new Set(plays.flatMap(({ session }) => [...session.steps.map(({ scene }) => scene), session.now.scene]));
  const firsts = plays.flatMap(({ session, worth, kept }) => firstChoices(compiled, session).map((first) => ({ ...first, worth, kept })));
  const decisions = scenario.scenes.flatMap((scene) => (scene.kind === 'decision' ? [scene] : []));
  const seen = new Set(
    plays.flatMap(({ session }) => session.steps.map(({ scene, choice, lock }) => `${scene}.${lock ? lock.choice : choice}`))
  );
  return {
    endings: scenario.scenes.flatMap((scene) => (scene.kind === 'ending' ? [countOf(scene.id, plays)] : [])),
    unseen: {
      scenes: scenario.scenes.map(({ id }) => id).filter((id) => !entered.has(id)),
      choices: decisions.flatMap(({ id, choices }) => choices.map((choice) => `${id}.${choice.id}`)).filter((name) => !seen.has(name))
    },
    alwaysBest: decisions.flatMap((scene) =>
      bestOf(
        scene,
        firsts.filter((first) => first.scene === scene.id)
      )
    )
  };
}

/** How a play first decided in a scene (on a board: what it began with), and what else was open then. */
interface First {
  scene: string;
  choice: string;
  open: readonly string[];
}

function firstChoices(compiled: CompiledCase, { steps }: Session): First[] {
  const talks = steps.filter(({ lock, scene }, at) => !lock && steps.findIndex((step) => step.scene === scene) === at);
  return talks.map(({ scene, choice, before }) => {
    const own = sceneOf(compiled.scenario, scene);
    const choices = own?.kind === 'decision' ? own.choices.map(({ id }) => id) : [];
    return { scene, choice, open: choices.filter((id) => isOpen(compiled, before, id)) };
  });
}

/** A choice is compared with others only where it was open too: who may take it often stands better already. */
function bestOf({ id, choices }: Decision, firsts: readonly (First & Figures)[]): AlwaysBest[] {
  const taken = (choice: string, where: string) => firsts.filter((first) => first.choice === choice && first.open.includes(where));
  const best = choices.find((choice) => {
    const own = taken(choice.id, choice.id);
    const others = choices.filter((other) => other !== choice).map((other) => taken(other.id, choice.id));
    const known = others.filter(({ length }) => length >= enough);
    return (
      own.length >= enough &&
      known.length > 0 &&
      known.every((other) => stakes.every((stake) => lowest(own, stake) > highest(other, stake)))
    );
  });
  return best ? [{ scene: id, choice: best.id }] : [];
}

type Figures = Pick<Played, 'worth' | 'kept'>;
const stakes = ['worth', 'kept'] as const;
const of = (plays: readonly Figures[], stake: (typeof stakes)[number]) => plays.map((play) => play[stake]);
const lowest = (plays: readonly Figures[], stake: (typeof stakes)[number]) => percentile(of(plays, stake), 0.1);
const highest = (plays: readonly Figures[], stake: (typeof stakes)[number]) => percentile(of(plays, stake), 0.9);

function countOf(id: string, plays: readonly Played[]): EndingCount {
  const own = plays.filter(({ session }) => session.ending === id);
  const count = (kind: Kind) => own.filter((play) => play.kind === kind).length;
  return {
    id,
    plays: { random: count('random'), greedy: count('greedy'), recorded: count('recorded') },
    worth: spreadOf(own.map(({ worth }) => worth)),
    kept: spreadOf(own.map(({ kept }) => kept))
  };
}

const spreadOf = (values: readonly number[]): Spread | null =>
  values.length === 0 ? null : { low: percentile(values, 0.1), middle: percentile(values, 0.5), high: percentile(values, 0.9) };
