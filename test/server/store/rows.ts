import type { NewEvent, Store, StoredEvent } from '#lib/server/store/store.ts';

const at = '2025-01-01T00:00:00.000Z';

export const event = (type: string, data: unknown = {}, team: string | null = null): NewEvent => ({
  at: Date.UTC(2025, 8, 1, 8, 0, 0, 123),
  actor: 'seat:1',
  team,
  type,
  data
});
export const count = (n: number, from = 1) => Array.from({ length: n }, (_, k) => k + from);
export const seqs = (events: readonly StoredEvent[]) => events.map(({ seq }) => seq);
export function fail(message: string): never {
  throw new Error(message);
}

/** Makes a run without a case; without a class, unless one is named. */
export async function newRun(store: Store, id: string, class_id: string | null = null): Promise<string> {
  const none = { scenario_id: null, scenario_version: null };
  await store.db
    .insertInto('run')
    .values({ id, class_id, seed: '42', created_at: at, ...none })
    .execute();
  return id;
}

/** Adds events one after another to the end of a run, as fast as they go. */
export async function append(store: Store, run: string, n: number): Promise<void> {
  const { last_seq } = await store.db.selectFrom('run').select('last_seq').where('id', '=', run).executeTakeFirstOrThrow();
  const results = await Promise.all(count(n, last_seq).map((seq) => store.append(run, seq, [event('e', seq)])));
  if (results.some(({ ok }) => !ok)) fail('an append was refused');
}

/** Follows a run and keeps the numbers that came. */
export function follow(store: Store, run: string, after: number) {
  const seqs: number[] = [];
  let arrived = () => {};
  const stop = store.subscribe(run, after, (events) => {
    seqs.push(...events.map(({ seq }) => seq));
    arrived();
  });
  const until = async (last: number) => {
    while ((seqs.at(-1) ?? 0) < last) await new Promise<void>((done) => (arrived = done));
  };
  return { seqs, stop, until };
}

export const aClass = (id: string, ended: number | null = null) => ({
  id,
  owner: 'u1',
  title: '客户关系管理',
  languages: '["zh","en"]',
  created_at: at,
  ended_at: ended === null ? null : new Date(ended).toISOString()
});

/** Fills every table that hangs on a class. */
export async function fillClass(store: Store, id: string, ended: number | null): Promise<void> {
  const { db } = store;
  const case1 = { id: 'case', version: 1, sha256: 'x', body: '{}', media: '{}', added_at: at };
  await db.insertInto('class').values(aClass(id, ended)).execute();
  await db.insertInto('class_teacher').values({ class_id: id, teacher: 'u1', right: 'owner' }).execute();
  await db
    .insertInto('member')
    .values({ id: `seat-${id}`, class_id: id, secret_hash: 'h', joined_at: at })
    .execute();
  await db
    .insertInto('roster')
    .values({ class_id: id, number: '2025001', name: `王小明-${id}`, seat: `seat-${id}` })
    .execute();
  await db
    .insertInto('scenario')
    .values(case1)
    .onConflict((on) => on.doNothing())
    .execute();
  const run = await newRun(store, `run-${id}`, id);
  await db.updateTable('run').set({ scenario_id: 'case', scenario_version: 1 }).where('id', '=', run).execute();
  await store.append(run, 0, [event('a'), event('b')]);
  await db.insertInto('snapshot').values({ run_id: run, seq: 2, state_v: 1, state: '{}', at }).execute();
  await db
    .insertInto('invitation')
    .values({ token_hash: `t-${id}`, kind: 'co-teacher', class_id: id, expires_at: at })
    .execute();
}

/** Counts what hangs on a class: class, teachers, members, roster, runs, events, snapshots, invitations. */
export async function rowsOf(store: Store, id: string): Promise<number[]> {
  const { db } = store;
  const rows = await Promise.all([
    db.selectFrom('class').select('id').where('id', '=', id).execute(),
    db.selectFrom('class_teacher').select('teacher').where('class_id', '=', id).execute(),
    db.selectFrom('member').select('id').where('class_id', '=', id).execute(),
    db.selectFrom('roster').select('name').where('class_id', '=', id).execute(),
    db.selectFrom('run').select('id').where('class_id', '=', id).execute(),
    store.read(`run-${id}`),
    db.selectFrom('snapshot').select('seq').where('run_id', '=', `run-${id}`).execute(),
    db.selectFrom('invitation').select('kind').where('class_id', '=', id).execute()
  ]);
  return rows.map(({ length }) => length);
}
