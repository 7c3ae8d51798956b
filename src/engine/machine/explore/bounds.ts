import { clamp } from '../arithmetic.ts';
import type { Plan, PlanChoice, PlanLine, Test } from './plan.ts';

/** Least and greatest calm, trust and cost: [calm, calm, trust, trust, cost, cost]. */
type Range = readonly number[];

/** What no play can do, told from ranges alone. */
export interface Bounds {
  /** By index of the line: some play may take it. */
  possible: Uint8Array;
  /** By scene: no play comes there in fewer decisions; Infinity = never. */
  earliest: readonly number[];
  /** By scene: after more decisions than this no play is there; -1 = never. */
  latest: readonly number[];
}

/**
 * Follows, decision by decision, the range of calm, trust and cost that a scene can be entered with, whatever was chosen and
 * however often a move was used. It allows more than plays can do, so that what it rules out is ruled out.
 */
export function boundsOf(plan: Plan): Bounds {
  const { turns, timeUp } = plan;
  const possible = new Uint8Array(plan.lines);
  const earliest = plan.scenes.map(() => Infinity);
  const latest = plan.scenes.map(() => -1);
  let layer = new Map<number, Range>([[0, plan.start.flatMap((value) => [value, value])]]);
  let last: ReadonlyMap<number, Range> = new Map();
  for (let turn = 0; turn <= turns && layer.size > 0; turn++) {
    last = turn === turns ? layer : last;
    const next = new Map<number, Range>();
    for (const [scene, range] of layer) {
      earliest[scene] = Math.min(earliest[scene] ?? Infinity, turn);
      latest[scene] = turn;
      if (turn === turns) continue;
      for (const choice of plan.scenes[scene]?.choices ?? []) {
        for (const [line, reached] of linesFrom(choice, range, turn)) {
          possible[line.index] = 1;
          next.set(line.to, join(next.get(line.to), reached));
        }
      }
    }
    layer = next;
  }
  if ([...last.keys()].some((scene) => plan.scenes[scene]?.choices.length))
    earliest[timeUp] = Math.min(earliest[timeUp] ?? Infinity, turns);
  return { possible, earliest, latest };
}

function linesFrom(choice: PlanChoice, range: Range, turn: number): [PlanLine, Range][] {
  const open = within(range, choice.needs);
  if (!open) return [];
  let left: Range | null = shift(afterMove(choice, open, turn), choice.effects);
  const taken: [PlanLine, Range][] = [];
  for (const line of choice.lines) {
    const here = left && within(left, line.tests);
    if (here) taken.push([line, shift(here, line.effects)]);
    left = left && without(left, line.tests);
  }
  return taken;
}

/** The second use of a move needs one decision before it, the third two. */
function afterMove({ move }: PlanChoice, range: Range, turn: number): Range {
  if (!move) return range;
  const changes = move.change.filter((_, place) => place % 4 <= turn && (place < 4 || turn > 0));
  return changes.map(([calm, trust]) => shift(range, [calm, trust, 0])).reduce((all, each) => join(all, each));
}

const shift = (range: Range, by: readonly number[]): Range =>
  range.map((value, at) => {
    const moved = value + (by[at >> 1] ?? 0);
    return at < 4 ? clamp(moved) : moved;
  });

const join = (range: Range | undefined, other: Range): Range =>
  range ? range.map((value, at) => (at % 2 === 0 ? Math.min(value, other[at] ?? value) : Math.max(value, other[at] ?? value))) : other;

/** The part of a range that can meet all tests, or null; what was chosen is not followed, so that such a test may always hold. */
function within(range: Range, tests: readonly Test[]): Range | null {
  const part = [...range];
  for (const test of tests) {
    if (!('read' in test)) continue;
    const [low, high] = [2 * test.read, 2 * test.read + 1];
    // Calm and trust are whole; a sum of money may lie just above a limit.
    const step = test.read === 2 ? 0 : 1;
    if (test.is === '>=') part[low] = Math.max(part[low] ?? 0, test.value);
    if (test.is === '>') part[low] = Math.max(part[low] ?? 0, test.value + step);
    if (test.is === '<=') part[high] = Math.min(part[high] ?? 0, test.value);
    if (test.is === '<') part[high] = Math.min(part[high] ?? 0, test.value - step);
    if ((part[low] ?? 0) > (part[high] ?? 0)) return null;
  }
  return part;
}

const opposite = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' } as const;

/** The part of a range that can fail the tests: told for one test, the whole range for more; none is never failed. */
function without(range: Range, tests: readonly Test[]): Range | null {
  const [test] = tests;
  if (!test) return null;
  if (tests.length > 1 || !('read' in test)) return range;
  return within(range, [{ ...test, is: opposite[test.is] }]);
}
