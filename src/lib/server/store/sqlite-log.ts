import type { DatabaseSync } from 'node:sqlite';
import { eventOf, type Append, type Row } from './append.ts';
import type { AppendResult, StoredEvent } from './store.ts';

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
    return (select.all(runId, afterSeq, limit) as Row[]).map(eventOf);
  }

  return { write, read };
}
