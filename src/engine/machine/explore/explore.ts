import type { Scenario } from '#engine/scenario';
import { firstNotes, graphOf } from './graph.ts';
import type { Exploration, Notes } from './graph.ts';
import { spaceOf } from './space.ts';
import { tableOf } from './table.ts';

/** How far to go: at most `limit` situations (200,000), until `expired` says stop (asked now and then; the engine has no clock). */
export interface Budget {
  limit?: number;
  expired?: () => boolean;
  /** Go on past `class.turns`, as if turns never ran out. */
  pastTurns?: boolean;
}

const mostSituations = 200_000;
const betweenLooks = 1024;

/** Explores every play of a case, breadth first, up to `class.turns`; pure but for `expired`. */
export function explore(scenario: Scenario, { limit = mostSituations, expired, pastTurns = false }: Budget = {}): Exploration {
  const space = spaceOf(scenario);
  const { scenes, lines } = space.plan;
  const { turns } = scenario.class;
  const table = tableOf(space.width);
  const [from, to] = [new Int32Array(space.width), new Int32Array(space.width)];
  const notes = firstNotes();
  const taken = new Uint8Array(lines);

  space.begin(from);
  table.add(from);
  const tired = (done: number) => table.count >= limit || (done % betweenLooks === betweenLooks - 1 && Boolean(expired?.()));
  let done = 0;
  for (; done < table.count; done++) {
    const turn = notes.turn[done] ?? 0;
    notes.firstEdge.push(notes.edgeTo.length);
    if (turn >= turns && !pastTurns) continue;
    if (tired(done)) break;
    table.read(done, from);
    for (const choice of scenes[notes.place[done] ?? 0]?.choices ?? []) {
      const line = space.step(choice, from, to);
      if (!line) continue;
      if (turn < turns) taken[line.index] = 1;
      const known = table.count;
      const next = table.add(to);
      if (next === known) noteSituation(notes, line.to, turn + 1, done, choice.name);
      notes.edgeTo.push(next);
      notes.edgeBy.push(choice.name);
    }
  }
  const complete = done === table.count;
  return { scenes, situations: table.count, complete, withinTurns: complete || (notes.turn[done] ?? 0) >= turns, taken, ...graphOf(notes) };
}

function noteSituation({ place, turn, parent, reason }: Notes, scene: number, turns: number, from: number, by: string): void {
  place.push(scene);
  turn.push(turns);
  parent.push(from);
  reason.push(by);
}
