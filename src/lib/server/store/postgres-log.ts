import { eventOf, type Append, type Row } from './append.ts';
import { inTransaction, withClient, type Client, type Pool } from './postgres-pool.ts';
import type { AppendResult, StoredEvent } from './store.ts';

/** Moves the end of a run's log on, if it is where it is thought to be, and writes what comes after it. */
const add = `with head as (
  update run set last_seq = last_seq + cardinality($3::text[]) where id = $1 and last_seq = $2::integer returning id
)
insert into event (run_id, seq, at, actor, team, type, data, v, command_id, command_size)
select head.id, $2::integer + row.n, row.at, row.actor, row.team, row.type, row.data, row.v, row.command_id, row.command_size
from head, unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::integer[], $9::text[], $10::integer[])
  with ordinality as row (at, actor, team, type, data, v, command_id, command_size, n)`;
const select = 'select seq, at, actor, team, type, data, v from event where run_id = $1 and seq > $2 order by seq limit $3';
const hold = 'select last_seq from run where id = $1 for update';
const stored = 'select command_id, seq, command_size from event where run_id = $1 and command_id = any($2::text[])';

/** Writes appends of one run that wait together, in their order; each learns its own result. */
export async function writeTogether(pool: Pool, batch: readonly Append[]): Promise<AppendResult[]> {
  const [first] = batch;
  if (!first) return [];
  if (follow(batch) && (await fits(pool, batch))) return placesOf(batch);
  return inTransaction(pool, (client) => writeApart(client, batch));
}

/** Whether each append is based on what the one before it makes. */
function follow(batch: readonly Append[]): boolean {
  let next = batch[0]!.expectedSeq;
  return batch.every(({ expectedSeq, rows }) => Number.isInteger(expectedSeq) && expectedSeq === next && (next += rows.length));
}

/** The usual case in one statement: nobody was first, and no command comes again. */
async function fits(pool: Pool, batch: readonly Append[]): Promise<boolean> {
  try {
    return (await withClient(pool, (client) => insert(client, batch, batch[0]!.expectedSeq))) > 0;
  } catch (error) {
    if ((error as { code?: string }).code === '23505') return false;
    throw error;
  }
}

async function insert(client: Client, batch: readonly Append[], after: number): Promise<number> {
  const rows = batch.flatMap(({ rows, commandId }) =>
    rows.map((row, k) => ({
      ...row,
      ...(k === 0 && commandId !== null ? { commandId, size: rows.length } : { commandId: null, size: null })
    }))
  );
  const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
  const columns = (['at', 'actor', 'team', 'type', 'data', 'v', 'commandId', 'size'] as const).map(column);
  const { rowCount } = await client.query(add, [batch[0]!.runId, after, ...columns]);
  return rowCount;
}

/** Somebody was first, or a command comes again: the run is held while each append is looked at in its turn. */
async function writeApart(client: Client, batch: readonly Append[]): Promise<AppendResult[]> {
  const { runId } = batch[0]!;
  const { rows: runs } = await client.query<{ last_seq: number }>(hold, [runId]);
  if (!runs[0]) return batch.map(() => ({ ok: false, reason: 'no-run' }));
  const known = await knownIn(client, runId, batch);
  const after = runs[0].last_seq;
  let head = after;
  const taken: Append[] = [];
  const results = batch.map((append): AppendResult => {
    const before = known.get(append.commandId ?? '');
    if (append.commandId !== null && before) return { ok: true, ...before, duplicate: true };
    if (append.expectedSeq !== head) return { ok: false, reason: 'conflict', lastSeq: head };
    const place = placeOf(append, head);
    head = place.lastSeq;
    taken.push(append);
    if (append.commandId !== null) known.set(append.commandId, place);
    return { ok: true, ...place, duplicate: false };
  });
  if (taken.length) await insert(client, taken, after);
  return results;
}

interface Place {
  firstSeq: number;
  lastSeq: number;
}

async function knownIn(client: Client, runId: string, batch: readonly Append[]): Promise<Map<string, Place>> {
  const ids = batch.flatMap(({ commandId }) => (commandId === null ? [] : [commandId]));
  const { rows } = await client.query<{ command_id: string; seq: number; command_size: number }>(stored, [runId, ids]);
  return new Map(rows.map(({ command_id, seq, command_size }) => [command_id, { firstSeq: seq, lastSeq: seq + command_size - 1 }]));
}

const placeOf = ({ rows }: Append, after: number): Place => ({ firstSeq: after + 1, lastSeq: after + rows.length });

function placesOf(batch: readonly Append[]): AppendResult[] {
  return batch.map((append) => ({ ok: true, ...placeOf(append, append.expectedSeq), duplicate: false }));
}

/** Reads a run's log after a number, in order; a negative limit reads all. */
export async function readLog(pool: Pool, runId: string, afterSeq: number, limit: number): Promise<StoredEvent[]> {
  const { rows } = await withClient(pool, (client) => client.query<Row>(select, [runId, afterSeq, limit < 0 ? null : limit]));
  return rows.map(eventOf);
}
