import type { Store } from '../store/store.ts';

/** The ids of teachers' cases: no folder of `scenarios/` may be taken for one, and none can be guessed. */
export const isOwnId = (id: string): boolean => /^own-[2-9a-z]{12}$/.test(id);

const grace = 60_000;

/** Deletes the pinned versions of teachers' cases that no class plays and whose case is gone; gives back the hashes of all files in use. */
export async function filesInUse({ db }: Pick<Store, 'db'>, now: number): Promise<ReadonlySet<string>> {
  const pinned = await db
    .selectFrom('scenario')
    .select(['id', 'version', 'sha256', 'media', 'added_at'])
    .where('id', 'like', 'own-%')
    .execute();
  const used = new Set<string>();
  // a class pins a version a moment before its log names it
  const since = new Date(now - grace).toISOString();
  for (const { id, version, sha256, media, added_at } of pinned) {
    const { played } = await db
      .selectNoFrom((eb) => [
        eb
          .or([
            eb.exists(eb.selectFrom('own_case').select('own_case.id').where('own_case.id', '=', id)),
            eb.exists(eb.selectFrom('run').select('run.id').where('scenario_id', '=', id).where('scenario_version', '=', version)),
            // the run's row is a cache of this event, written a little later
            eb.exists(eb.selectFrom('event').select('seq').where('type', '=', 'case.chosen').where('data', 'like', `%${sha256}%`))
          ])
          .as('played')
      ])
      .executeTakeFirstOrThrow();
    if (played || added_at > since) for (const file of JSON.parse(media) as string[]) used.add(file.split('.')[0]!);
    else await db.deleteFrom('scenario').where('id', '=', id).where('version', '=', version).execute();
  }
  for (const { sha256 } of await db.selectFrom('case_file').select('sha256').distinct().execute()) used.add(sha256);
  return used;
}
