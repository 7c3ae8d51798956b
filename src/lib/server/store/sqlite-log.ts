import type { DatabaseSync } from 'node:sqlite';
import type { AppendResult, NewEvent, StoredEvent } from './store.ts';

type Row = { seq: number; at: string; actor: string; team: string | null; type: string; data: string; v: number };

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

/** The log in a data file: `write` is called within a transaction, `read` at any time. */
export function sqliteLog(raw: DatabaseSync) {
  const advance = raw.prepare('update run set last_seq = last_seq + ? where id = ? and last_seq = ?');
  const head = raw.prepare('select last_seq from run where id = ?');
  const stored = raw.prepare('select seq, command_size from event where run_id = ? and command_id = ?');
  const insert = raw.prepare(
    'insert into event (run_id, seq, at, actor, team, type, data, v, command_id, command_size) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  );
  const select = raw.prepare('select seq, at, actor, team, type, data, v from event where run_id = ? and seq > ? order by seq limit ?');

  function write({ runId, expectedSeq, rows, commandId }: Append): AppendResult {
    const known = commandId === null ? undefined : (stored.get(runId, commandId) as { seq: number; command_size: number } | undefined);
    if (known) return { ok: true, firstSeq: known.seq, lastSeq: known.seq + known.command_size - 1, duplicate: true };
    if (advance.run(rows.length, runId, expectedSeq).changes !== 1) return refuse(runId);
    rows.forEach(({ at, actor, team, type, data, v }, k) => {
      const command = k === 0 && commandId !== null ? [commandId, rows.length] : [null, null];
      insert.run(runId, expectedSeq + 1 + k, at, actor, team, type, data, v, ...command);
    });
    return { ok: true, firstSeq: expectedSeq + 1, lastSeq: expectedSeq + rows.length, duplicate: false };
  }

  function refuse(runId: string): AppendResult {
    const run = head.get(runId) as { last_seq: number } | undefined;
    return run ? { ok: false, reason: 'conflict', lastSeq: run.last_seq } : { ok: false, reason: 'no-run' };
  }

  function read(runId: string, afterSeq: number, limit: number): StoredEvent[] {
    const rows = select.all(runId, afterSeq, limit) as Row[];
    return rows.map((row) => ({ ...row, at: Date.parse(row.at), data: JSON.parse(row.data) }));
  }

  return { write, read };
}
