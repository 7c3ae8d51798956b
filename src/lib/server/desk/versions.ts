import { compile, type CompiledCase } from '#engine/machine';
import type { Scenario } from '#engine/scenario';
import { loadCase } from '../catalogue.ts';
import type { Store } from '../store/store.ts';

/**
 * The versions of cases that classes run on. A class keeps the version it chose: its scenario is stored as it was parsed, so that
 * neither an edit of the file nor a stricter validator of a later release can stop a class.
 */
export class Versions {
  readonly #db: Store['db'];
  readonly #byHash = new Map<string, CompiledCase>();
  readonly #byId = new Map<string, CompiledCase>();
  readonly #stored = new Set<string>();

  constructor(store: Pick<Store, 'db'>) {
    this.#db = store.db;
  }

  byHash(hash: string): CompiledCase | undefined {
    return this.#byHash.get(hash);
  }

  byId(id: string): CompiledCase | undefined {
    return this.#byId.get(id);
  }

  /** Takes up a case as it is on disk now; a broken or missing one is forgotten. */
  async present(id: string): Promise<void> {
    const found = await loadCase(id);
    if (!found || !('scenario' in found)) return void this.#byId.delete(id);
    if (this.#byId.get(id)?.scenario === found.scenario) return;
    this.#byId.set(id, this.#keep(found.scenario));
  }

  /** Stores a version before the first event names it. */
  async pin(hash: string, at: number): Promise<void> {
    const known = this.#byHash.get(hash);
    if (!known || this.#stored.has(hash)) return;
    if ((await this.#read(hash)) === null) await this.#store(known, at);
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
        .execute();
    });
  }

  async #read(hash: string): Promise<string | null> {
    const row = await this.#db.selectFrom('scenario').select('body').where('sha256', '=', hash).executeTakeFirst();
    return row?.body ?? null;
  }
}
