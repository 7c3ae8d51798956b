import { quadrants, stages, valueClasses } from '#engine/customers';
import type { Columns } from '#engine/customers';
import type { Crowd } from '#engine/outcomes';
import type { LabView } from '#lib/state/lab-link.ts';

type Grouping = LabView['grouping'];
const columnOf = ({ valueClass, quadrant, stage }: Columns, grouping: Grouping): Uint8Array =>
  grouping === 'classes' ? valueClass : grouping === 'quadrants' ? quadrant : stage;

/** The groups of a sorting, in the order of their codes. */
export const groupsOf = { classes: valueClasses, quadrants, stages } as const;
/** Beside the groups of a sorting: who has left, and who was not there the year before. */
export type Place = string | 'gone' | 'joined';
/** How many went from one place to another within a year. */
export interface Flow {
  from: Place;
  to: Place;
  people: number;
}

/** Counts the people of each group, and last those who have left. */
export function countsOf({ columns }: Crowd, grouping: Grouping): number[] {
  const counts = Array<number>(groupsOf[grouping].length + 1).fill(0);
  const column = columnOf(columns, grouping);
  for (let row = 0; row < column.length; row++) counts[columns.left[row] ? counts.length - 1 : column[row]!]!++;
  return counts;
}

/** Lists where people went between two years, the largest flows first; who stayed in a group or had left before is not named. */
export function flowsOf(before: Crowd, now: Crowd, grouping: Grouping): Flow[] {
  const names: readonly string[] = groupsOf[grouping];
  const placeOf = ({ columns }: Crowd, row: number): Place => {
    if (row >= columns.left.length) return 'joined';
    return columns.left[row] ? 'gone' : names[columnOf(columns, grouping)[row]!]!;
  };
  const found = new Map<string, Flow>();
  for (let row = 0; row < now.columns.left.length; row++) {
    const [from, to] = [placeOf(before, row), placeOf(now, row)];
    if (from === to) continue;
    const key = `${from} ${to}`;
    const flow = found.get(key);
    if (flow) flow.people++;
    else found.set(key, { from, to, people: 1 });
  }
  return [...found.values()].sort((a, b) => b.people - a.people);
}

/** A customer as a point: what she did in the months that she was one. */
export interface Spot {
  row: number;
  quadrant: number;
  satisfaction: number;
  value: number;
  ordersPerYear: number;
  perOrder: number;
}

/** At most so many customers of the base who are still there, spread evenly over its rows; those who ordered nothing have no amount and are left out. */
export function spotsOf({ columns, month }: Crowd, size: number, most: number): Spot[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row++) if (!columns.left[row] && columns.orders[row]! > 0) rows.push(row);
  const every = Math.max(1, rows.length / most);
  return Array.from({ length: Math.min(most, rows.length) }, (_, k) => rows[Math.floor(k * every)]!).map((row) => ({
    row,
    quadrant: columns.quadrant[row]!,
    satisfaction: columns.satisfaction[row]!,
    value: columns.value[row]!,
    ordersPerYear: (columns.orders[row]! * 12) / month,
    perOrder: columns.spend[row]! / columns.orders[row]!
  }));
}
