import { randomInt } from 'node:crypto';
import { readClassCommand, type ClassCommand, type Rejection, type TeamRule } from '#engine/session';
import type { Lang } from '#engine/scenario';
import type { Desk } from './desk.ts';
import { noSuchClass, notYours } from './desk/refusals.ts';
import type { Hub } from './live/hub.ts';
import { newClassId, newCode } from './seats/words.ts';
import { deleteClass } from './store/retention.ts';
import type { Store } from './store/store.ts';
import { againIfTaken } from './store/taken.ts';

/** What a teacher says to open a class; without a seed one is drawn. */
export interface NewClass {
  title: string;
  languages: readonly Lang[];
  teamRule: TeamRule;
  seed?: number;
  case?: string | null;
  /** The students are programs: no case is locked for others. */
  bots?: boolean;
}
/** A class in a teacher's list. */
export interface ClassCard {
  id: string;
  title: string;
  code: string;
  right: 'owner' | 'co-teacher' | 'observer';
  openedAt: string;
  endedAt: string | null;
  /** Its students are programs. */
  bots: boolean;
}
type Refused = Rejection & { status?: number };

type Right = 'owner' | 'co-teacher' | 'observer';
/** What the teachers' accounts know of classes. */
interface Owners {
  own: (teacherId: string, classId: string) => Promise<unknown>;
  rightOf: (teacherId: string, classId: string) => Promise<Right | null>;
  classes: (teacherId: string) => Promise<readonly { id: string; title: string; right: Right }[]>;
}
interface ClassesParts {
  store: Store;
  desk: Desk;
  hub: Hub;
  accounts: Owners;
  clock?: () => number;
}

/** Classes of teachers: opened, listed, ended, deleted. */
export class Classes {
  readonly #parts: ClassesParts;

  constructor(parts: ClassesParts) {
    this.#parts = parts;
  }

  /** Opens a class of a teacher; a case that cannot be chosen opens nothing. */
  async open(
    teacherId: string,
    { case: chosen, seed = randomInt(2 ** 32), bots = false, ...about }: NewClass
  ): Promise<{ ok: true; id: string; code: string } | Refused> {
    const read = readClassCommand({ type: 'open-class', ...about, seed });
    if (!read.ok) return read;
    const made = await againIfTaken(() => this.#insert(teacherId, { ...about, bots }, seed));
    await this.#parts.accounts.own(teacherId, made.id);
    const commands: ClassCommand[] = [read.command, ...(chosen ? [{ type: 'choose-case', case: chosen } as const] : [])];
    for (const command of commands) {
      const done = await this.#parts.desk.command(made.id, { kind: 'teacher', id: teacherId }, { id: command.type, command });
      if (done.ok) continue;
      await this.#remove(made.id);
      return done;
    }
    return { ok: true, ...made };
  }

  /** Lists the classes of a teacher, the newest first. */
  async list(teacherId: string): Promise<ClassCard[]> {
    const shared = await this.#parts.accounts.classes(teacherId);
    if (!shared.length) return [];
    const rows = await this.#parts.store.db
      .selectFrom('class')
      .select(['id', 'join_code', 'created_at', 'ended_at', 'bots'])
      .where(
        'id',
        'in',
        shared.map(({ id }) => id)
      )
      .execute();
    const cards = shared.flatMap(({ id, title, right }) => {
      const row = rows.find((one) => one.id === id);
      return row
        ? [{ id, title, right, code: row.join_code ?? '', openedAt: row.created_at, endedAt: row.ended_at, bots: row.bots === 1 }]
        : [];
    });
    return cards.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  }

  /** Whether the students of a class are programs. */
  async isOfBots(classId: string): Promise<boolean> {
    const row = await this.#parts.store.db.selectFrom('class').select('bots').where('id', '=', classId).executeTakeFirst();
    return row?.bots === 1;
  }

  /** The code under which a class is joined. */
  async codeOf(classId: string): Promise<string | null> {
    const row = await this.#parts.store.db.selectFrom('class').select('join_code').where('id', '=', classId).executeTakeFirst();
    return row?.join_code ?? null;
  }

  /** Deletes a class with its log, its seats and its rights; only its owner may. */
  async delete(teacherId: string, classId: string): Promise<{ ok: true } | Refused> {
    const right = await this.#parts.accounts.rightOf(teacherId, classId);
    if (!right) return noSuchClass;
    if (right !== 'owner') return notYours;
    await this.#remove(classId);
    return { ok: true };
  }

  async #insert(owner: string, { title, languages, bots }: NewClass, seed: number): Promise<{ id: string; code: string }> {
    const { db } = this.#parts.store;
    const id = newClassId();
    const code = await this.#freeCode();
    const created_at = new Date((this.#parts.clock ?? Date.now)()).toISOString();
    await db.transaction().execute(async (within) => {
      const about = {
        owner,
        title: title.trim(),
        languages: JSON.stringify(languages),
        join_code: code,
        bots: bots ? (1 as const) : (0 as const)
      };
      await within
        .insertInto('class')
        .values({ id, ...about, created_at, ended_at: null, last_command_at: created_at })
        .execute();
      await within
        .insertInto('run')
        .values({
          id,
          class_id: id,
          seed: String(seed),
          created_at,
          ended_at: null,
          // its clock goes from now on, also when the server dies before its first beat
          alive_at: created_at,
          scenario_id: null,
          scenario_version: null
        })
        .execute();
    });
    return { id, code };
  }

  async #freeCode(): Promise<string> {
    for (;;) {
      const code = newCode();
      const taken = await this.#parts.store.db.selectFrom('class').select('id').where('join_code', '=', code).executeTakeFirst();
      if (!taken) return code;
    }
  }

  async #remove(classId: string): Promise<void> {
    const { store, desk, hub } = this.#parts;
    await desk.drop(classId);
    await deleteClass(store, classId);
    hub.close(classId);
  }
}
