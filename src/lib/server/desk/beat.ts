import type { Store } from '../store/store.ts';

const every = 2_000;

/** Notes every two seconds that the clocks of some runs are going, so that a server that was killed knows how long they stood. */
export class Beat {
  readonly #db: Store['db'];
  readonly #clock: () => number;
  readonly #runs: () => string[];
  #timer: NodeJS.Timeout | undefined;
  #noted: readonly string[] = [];
  #busy: Promise<void> | null = null;

  constructor(store: Pick<Store, 'db'>, clock: () => number, runs: () => string[]) {
    this.#db = store.db;
    this.#clock = clock;
    this.#runs = runs;
  }

  begin(): void {
    this.#timer = setInterval(() => void this.#beat(), every);
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#busy;
    await this.#beat();
  }

  /** Runs whose clocks were going when the server stopped. */
  async unfinished(): Promise<string[]> {
    const rows = await this.#db.selectFrom('run').select('id').where('alive_at', 'is not', null).where('ended_at', 'is', null).execute();
    return rows.map(({ id }) => id);
  }

  /** Wall ms at which a run's clock was last known to go; null when it stood. */
  async lastOf(id: string): Promise<number | null> {
    const row = await this.#db.selectFrom('run').select('alive_at').where('id', '=', id).executeTakeFirst();
    return row?.alive_at ? Date.parse(row.alive_at) : null;
  }

  #beat(): Promise<void> {
    this.#busy ??= this.#note()
      // a full disk is told to those who act; a beat that fails costs the class nothing but seconds
      .catch(() => {})
      .finally(() => (this.#busy = null));
    return this.#busy;
  }

  async #note(): Promise<void> {
    const going = this.#runs();
    const stopped = this.#noted.filter((id) => !going.includes(id));
    this.#noted = going;
    const alive_at = new Date(this.#clock()).toISOString();
    if (going.length) await this.#db.updateTable('run').set({ alive_at }).where('id', 'in', going).execute();
    if (stopped.length) await this.#db.updateTable('run').set({ alive_at: null }).where('id', 'in', stopped).execute();
  }
}
