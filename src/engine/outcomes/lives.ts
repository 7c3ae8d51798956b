import { simulate, snapshotAt, type Population, type Run, type Snapshot } from '#engine/customers';
import type { Life } from './life.ts';

/** How a life stood at the end of a month: another that was the same until then goes on from here. */
interface End {
  month: number;
  key: string;
  snapshot: Snapshot;
}
const ends = new WeakMap<Population, End[]>();
/** What one round asks for: the play, nothing, and the play without each lever. */
const most = 16;

/**
 * Runs a life (replicate 0) and remembers its end, so that the next round of the same life is all that is simulated then. The same
 * bits as a run from the start.
 */
export function liveOn(population: Population, life: Life): Run {
  const options = { ...life, replicate: 0 };
  const known = ends.get(population) ?? [];
  const earlier = known
    .filter(({ month, key }) => month <= life.months && key === keyOf(life, month))
    .reduce<End | null>((last, end) => (last && last.month >= end.month ? last : end), null);
  const snapshot = snapshotAt(population, options, life.months, earlier?.snapshot);
  const end: End = { month: life.months, key: keyOf(life, life.months), snapshot };
  ends.set(population, [end, ...known.filter((one) => one.key !== end.key || one.month !== end.month)].slice(0, most));
  return simulate(population, options, snapshot);
}

/** All that can make a difference before a month. */
function keyOf({ levers = {}, impulses, firm }: Life, month: number): string {
  const set = Object.entries(levers).map(([key, value]) => [key, Array.isArray(value) ? value.filter(({ from }) => from < month) : value]);
  return JSON.stringify([firm, set, impulses.filter((impulse) => impulse.month < month)]);
}
