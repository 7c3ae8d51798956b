import type { Store } from '../store/store.ts';

/** Seats by the runs they belong to. */
export type Seats = ReadonlyMap<string, readonly string[]>;

const rowOf = (runId: string, seat: string): string => `${runId}.${seat}`;

/** Which phones are at any of the processes that share the data: each writes down those that it has. */
export class Sightings {
  readonly #db: Store['db'];
  readonly #clock: () => number;

  constructor(store: Pick<Store, 'db'>, clock: () => number) {
    this.#db = store.db;
    this.#clock = clock;
  }

  /** Writes down that these seats are at this process. */
  async note(seats: Seats): Promise<void> {
    const seen_at = new Date(this.#clock()).toISOString();
    const ids = [...seats].flatMap(([runId, some]) => some.map((seat) => rowOf(runId, seat)));
    if (ids.length) await this.#db.updateTable('member').set({ seen_at }).where('id', 'in', ids).execute();
  }

  /** When in the last `ms` some process had these seats of a run; those that none had are left out. */
  async lately(runId: string, seats: readonly string[], ms: number): Promise<Map<string, number>> {
    const since = new Date(this.#clock() - ms).toISOString();
    const ids = seats.map((seat) => rowOf(runId, seat));
    const rows = await this.#db
      .selectFrom('member')
      .select(['id', 'seen_at'])
      .where('id', 'in', ids)
      .where('seen_at', '>', since)
      .execute();
    return new Map(rows.map(({ id, seen_at }) => [id.slice(runId.length + 1), Date.parse(seen_at ?? '')]));
  }
}
