import type { ClassEvent } from '#engine/session';
import type { Store } from '../store/store.ts';
import type { Run } from './run.ts';

/** What the tables say of a class besides its log: caches, for lists that must not read logs. They can always be made again. */
export class Rows {
  readonly #db: Store['db'];
  readonly #acted = new Map<string, number>();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(store: Pick<Store, 'db'>) {
    this.#db = store.db;
  }

  /** Notes what a list wants to know of new events. */
  changed(run: Run, events: readonly ClassEvent[]): void {
    const acted = events.findLast(({ actor }) => actor.kind === 'teacher' || actor.kind === 'seat');
    if (acted) this.#acted.set(run.id, acted.at);
    for (const event of events) {
      if (event.type === 'case.chosen') this.#write(() => this.#chosen(run.id, event.data.hash));
      if (event.type === 'class.ended') this.#write(() => this.#ended(run.id, event.at));
    }
  }

  /** Mends what a server that was killed could not write. */
  loaded(run: Run): void {
    if (run.state.case) this.#write(() => this.#chosen(run.id, run.state.case!.hash));
    if (run.state.phase === 'ended') this.#write(() => this.#ended(run.id, run.lastAt));
  }

  /** Writes when people last did something. */
  async flush(): Promise<void> {
    const acted = [...this.#acted];
    this.#acted.clear();
    for (const [id, at] of acted) this.#write(() => this.#last(id, at));
    await this.#writing;
  }

  /** A cache that could not be written is written another time: nothing hangs on it. */
  #write(work: () => Promise<unknown>): void {
    this.#writing = this.#writing.then(work).catch(() => {});
  }

  async #chosen(id: string, hash: string): Promise<void> {
    const row = await this.#db.selectFrom('scenario').select(['id', 'version']).where('sha256', '=', hash).executeTakeFirst();
    if (!row) return;
    const pinned = { scenario_id: row.id, scenario_version: row.version };
    await this.#db.updateTable('run').set(pinned).where('id', '=', id).where('scenario_id', 'is', null).execute();
  }

  async #ended(id: string, at: number): Promise<void> {
    const ended_at = new Date(at).toISOString();
    await this.#db.updateTable('class').set({ ended_at }).where('id', '=', id).where('ended_at', 'is', null).execute();
    await this.#db.updateTable('run').set({ ended_at }).where('id', '=', id).where('ended_at', 'is', null).execute();
  }

  async #last(id: string, at: number): Promise<void> {
    await this.#db
      .updateTable('class')
      .set({ last_command_at: new Date(at).toISOString() })
      .where('id', '=', id)
      .execute();
  }
}
