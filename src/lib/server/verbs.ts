import { verbsOf, type Verb } from '#engine/session';
import { fromStored } from './desk/log.ts';
import type { House } from './house.ts';

/** A line of a class's log of verbs; `by` is the teacher's name, null for one who has no account or right any more. */
export type LogLine = Omit<Verb, 'by'> & { by: string | null };

/** Reads what the teachers of a class did out of its log, the newest first; null when there is no such class. */
export async function logOf(
  { desk, store, accounts }: Pick<House, 'desk' | 'store' | 'accounts'>,
  classId: string
): Promise<LogLine[] | null> {
  const run = await desk.run(classId);
  if (!run) return null;
  const { state } = run;
  // only the teachers' lines leave the disk: those of a large class are few among many
  const rows = await store.db
    .selectFrom('event')
    .selectAll()
    .where('run_id', '=', classId)
    .where('actor', 'like', 'teacher:%')
    .orderBy('seq')
    .execute();
  const log = rows.map((row) => fromStored({ ...row, at: Date.parse(row.at), data: JSON.parse(row.data) }));
  const names = new Map((await accounts.sharers(classId)).map(({ teacherId, name }) => [teacherId, name]));
  const compiled = state.case ? (desk.versions.byHash(state.case.hash) ?? null) : null;
  return verbsOf(compiled, state, log)
    .map((verb) => ({ ...verb, by: names.get(verb.by) ?? null }))
    .reverse();
}
