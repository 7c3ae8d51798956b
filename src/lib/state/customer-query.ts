import { causeKinds, type CustomerTable } from '#engine/outcomes';

export const sorts = ['name', 'segment', 'satisfaction', 'intention', 'orders', 'spend', 'stayed', 'cause'] as const;
export type Sort = (typeof sorts)[number];
type LeavingCause = 'ended' | 'heard' | 'failure' | 'ordinary';

/** What the table of customers shows and in which order; '' = no filter. */
export interface Query {
  text: string;
  /** A segment's id. */
  segment: string;
  state: '' | 'kept' | 'left';
  heard: '' | 'yes' | 'no';
  cause: '' | LeavingCause;
  sort: Sort;
  down: boolean;
}
/** The most telling causes first. */
export const everybody: Query = { text: '', segment: '', state: '', heard: '', cause: '', sort: 'cause', down: false };

const oneOf = <Value extends string>(value: string | null, list: readonly Value[], otherwise: Value): Value =>
  list.find((one) => one === value) ?? otherwise;

/** Reads a query from an address; what is not understood is left out. */
export function readQuery(params: URLSearchParams): Query {
  return {
    text: params.get('name') ?? '',
    segment: params.get('segment') ?? '',
    state: oneOf(params.get('state'), ['', 'kept', 'left'], ''),
    heard: oneOf(params.get('heard'), ['', 'yes', 'no'], ''),
    cause: oneOf(params.get('cause'), ['', 'ended', 'heard', 'failure', 'ordinary'], ''),
    sort: oneOf(params.get('sort'), sorts, everybody.sort),
    down: params.get('order') === 'down'
  };
}

/** Writes a query as the end of an address: `?segment=japan&order=down`, or nothing. */
export function writeQuery(query: Query): string {
  const params = new URLSearchParams();
  if (query.text) params.set('name', query.text);
  for (const key of ['segment', 'state', 'heard', 'cause'] as const) if (query[key]) params.set(key, query[key]);
  if (query.sort !== everybody.sort) params.set('sort', query.sort);
  if (query.down) params.set('order', 'down');
  const text = params.toString();
  return text && `?${text}`;
}

export const isFiltered = ({ text, segment, state, heard, cause }: Query): boolean => Boolean(text || segment || state || heard || cause);

/** Returns the rows that a query shows, in its order; ties by row. `nameOf` and `compare` speak the interface's language. */
export function rowsOf(
  table: CustomerTable,
  query: Query,
  nameOf: (row: number) => string,
  compare: (a: string, b: string) => number
): number[] {
  const fits = filterOf(table, query, nameOf);
  const rows = Array.from({ length: table.size }, (_, row) => row).filter(fits);
  const order = orderOf(table, query.sort, nameOf, compare);
  return rows.sort((a, b) => (query.down ? order(b, a) : order(a, b)) || a - b);
}

function filterOf(table: CustomerTable, query: Query, nameOf: (row: number) => string): (row: number) => boolean {
  const text = query.text.trim().toLowerCase();
  const segment = table.segments.findIndex(({ id }) => id === query.segment);
  const cause = causeKinds.findIndex((kind) => kind === query.cause);
  return (row) =>
    (!query.segment || table.segment[row] === segment) &&
    (!query.state || (query.state === 'left') === table.left[row]! > 0) &&
    (!query.heard || (query.heard === 'yes') === table.heard[row]! >= 0) &&
    (!query.cause || table.cause[row] === cause) &&
    (!text || nameOf(row).toLowerCase().includes(text));
}

type Order = (a: number, b: number) => number;

function orderOf(table: CustomerTable, sort: Sort, nameOf: (row: number) => string, compare: (a: string, b: string) => number): Order {
  if (sort === 'name') return (a, b) => compare(nameOf(a), nameOf(b));
  if (sort === 'cause') return (a, b) => rankOf(table, a) - rankOf(table, b);
  const column = table[sort];
  return (a, b) => column[a]! - column[b]!;
}

/** Causes in order of how telling they are, the staying last; within one cause by month. */
const rankOf = ({ cause, left }: CustomerTable, row: number): number =>
  (cause[row] === 0 ? causeKinds.length : cause[row]!) * 1000 + left[row]!;

/** A segment of the base at the end. */
export interface SegmentSummary {
  id: string;
  people: number;
  kept: number;
  /** Mean of those still customers; 0 when nobody is. */
  satisfaction: number;
  heard: number;
}

/** Sums a table up by segment, in its order. */
export function summaryOf(table: CustomerTable): SegmentSummary[] {
  const sums = table.segments.map(({ id }) => ({ id, people: 0, kept: 0, satisfaction: 0, heard: 0 }));
  for (let row = 0; row < table.size; row++) {
    const sum = sums[table.segment[row]!]!;
    sum.people += 1;
    if (table.heard[row]! >= 0) sum.heard += 1;
    if (table.left[row] !== 0) continue;
    sum.kept += 1;
    sum.satisfaction += table.satisfaction[row]!;
  }
  return sums.map((sum) => ({ ...sum, satisfaction: sum.kept ? sum.satisfaction / sum.kept : 0 }));
}
