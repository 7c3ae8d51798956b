import type { NewEvent, StoredEvent } from './store.ts';

/** A row of the log as both databases give it. */
export type Row = { seq: number; at: string; actor: string; team: string | null; type: string; data: string; v: number };

/** An append that is ready to be written: everything that can fail in it was done before. */
export interface Append {
  runId: string;
  expectedSeq: number;
  rows: readonly Omit<Row, 'seq'>[];
  commandId: string | null;
}

/** Makes an append of events; throws on events that cannot be stored. */
export function prepareAppend(runId: string, expectedSeq: number, events: readonly NewEvent[], commandId: string | null): Append {
  if (!events.length) throw new RangeError('an append needs at least one event');
  const rows = events.map(({ at, data, v = 1, ...rest }) => ({
    ...rest,
    at: new Date(at).toISOString(),
    data: JSON.stringify(data ?? null),
    v
  }));
  return { runId, expectedSeq, rows, commandId };
}

/** Reads a row of the log. */
export const eventOf = (row: Row): StoredEvent => ({ ...row, at: Date.parse(row.at), data: JSON.parse(row.data) });
