import { explore } from './explore/explore.ts';
import type { Budget } from './explore/explore.ts';
import type { Exploration } from './explore/graph.ts';
import type { CompiledCase, Paths } from './types.ts';

/** Finds the shortest play to every ending that a play can reach within `class.turns`; `situations` tells how many were explored, `complete` whether that was all. */
export function paths(compiled: CompiledCase, budget: Budget = {}): Paths {
  const { scenes, class: rules } = compiled.scenario;
  const found = explore(compiled.scenario, 'endings', budget);
  const timeUp = scenes.findIndex((scene) => scene.id === rules.timeUp);
  const shortest = shortestPlays(found, timeUp, rules.turns);
  const lasting = shortest.has(timeUp) ? null : lastingPlay(found, rules.turns);
  if (lasting) shortest.set(timeUp, lasting);
  return {
    states: scenes.length,
    transitions: found.taken.length,
    situations: found.looked,
    complete: found.complete,
    endings: scenes.flatMap((scene, index) => {
      const play = shortest.get(index);
      return scene.kind === 'ending' && play ? [{ id: scene.id, kind: scene.ending, shortest: play }] : [];
    })
  };
}

/** The shortest play found to each ending; the breadth first search may have stopped, or not been needed, where the first look got through. */
function shortestPlays(found: Exploration, timeUp: number, turns: number): Map<number, string[]> {
  const plays = new Map<number, string[]>();
  for (const graph of [found, found.scouted]) {
    for (let situation = 0; situation < graph.size; situation++) {
      const scene = graph.sceneOf(situation);
      const decisions = graph.turnOf(situation);
      const ends = !found.scenes[scene]?.choices.length;
      const ending = ends ? scene : timeUp;
      if ((ends || decisions === turns) && decisions < (plays.get(ending)?.length ?? Infinity)) plays.set(ending, graph.playTo(situation));
    }
  }
  return plays;
}

/** A play of `turns` decisions none of which ends it: the only way to `time-up` where no line leads there. */
function lastingPlay(found: Exploration, turns: number): string[] | null {
  /** How many decisions (at most `turns`) a play can go on from a situation without an ending. */
  const lasts = new Uint8Array(found.size);
  for (let decisions = 1; decisions <= turns; decisions++) {
    for (let situation = 0; situation < found.size; situation++) {
      if (lasts[situation] === decisions - 1 && found.next(situation).some((edge) => goesOn(found, lasts, edge.to, decisions - 1)))
        lasts[situation] = decisions;
    }
  }
  if ((lasts[0] ?? 0) < turns) return null;
  const play: string[] = [];
  for (let at = 0; play.length < turns;) {
    const edge = found.next(at).find(({ to }) => goesOn(found, lasts, to, turns - play.length - 1));
    if (!edge) return null;
    play.push(edge.choice);
    at = edge.to;
  }
  return play;
}

const goesOn = (found: Exploration, lasts: Uint8Array, situation: number, decisions: number): boolean =>
  Boolean(found.scenes[found.sceneOf(situation)]?.choices.length) && (lasts[situation] ?? 0) >= decisions;
