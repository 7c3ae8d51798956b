import type { Store } from '../store/store.ts';

interface OthersParts {
  store: Pick<Store, 'db'>;
  clock: () => number;
  /** The runs in memory. */
  loaded: () => string[];
  /** A run in memory was deleted elsewhere. */
  gone: (runId: string) => void;
  /** A run whose clock went is nobody's any more. */
  left: (runId: string) => Promise<unknown>;
}

/** What other processes on the same database did, as far as no log tells of it: classes deleted, classes left by one that died. */
export class Others {
  readonly #parts: OthersParts;

  constructor(parts: OthersParts) {
    this.#parts = parts;
  }

  /** Looks; `longest` ms without a sign is for nobody to wait. */
  async look(longest: number): Promise<void> {
    const { loaded, gone, left } = this.#parts;
    const mine = loaded();
    const there = await this.#there(mine);
    for (const id of mine) if (!there.has(id)) gone(id);
    for (const id of await this.#silent(longest)) if (!there.has(id)) await left(id);
  }

  async #there(ids: readonly string[]): Promise<Set<string>> {
    if (!ids.length) return new Set();
    const rows = await this.#parts.store.db.selectFrom('run').select('id').where('id', 'in', ids).execute();
    return new Set(rows.map(({ id }) => id));
  }

  async #silent(longest: number): Promise<string[]> {
    const { store, clock } = this.#parts;
    const before = new Date(clock() - longest).toISOString();
    const rows = await store.db.selectFrom('run').select('id').where('alive_at', '<', before).where('ended_at', 'is', null).execute();
    return rows.map(({ id }) => id);
  }
}
