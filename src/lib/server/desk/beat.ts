import type { Store } from '../store/store.ts';

const every = 2_000;
/** Where several processes share the data, a shorter gap is no stop: another may just be between two beats. */
const shared = 6_000;

interface BeatParts {
  store: Pick<Store, 'db' | 'engine'>;
  clock: () => number;
  /** The runs whose clocks go. */
  runs: () => string[];
  /** Nobody could note for a while: the store was away. */
  missed: () => Promise<void>;
  /** Is called at each beat. */
  also: () => Promise<void>;
}

/** Notes every two seconds that the clocks of some runs are going, so that a server that was killed knows how long they stood. */
export class Beat {
  /** A stop of at most so many ms is none. */
  readonly grace: number;
  readonly #parts: BeatParts;
  #timer: NodeJS.Timeout | undefined;
  #noted: readonly string[] = [];
  #at: number;
  #busy: Promise<void> | null = null;

  constructor(parts: BeatParts) {
    this.#parts = parts;
    this.grace = parts.store.engine === 'postgres' ? shared : 0;
    this.#at = parts.clock();
  }

  begin(): void {
    this.#at = this.#parts.clock();
    // a full disk is told to those who act; a beat that fails costs the class nothing but seconds
    this.#timer = setInterval(() => void this.#beat().catch(() => {}), every);
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#busy?.catch(() => {});
    await this.#beat().catch(() => {});
  }

  /** Before anything is decided after the store was away: what passed meanwhile did not pass. Throws while it is. */
  async catchUp(): Promise<void> {
    if (this.#late) await this.#beat();
  }

  /** Runs whose clocks were going when the server stopped. */
  async unfinished(): Promise<string[]> {
    const { db } = this.#parts.store;
    const rows = await db.selectFrom('run').select('id').where('alive_at', 'is not', null).where('ended_at', 'is', null).execute();
    return rows.map(({ id }) => id);
  }

  /** Wall ms at which a run's clock was last known to go; null when it stood. */
  async lastOf(id: string): Promise<number | null> {
    const row = await this.#parts.store.db.selectFrom('run').select('alive_at').where('id', '=', id).executeTakeFirst();
    return row?.alive_at ? Date.parse(row.alive_at) : null;
  }

  get #late(): boolean {
    return this.grace > 0 && this.#parts.clock() - this.#at > this.grace;
  }

  #beat(): Promise<void> {
    this.#busy ??= this.#note().finally(() => (this.#busy = null));
    return this.#busy;
  }

  async #note(): Promise<void> {
    const { store, clock, runs, missed, also } = this.#parts;
    if (this.#late) await missed();
    const going = runs();
    const stopped = this.#noted.filter((id) => !going.includes(id));
    const now = clock();
    const alive_at = new Date(now).toISOString();
    if (going.length) await store.db.updateTable('run').set({ alive_at }).where('id', 'in', going).execute();
    if (stopped.length) await store.db.updateTable('run').set({ alive_at: null }).where('id', 'in', stopped).execute();
    this.#noted = going;
    this.#at = now;
    await also();
  }
}
