import type { Scenario } from '#engine/scenario';
import type { PlanScene } from './plan.ts';
import { spaceOf } from './space.ts';
import { tableOf } from './table.ts';

/** How far to go: at most `limit` situations (200,000), until `expired` says stop (asked now and then; the engine has no clock). */
export interface Budget {
  limit?: number;
  expired?: () => boolean;
  /** Go on past `class.turns`, as if turns never ran out. */
  pastTurns?: boolean;
}

/** Every situation a play can come to, in breadth first order, so that the first play found is a shortest one. */
export interface Exploration {
  scenes: readonly PlanScene[];
  situations: number;
  /** Nothing was left unexplored. */
  complete: boolean;
  /** Scene (its index) and decisions taken, by situation. */
  sceneOf(situation: number): number;
  turnOf(situation: number): number;
  /** Names (`scene.choice`) of a shortest play to a situation. */
  playTo(situation: number): string[];
  /** Whither the open choices of a situation lead, in the order of the file. */
  next(situation: number): readonly { choice: string; to: number }[];
  /** By index of the line among all lines: taken within `class.turns`. */
  taken: Uint8Array;
}

const mostSituations = 200_000;
const betweenLooks = 1024;

/** Explores every play of a case up to `class.turns`; pure but for `expired`. */
export function explore(scenario: Scenario, { limit = mostSituations, expired, pastTurns = false }: Budget = {}): Exploration {
  const space = spaceOf(scenario);
  const { scenes } = space.plan;
  const table = tableOf(space.width);
  const [from, to] = [new Int32Array(space.width), new Int32Array(space.width)];
  const place: number[] = [];
  const parent: number[] = [-1];
  const reason: string[] = [''];
  const turn: number[] = [0];
  const firstEdge: number[] = [];
  const edgeTo: number[] = [];
  const edgeBy: string[] = [];
  const taken = new Uint8Array(space.plan.lines);

  space.begin(from);
  table.add(from);
  place.push(from[0] ?? 0);
  let done = 0;
  let complete = true;
  for (; done < table.count; done++) {
    firstEdge.push(edgeTo.length);
    const turns = turn[done] ?? 0;
    if (turns >= scenario.class.turns && !pastTurns) continue;
    if (table.count >= limit || (done % betweenLooks === betweenLooks - 1 && expired?.())) {
      complete = false;
      break;
    }
    table.read(done, from);
    for (const choice of scenes[from[0] ?? 0]?.choices ?? []) {
      const line = space.step(choice, from, to);
      if (!line) continue;
      if (turns < scenario.class.turns) taken[line.index] = 1;
      const known = table.count;
      const next = table.add(to);
      if (next === known) {
        place.push(line.to);
        parent.push(done);
        reason.push(choice.name);
        turn.push(turns + 1);
      }
      edgeTo.push(next);
      edgeBy.push(choice.name);
    }
  }

  return {
    scenes,
    situations: table.count,
    complete,
    taken,
    sceneOf: (situation) => place[situation] ?? 0,
    turnOf: (situation) => turn[situation] ?? 0,
    playTo(situation) {
      const play: string[] = [];
      for (let at = situation; at > 0; at = parent[at] ?? 0) play.push(reason[at] ?? '');
      return play.reverse();
    },
    next(situation) {
      const edges: { choice: string; to: number }[] = [];
      const end = firstEdge[situation + 1] ?? edgeTo.length;
      for (let edge = firstEdge[situation] ?? end; edge < end; edge++) edges.push({ choice: edgeBy[edge] ?? '', to: edgeTo[edge] ?? 0 });
      return edges;
    }
  };
}
