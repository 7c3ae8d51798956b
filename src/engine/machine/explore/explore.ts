import type { Scenario } from '#engine/scenario';
import { exploreBoards } from './boards.ts';
import { firstNotes, graphOf, noteSituation } from './graph.ts';
import type { Exploration } from './graph.ts';
import { openQuestions } from './questions.ts';
import type { Question } from './questions.ts';
import { safeScenes } from './safe.ts';
import { scout } from './scout.ts';
import { spaceOf } from './space.ts';
import { tableOf } from './table.ts';

/** How far to go: at most `limit` situations (200,000), until `expired` says stop (asked now and then; the engine has no clock). */
export interface Budget {
  limit?: number;
  expired?: () => boolean;
}
const mostSituations = 200_000;
const betweenLooks = 1024;

/** Explores the plays of a case, breadth first, up to `class.turns`; pure but for `expired`. */
export function explore(
  scenario: Scenario,
  question: Question = 'everything',
  { limit = mostSituations, expired }: Budget = {}
): Exploration {
  if (scenario.kind !== 'encounter') return exploreBoards(scenario, question, { limit, ...(expired && { expired }) });
  const space = spaceOf(scenario);
  const { scenes, turns } = space.plan;
  const table = tableOf(space.width);
  const [from, to] = [new Int32Array(space.width), new Int32Array(space.width)];
  const notes = firstNotes();
  const safe = safeScenes(space.plan);
  const open = openQuestions(space.plan, question, safe);

  const scouted = question === 'everything' ? firstNotes() : scout(space, open, limit);
  space.begin(from);
  table.add(from);
  const tired = (done: number) => table.count >= limit || (done % betweenLooks === betweenLooks - 1 && Boolean(expired?.()));
  let done = 0;
  for (; done < table.count && !open.answered(); done++) {
    const turn = notes.turn[done] ?? 0;
    if (turn > (notes.turn[done - 1] ?? 0)) open.seenAll(turn);
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
        if (turn < turns) open.enter(line.to, turn + 1, true);
      }
      notes.edgeTo.push(next);
      notes.edgeBy.push(choice.name);
    }
  }
  const complete = done === table.count || open.answered();
  const withinTurns = complete || (notes.turn[done] ?? 0) >= turns;
  return {
    scenes,
    safe,

    looked: Math.max(scouted.place.length, table.count),
    scouted: graphOf(scouted),
    complete,
    withinTurns,
    taken: open.taken,
    ...graphOf(notes)
  };
}
