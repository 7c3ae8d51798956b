import type { Kysely } from 'kysely';
import type { Finding, Scenario, Text } from '#engine/scenario';
import type { AccountTables } from '../accounts/tables.ts';
import type { CaseVersionTable, Database } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { againIfTaken } from '../store/taken.ts';
import type { Checked } from './examine.ts';
import type { KeptFile } from './package.ts';

export type State = CaseVersionTable['state'];
/** What somebody may do with a case: its owner everything, a colleague use and copy it. */
export type CaseRight = 'owner' | 'reader';
/** A case in a teacher's list, as its newest version stands. `classes` counts those that took any version of it. */
export interface CaseRow {
  id: string;
  right: CaseRight;
  /** The owner's name. */
  by: string;
  title: Text;
  fileName: string;
  version: number;
  at: string;
  state: State;
  readers: number;
  classes: number;
}
/** A saved version without what it holds. */
export interface VersionRow {
  version: number;
  at: string;
  fileName: string;
  state: State;
}
/** A saved version with all it holds. */
export interface Version extends VersionRow {
  source: Uint8Array;
  title: Text;
  scenario: Scenario | null;
  findings: Finding[];
  leftOut: string[];
  files: KeptFile[];
}
/** A version before it has a number. */
export type NewVersion = Omit<Version, 'version'>;
type Db = Kysely<Database & AccountTables>;

/** The rows of teachers' cases. Rights are asked here, in one place. */
export class Shelf {
  readonly #db: Db;

  constructor(store: Pick<Store, 'db'>) {
    this.#db = store.db.withTables<AccountTables>();
  }

  /** What a teacher may do with a case; null when it is nothing to him or her. */
  async rightOf(teacherId: string, id: string): Promise<CaseRight | null> {
    const row = await this.#db
      .selectFrom('own_case')
      .leftJoin('case_share', (join) => join.onRef('case_share.case_id', '=', 'own_case.id').on('case_share.teacher', '=', teacherId))
      .select(['own_case.owner', 'case_share.teacher'])
      .where('own_case.id', '=', id)
      .executeTakeFirst();
    if (row?.owner === teacherId) return 'owner';
    return row?.teacher ? 'reader' : null;
  }

  /** The cases of a teacher and those shared with him or her, the newest first. */
  async list(teacherId: string): Promise<CaseRow[]> {
    const rows = await this.#newest(teacherId)
      .innerJoin('teacher', 'teacher.id', 'one.owner')
      .select(['one.id', 'one.owner', 'teacher.name as by', 'now.title', 'now.file_name as fileName'])
      .select(['now.version', 'now.added_at as at', 'now.state'])
      .select((eb) => [
        eb.selectFrom('case_share').whereRef('case_id', '=', 'one.id').select(eb.fn.countAll().as('n')).as('readers'),
        eb.selectFrom('run').whereRef('scenario_id', '=', 'one.id').select(eb.fn.countAll().as('n')).as('classes')
      ])
      .orderBy('now.added_at', 'desc')
      .execute();
    return rows.map(({ owner, title, readers, classes, ...row }) => ({
      ...row,
      right: owner === teacherId ? 'owner' : 'reader',
      title: JSON.parse(title) as Text,
      readers: Number(readers),
      classes: Number(classes)
    }));
  }

  /** The cases that a teacher may take for a class, as they are now, the newest first; `by` is a colleague who shared it. */
  async playable(teacherId: string): Promise<{ scenario: Scenario; by: string | null }[]> {
    const rows = await this.#newest(teacherId)
      .innerJoin('teacher', 'teacher.id', 'one.owner')
      .select(['now.scenario', 'one.owner', 'teacher.name'])
      .orderBy('now.added_at', 'desc')
      .execute();
    return rows.flatMap(({ scenario, owner, name }) =>
      scenario === null ? [] : [{ scenario: JSON.parse(scenario) as Scenario, by: owner === teacherId ? null : name }]
    );
  }

  /** The versions of a case, the newest first. */
  async versions(id: string): Promise<VersionRow[]> {
    return this.#db
      .selectFrom('case_version')
      .select(['version', 'added_at as at', 'file_name as fileName', 'state'])
      .where('case_id', '=', id)
      .orderBy('version', 'desc')
      .execute();
  }

  /** A version with what it holds, the newest unless told; null when there is none. */
  async version(id: string, version?: number): Promise<Version | null> {
    const row = await this.#db
      .selectFrom('case_version')
      .selectAll()
      .where('case_id', '=', id)
      .$if(version !== undefined, (query) => query.where('version', '=', version!))
      .orderBy('version', 'desc')
      .executeTakeFirst();
    if (!row) return null;
    const files = await this.#db
      .selectFrom('case_file')
      .select(['name', 'sha256', 'size'])
      .where('case_id', '=', id)
      .where('version', '=', row.version)
      .orderBy('name')
      .execute();
    return { ...read(row), files };
  }

  /** The present version of a case as it is played; the scenario is null while an error stands. */
  async present(id: string): Promise<Pick<Version, 'scenario' | 'findings'> | null> {
    const row = await this.#db
      .selectFrom('case_version')
      .select(['scenario', 'findings'])
      .where('case_id', '=', id)
      .orderBy('version', 'desc')
      .executeTakeFirst();
    return row ? judged(row) : null;
  }

