import { compile, type CompiledCase } from '#engine/machine';
import type { Scenario } from '#engine/scenario';
import type { Actor, Cases } from '#engine/session';
import { loadCase, mediaFile, type CaseResult, type Media } from '../catalogue.ts';
import type { Store } from '../store/store.ts';

/** Where classes find cases and their pictures. */
export interface Library {
  /** A case as it is now, for a teacher who may use it; null for every other. */
  load: (id: string, teacherId: string | null) => Promise<CaseResult | null>;
  /** A picture of any version; whoever asks has been looked at. */
  media: (id: string, file: string) => Promise<Media | null>;
}
/** The cases of the folder, which are everybody's. */
export const folder: Library = { load: loadCase, media: mediaFile };

/**
 * The versions of cases that classes run on. A class keeps the version it chose: its scenario is stored as it was parsed, so that
 * neither an edit of the file nor a stricter validator of a later release can stop a class.
 */
export class Versions {
  readonly #db: Store['db'];
  readonly #library: Library;
  readonly #byHash = new Map<string, CompiledCase>();
  readonly #offered = new Map<string, CompiledCase>();
  readonly #stored = new Set<string>();

  constructor(store: Pick<Store, 'db'>, library: Library) {
    this.#db = store.db;
    this.#library = library;
  }

  byHash(hash: string): CompiledCase | undefined {
    return this.#byHash.get(hash);
  }

  /** Nothing is to be had by its id alone: a case is offered to one who may use it. */
  byId(): undefined {
    return undefined;
  }

  /** The cases for one command that chooses one: the case as it is now, if it is whole and the actor may use it. */
  async offer(id: string, actor: Actor): Promise<Cases> {
    const found = await this.#library.load(id, actor.kind === 'teacher' ? actor.id : null);
    const offered = found && 'scenario' in found ? this.#present(found.scenario) : undefined;
    return { byHash: (hash) => this.byHash(hash), byId: (asked) => (asked === id ? offered : undefined) };
  }

  /** Stores a version before the first event names it. */
  async pin(hash: string, at: number): Promise<void> {
    const known = this.#byHash.get(hash);
    if (!known || this.#stored.has(hash)) return;
    // another process may store a version of the same case at this moment, and take the number
    while ((await this.#read(hash)) === null) await this.#store(known, at);
    this.#stored.add(hash);
  }

  /** Takes up a stored version; false when the store has none of that hash. */
  async load(hash: string): Promise<boolean> {
    if (this.#byHash.has(hash)) return true;
    const body = await this.#read(hash);
    if (body === null) return false;
    const compiled = compile(JSON.parse(body) as Scenario);
    if (compiled.hash !== hash) return false;
    this.#byHash.set(hash, compiled);
    this.#stored.add(hash);
    return true;
  }

  /** A case of the folder comes as the same object until it is edited: it is compiled once. */
  #present(scenario: Scenario): CompiledCase {
    const known = this.#offered.get(scenario.id);
    if (known?.scenario === scenario) return known;
    const compiled = this.#keep(scenario);
    this.#offered.set(scenario.id, compiled);
    return compiled;
  }

  #keep(scenario: Scenario): CompiledCase {
    const compiled = compile(scenario);
    const known = this.#byHash.get(compiled.hash);
    if (!known) this.#byHash.set(compiled.hash, compiled);
    return known ?? compiled;
  }

  async #store({ scenario, hash }: CompiledCase, at: number): Promise<void> {
    const { id, scenes } = scenario;
    const media = JSON.stringify(scenes.flatMap(({ picture }) => (picture ? [picture.file] : [])));
    const row = { id, sha256: hash, body: JSON.stringify(scenario), media, added_at: new Date(at).toISOString() };
    await this.#db.transaction().execute(async (within) => {
      const last = await within
        .selectFrom('scenario')
        .select(({ fn }) => fn.max('version').as('version'))
        .where('id', '=', id)
        .executeTakeFirst();
      const version = Number(last?.version ?? 0) + 1;
      await within
        .insertInto('scenario')
        .values({ ...row, version })
        .onConflict((taken) => taken.doNothing())
        .execute();
    });
  }

  async #read(hash: string): Promise<string | null> {
    const row = await this.#db.selectFrom('scenario').select('body').where('sha256', '=', hash).executeTakeFirst();
    return row?.body ?? null;
  }
}
