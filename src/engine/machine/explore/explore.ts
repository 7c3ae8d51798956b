import type { Scenario } from '#engine/scenario';
import { firstNotes, graphOf } from './graph.ts';
import type { Exploration, Notes } from './graph.ts';
import type { Plan } from './plan.ts';
import { safeScenes } from './safe.ts';
import { spaceOf } from './space.ts';
import { tableOf } from './table.ts';

/** How far to go: at most `limit` situations (200,000), until `expired` says stop (asked now and then; the engine has no clock). */
export interface Budget {
  limit?: number;
  expired?: () => boolean;
}
/** What is asked, so that the search may stop when it is answered: every situation, the endings, or what the proofs need (lines taken, and traps, which lie past `class.turns` too). */
export type Question = 'everything' | 'endings' | 'proofs';

const mostSituations = 200_000;
const betweenLooks = 1024;

/** Explores the plays of a case, breadth first, up to `class.turns`; pure but for `expired`. */
export function explore(
  scenario: Scenario,
  question: Question = 'everything',
  { limit = mostSituations, expired }: Budget = {}
): Exploration {
  const space = spaceOf(scenario);
  const { scenes } = space.plan;
  const { turns } = scenario.class;
  const table = tableOf(space.width);
  const [from, to] = [new Int32Array(space.width), new Int32Array(space.width)];
  const notes = firstNotes();
  const safe = safeScenes(space.plan);
  const open = openQuestions(space.plan, question, safe);

  space.begin(from);
  table.add(from);
  const tired = (done: number) => table.count >= limit || (done % betweenLooks === betweenLooks - 1 && Boolean(expired?.()));
  let done = 0;
  for (; done < table.count && !open.answered(); done++) {
    const turn = notes.turn[done] ?? 0;
    const scene = notes.place[done] ?? 0;
    notes.firstEdge.push(notes.edgeTo.length);
    if (turn >= turns && (question !== 'proofs' || safe[scene])) continue;
    if (tired(done)) break;
    table.read(done, from);
    for (const choice of scenes[scene]?.choices ?? []) {
      const line = space.step(choice, from, to);
      if (!line) continue;
      if (turn < turns) open.take(line.index);
      const known = table.count;
      const next = table.add(to);
      if (next === known) {
        noteSituation(notes, line.to, turn + 1, done, choice.name);
        if (turn < turns) open.enter(line.to);
      }
      notes.edgeTo.push(next);
      notes.edgeBy.push(choice.name);
    }
  }
  const complete = done === table.count || open.answered();
  const withinTurns = complete || (notes.turn[done] ?? 0) >= turns;
  return { scenes, safe, situations: table.count, complete, withinTurns, taken: open.taken, ...graphOf(notes) };
}

/** Keeps count of the lines not yet taken and the endings not yet reached. */
function openQuestions({ scenes, lines }: Plan, question: Question, safe: Uint8Array) {
  const taken = new Uint8Array(lines);
  const reached = Uint8Array.from(scenes, ({ choices }) => (choices.length === 0 ? 0 : 1));
  const trapless = safe.every(Boolean);
  let linesLeft = lines;
  let endingsLeft = reached.filter((each) => each === 0).length;
  return {
    taken,
    take(line: number) {
      if (!taken[line]) linesLeft -= 1;
      taken[line] = 1;
    },
    enter(scene: number) {
      if (!reached[scene]) endingsLeft -= 1;
      reached[scene] = 1;
    },
    answered: (): boolean => (question === 'endings' ? endingsLeft === 0 : question === 'proofs' && trapless && linesLeft === 0)
  };
}

function noteSituation({ place, turn, parent, reason }: Notes, scene: number, turns: number, from: number, by: string): void {
  place.push(scene);
  turn.push(turns);
  parent.push(from);
  reason.push(by);
}
