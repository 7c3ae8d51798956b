import type { CompiledCase } from '#engine/machine';
import type { PlayEvent } from '#engine/session';
import { customersOf, historiesOf } from '../people.ts';
import type { CustomerTable, History } from '../people-types.ts';
import type { CustomerStory, Fate } from './types.ts';

const fates: readonly Fate[] = ['kept', 'won', 'lost'];

/**
 * Picks a customer for each fate from a road's base (replicate 0), never the person met face to face: of those who heard of the play the one
 * whose satisfaction it moved most (`kept`), who stays though she would have left (`won`), and who leaves though she would have stayed
 * longer, else as she would have anyway (`lost`). A fate that nobody met is left out.
 */
export function storiesOf(compiled: CompiledCase, log: readonly PlayEvent[]): CustomerStory[] {
  const table = customersOf(compiled, log);
  const stories = historiesOf(compiled, log, candidatesOf(table)).map((history) => storyOf(history, table));
  return fates.flatMap((fate) => {
    const own = stories.filter((story) => story.fate === fate && !later(story));
    return own.sort((a, b) => weightOf(b) - weightOf(a) || a.row - b.row).slice(0, 1);
  });
}

/** Looking at a customer month by month is costly: so many of each kind are looked at. */
const looked = 40;
const few = 10;

function candidatesOf({ size, person, heard, left, anyway }: CustomerTable): number[] {
  const rows = Array.from({ length: size }, (_, row) => row).filter((row) => row !== person && heard[row]! >= 0);
  const stayed = rows.filter((row) => left[row] === 0);
  const gone = rows.filter((row) => left[row] !== 0);
  const driven = gone.filter((row) => anyway[row] === 0);
  return [...spread(stayed, looked), ...spread(driven, looked), ...spread(gone, few)];
}

/** So many of a list, evenly. */
const spread = (rows: readonly number[], count: number): number[] =>
  rows.length <= count ? [...rows] : Array.from({ length: count }, (_, k) => rows[Math.floor((k * rows.length) / count)]!);

function storyOf(history: History, table: CustomerTable): CustomerStory {
  const { row, played, nothing, start, cause, causeNothing, segment, seed, causes } = history;
  const last = played.at(-1);
  const then = nothing[Math.min(nothing.length, played.length) - 1];
  const left = cause.month;
  const leftOtherwise = causeNothing.month;
  return {
    fate: left !== 0 ? 'lost' : leftOtherwise !== 0 ? 'won' : 'kept',
    row,
    seed,
    segment: segment.name,
    after: shown(last?.satisfaction ?? start.satisfaction),
    otherwise: shown(then?.satisfaction ?? start.satisfaction),
    left,
    leftOtherwise,
    heard: table.heard[row]! < 0 ? null : (causes[table.heard[row]!] ?? null)
  };
}

/** The model lets single customers go a little beyond the scale that is shown. */
const shown = (satisfaction: number): number => Math.min(100, Math.max(0, satisfaction));

/** Who left later than without the play was not lost by it. */
const later = ({ left, leftOtherwise }: CustomerStory): boolean => left !== 0 && leftOtherwise !== 0 && left > leftOtherwise;

/** Those tell most whom the play moved most; of those who left, who would have stayed to the end. */
const weightOf = ({ fate, after, otherwise, left, leftOtherwise }: CustomerStory): number =>
  Math.abs(after - otherwise) + (fate === 'lost' && (leftOtherwise === 0 || left < leftOtherwise) ? 1000 : 0);