  /** Adds a version, and the case itself when it is new. */
  async add(id: string, owner: string, version: NewVersion): Promise<number> {
    return againIfTaken(() => this.#add(id, owner, version));
  }

  async #add(id: string, owner: string, version: NewVersion): Promise<number> {
    return this.#db.transaction().execute(async (within) => {
      await within
        .insertInto('own_case')
        .values({ id, owner, created_at: version.at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const last = await within
        .selectFrom('case_version')
        .select(({ fn }) => fn.max('version').as('version'))
        .where('case_id', '=', id)
        .executeTakeFirst();
      const number = Number(last?.version ?? 0) + 1;
      await within
        .insertInto('case_version')
        .values(write(id, number, version))
        .execute();
      const files = version.files.map((file) => ({ case_id: id, version: number, ...file }));
      if (files.length) await within.insertInto('case_file').values(files).execute();
      return number;
    });
  }

  /** Deletes a case with its versions and shares; classes keep what they pinned. */
  async remove(id: string): Promise<void> {
    await this.#db.deleteFrom('own_case').where('id', '=', id).execute();
  }

  /** What a teacher keeps: cases, versions of one of them, and the bytes of all scripts and of each file beside them. */
  async sizeOf(owner: string, id: string): Promise<{ cases: number; versions: number; scripts: number; files: Map<string, number> }> {
    const rows = await this.#db
      .selectFrom('own_case')
      .innerJoin('case_version', 'case_version.case_id', 'own_case.id')
      .select(['own_case.id', 'case_version.size'])
      .where('owner', '=', owner)
      .execute();
    const files = await this.#db
      .selectFrom('case_file')
      .innerJoin('own_case', 'own_case.id', 'case_file.case_id')
      .select(['sha256', 'size'])
      .distinct()
      .where('own_case.owner', '=', owner)
      .execute();
    return {
      cases: new Set(rows.map((row) => row.id)).size,
      versions: rows.filter((row) => row.id === id).length,
      scripts: rows.reduce((sum, { size }) => sum + size, 0),
      files: new Map(files.map(({ sha256, size }) => [sha256, size]))
    };
  }

  /** Who may use a case besides its owner, by name. */
  async readers(id: string): Promise<{ id: string; name: string }[]> {
    const readers = await this.#db
      .selectFrom('case_share')
      .innerJoin('teacher', 'teacher.id', 'case_share.teacher')
      .select(['teacher.id', 'teacher.name'])
      .where('case_id', '=', id)
      .execute();
    const { compare } = new Intl.Collator('zh-CN');
    return readers.sort((a, b) => compare(a.name, b.name));
  }

  /** The teacher of an address. */
  async teacherAt(email: string): Promise<{ id: string; name: string } | null> {
    return (await this.#db.selectFrom('teacher').select(['id', 'name']).where('email', '=', email).executeTakeFirst()) ?? null;
  }

  async share(id: string, teacher: string, at: string): Promise<void> {
    const row = { case_id: id, teacher, added_at: at };
    await this.#db
      .insertInto('case_share')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  async unshare(id: string, teacher: string): Promise<void> {
    await this.#db.deleteFrom('case_share').where('case_id', '=', id).where('teacher', '=', teacher).execute();
  }

  /** The newest version of each case that a teacher owns or may use. */
  #newest(teacherId: string) {
    return this.#db
      .selectFrom('own_case as one')
      .innerJoin('case_version as now', 'now.case_id', 'one.id')
      .where((eb) =>
        eb.or([
          eb('one.owner', '=', teacherId),
          eb('one.id', 'in', eb.selectFrom('case_share').select('case_id').where('teacher', '=', teacherId))
        ])
      )
      .where('now.version', '=', (eb) =>
        eb
          .selectFrom('case_version as each')
          .whereRef('each.case_id', '=', 'one.id')
          .select(({ fn }) => fn.max('each.version').as('last'))
      );
  }
}

/** What a version is to be, from what the check made of an upload. */
export function versionOf(checked: Checked, at: string, fileName: string, lastTitle: Text): NewVersion {
  const { scenario, findings, source, leftOut } = checked;
  const files = checked.files.map(({ name, sha256, size }) => ({ name, sha256, size }));
  const state = !scenario ? 'broken' : findings.some(({ severity }) => severity === 'warning') ? 'warnings' : 'clean';
  return { at, fileName, state, source, title: scenario?.title ?? lastTitle, scenario, findings, leftOut, files };
}

function read(row: CaseVersionTable): Omit<Version, 'files'> {
  return {
    version: row.version,
    at: row.added_at,
    fileName: row.file_name,
    state: row.state,
    source: Buffer.from(row.source, 'base64'),
    title: JSON.parse(row.title) as Text,
    leftOut: JSON.parse(row.left_out) as string[],
    ...judged(row)
  };
}

const judged = ({ scenario, findings }: Pick<CaseVersionTable, 'scenario' | 'findings'>): Pick<Version, 'scenario' | 'findings'> => ({
  scenario: scenario === null ? null : (JSON.parse(scenario) as Scenario),
  findings: JSON.parse(findings) as Finding[]
});

const write = (id: string, version: number, one: NewVersion): CaseVersionTable => ({
  case_id: id,
  version,
  added_at: one.at,
  file_name: one.fileName,
  source: Buffer.from(one.source).toString('base64'),
  size: one.source.length,
  scenario: one.scenario && JSON.stringify(one.scenario),
  title: JSON.stringify(one.title),
  state: one.state,
  findings: JSON.stringify(one.findings),
  left_out: JSON.stringify(one.leftOut)
});
