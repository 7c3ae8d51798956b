import type { RosterLine } from './roster/read.ts';
import type { Store } from './store/store.ts';
import { againIfTaken } from './store/taken.ts';

export { readRoster } from './roster/read.ts';
export type { LineProblem, RosterLine, RosterProblem, RosterRefusal } from './roster/read.ts';

/** A line of a class's roster; `seat` is who found themselves in it (`s1`), null: nobody yet. */
export interface RosterEntry extends RosterLine {
  seat: string | null;
}
type Db = Pick<Store, 'db'>;

/** A holder's row is named by class and seat. */
const memberOf = (classId: string, seat: string): string => `${classId}.${seat}`;

/** Lists a class's roster by number; for the class's teachers only. */
export async function rosterOf({ db }: Db, classId: string): Promise<RosterEntry[]> {
  const rows = await db.selectFrom('roster').selectAll().where('class_id', '=', classId).execute();
  const order = new Intl.Collator('zh-CN', { numeric: true });
  return rows
    .map(({ number, name, team, seat }) => ({ number, name, team, seat: seat && seat.slice(classId.length + 1) }))
    .sort((a, b) => order.compare(a.number, b.number));
}

/** Puts a roster in place of the one there was; who had found themselves stays found, by their number. */
export async function replaceRoster(store: Db, classId: string, lines: readonly RosterLine[]): Promise<void> {
  await againIfTaken(() => replace(store, classId, lines));
}

async function replace({ db }: Db, classId: string, lines: readonly RosterLine[]): Promise<void> {
  await db.transaction().execute(async (within) => {
    const found = await within.selectFrom('roster').select(['number', 'seat']).where('class_id', '=', classId).execute();
    const seats = new Map(found.map(({ number, seat }) => [number, seat]));
    await within.deleteFrom('roster').where('class_id', '=', classId).execute();
    const rows = lines.map(({ number, name, team }) => ({ class_id: classId, number, name, team, seat: seats.get(number) ?? null }));
    for (let k = 0; k < rows.length; k += 100)
      await within
        .insertInto('roster')
        .values(rows.slice(k, k + 100))
        .execute();
  });
}

/** Deletes a class's roster. */
export async function clearRoster({ db }: Db, classId: string): Promise<void> {
  await db.deleteFrom('roster').where('class_id', '=', classId).execute();
}

/** Tells a student's page whether there is a roster, and the line that this seat found. */
export async function rosterLineOf({ db }: Db, classId: string, seat: string): Promise<{ any: boolean; own: RosterLine | null }> {
  const any = await db.selectFrom('roster').select('number').where('class_id', '=', classId).limit(1).executeTakeFirst();
  const own = await db
    .selectFrom('roster')
    .select(['number', 'name', 'team'])
    .where('class_id', '=', classId)
    .where('seat', '=', memberOf(classId, seat))
    .executeTakeFirst();
  return { any: !!any, own: own ?? null };
}

/** A student finds themselves by number and name, so that nobody can read the list; a line that another seat holds stays theirs. */
export async function claimLine(
  { db }: Db,
  classId: string,
  seat: string,
  typed: { number: string; name: string }
): Promise<{ ok: true; line: RosterLine } | { ok: false; problem: 'not-found' | 'taken' }> {
  const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, '').toLowerCase();
  const member = memberOf(classId, seat);
  return db.transaction().execute(async (within) => {
    const rows = await within.selectFrom('roster').selectAll().where('class_id', '=', classId).execute();
    const line = rows.find(({ number, name }) => tidy(number) === tidy(typed.number) && tidy(name) === tidy(typed.name));
    if (!line) return { ok: false, problem: 'not-found' };
    const free = await within
      .updateTable('roster')
      .set({ seat: member })
      .where('class_id', '=', classId)
      .where('number', '=', line.number)
      .where((eb) => eb.or([eb('seat', 'is', null), eb('seat', '=', member)]))
      .executeTakeFirst();
    if (!free.numUpdatedRows) return { ok: false, problem: 'taken' };
    await within
      .updateTable('roster')
      .set({ seat: null })
      .where('class_id', '=', classId)
      .where('seat', '=', member)
      .where('number', '!=', line.number)
      .execute();
    return { ok: true, line: { number: line.number, name: line.name, team: line.team } };
  });
}
