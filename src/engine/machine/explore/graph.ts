import type { PlanScene } from './plan.ts';

/** Every situation a play can come to, by number in breadth first order, so that the first play found is a shortest one. */
export interface Exploration extends Graph {
  scenes: readonly PlanScene[];
  /** By scene: an ending can be reached from it, whatever the play has counted so far. */
  safe: Uint8Array;
  /** How many situations were looked at, by the search or by a first quick look. */
  looked: number;
  /** What was asked is answered; `withinTurns`: at least as far as plays of at most `class.turns` decisions go. */
  complete: boolean;
  withinTurns: boolean;
  /** What a first quick look saw, each play as it was found and not always a shortest. */
  scouted: Graph;
  /** By index of the line among all lines: taken within `class.turns`. */
  taken: Uint8Array;
}

/** Situations by number, and how one leads to another. */
export interface Graph {
  /** How many there are. */
  size: number;
  /** Index of the scene, and decisions taken, in a situation. */
  sceneOf(situation: number): number;
  turnOf(situation: number): number;
  /** The situation from which it was first reached, -1 for the first one. */
  parentOf(situation: number): number;
  /** Names (`scene.choice`) of a shortest play to a situation. */
  playTo(situation: number): string[];
  /** Whither the open choices of a situation lead, in the order of the file. */
  next(situation: number): readonly { choice: string; to: number }[];
  /** Prepares the way back: the result visits every situation that leads to a given one. */
  backwards(): (situation: number, visit: (from: number) => void) => void;
}

/** What the search writes down; edges stand in the order of the situations they leave. */
export interface Notes {
  place: number[];
  turn: number[];
  parent: number[];
  reason: string[];
  firstEdge: number[];
  edgeTo: number[];
  edgeBy: string[];
}

/** Notes of nothing yet but the first situation. */
export const firstNotes = (): Notes => ({ place: [0], turn: [0], parent: [-1], reason: [''], firstEdge: [], edgeTo: [], edgeBy: [] });

/** Reads the notes of a search. */
export function graphOf(notes: Notes): Graph {
  const { place, turn, parent, reason, firstEdge, edgeTo, edgeBy } = notes;
  return {
    size: place.length,
    sceneOf: (situation) => place[situation] ?? 0,
    turnOf: (situation) => turn[situation] ?? 0,
    parentOf: (situation) => parent[situation] ?? -1,
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
    },
    backwards: () => backwardsOf(notes)
  };
}

/** Sorts the edges by where they lead: a list of sources for each situation, all in one array. */
function backwardsOf({ place, firstEdge, edgeTo }: Notes): ReturnType<Graph['backwards']> {
  const first = new Int32Array(place.length + 1);
  for (const to of edgeTo) first[to + 1] = (first[to + 1] ?? 0) + 1;
  for (let at = 0; at < place.length; at++) first[at + 1] = (first[at + 1] ?? 0) + (first[at] ?? 0);
  const free = first.slice();
  const sources = new Int32Array(edgeTo.length);
  for (let from = 0; from < firstEdge.length; from++) {
    const end = firstEdge[from + 1] ?? edgeTo.length;
    for (let edge = firstEdge[from] ?? end; edge < end; edge++) {
      const to = edgeTo[edge] ?? 0;
      const slot = free[to] ?? 0;
      sources[slot] = from;
      free[to] = slot + 1;
    }
  }
  return (situation, visit) => {
    for (let at = first[situation] ?? 0; at < (first[situation + 1] ?? 0); at++) visit(sources[at] ?? 0);
  };
}

/** Writes down a new situation: its scene, decisions so far, and how it was reached. */
export function noteSituation({ place, turn, parent, reason }: Notes, scene: number, turns: number, from: number, by: string): void {
  place.push(scene);
  turn.push(turns);
  parent.push(from);
  reason.push(by);
}
