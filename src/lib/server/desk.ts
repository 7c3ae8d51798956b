import type { Actor, ClassCommand, ClassEvent } from '#engine/session';
import { Beat } from './desk/beat.ts';
import { Others } from './desk/others.ts';
import { Presence } from './desk/presence.ts';
import { noSuchClass, troubleOf } from './desk/refusals.ts';
import { Rows } from './desk/rows.ts';
import { Run, type Done } from './desk/run.ts';
import { Sightings } from './desk/sightings.ts';
import { Timers } from './desk/timers.ts';
import { folder, Versions, type Library } from './desk/versions.ts';
import type { Store } from './store/store.ts';

/** What others are told of a run: its new events, folded already. */
export type Listener = (run: Run, events: readonly ClassEvent[]) => void;

export interface DeskOptions {
  store: Store;
  /** Wall ms since 1970. */
  clock?: () => number;
  /** Where classes find cases; those of the folder unless told. */
  library?: Library;
}

const idle = 10 * 60_000;

/** The only authority over classes: folds their logs, decides commands, and lets no clock be forgotten. */
export class Desk {
  readonly versions: Versions;
  readonly library: Library;
  readonly presence: Presence;
  readonly #store: Store;
  readonly #clock: () => number;
  readonly #runs = new Map<string, Promise<Run | null>>();
  readonly #open = new Map<string, { run: Run; off: () => void; used: number }>();
  readonly #listeners = new Set<Listener>();
  readonly #mourners: ((runId: string) => void)[] = [];
  readonly #openers: ((run: Run) => void)[] = [];
  readonly #needs: ((runId: string) => boolean)[] = [];
  readonly #timers: Timers;
  readonly #beat: Beat;
  readonly #rows: Rows;

  constructor({ store, clock = Date.now, library = folder }: DeskOptions) {
    this.#store = store;
    this.#clock = clock;
    this.library = library;
    this.versions = new Versions(store, library);
    this.#rows = new Rows(store);
    this.#timers = new Timers(clock, (run) => void this.#tick(run));
    const others = store.engine === 'postgres' ? this.#others() : null;
    this.presence = new Presence(clock, (id) => this.#open.get(id)?.run ?? null, others && new Sightings(store, clock));
    this.keepWhile((id) => this.presence.anyone(id));
    const missed = async () => void (await Promise.all(this.loaded.map((run) => this.#resume(run))));
    this.#beat = new Beat({ store, clock, missed, runs: () => this.#beats(), also: async () => others?.look(this.#beat.grace) });
  }

  /** Takes up the classes whose clocks ran when the server stopped. */
  async begin(): Promise<void> {
    for (const id of await this.#beat.unfinished()) await this.run(id);
    this.#beat.begin();
    this.presence.begin();
  }

  /** The run of a class, loaded when it is not; null when there is no such class. Throws when the store fails. */
  async run(id: string): Promise<Run | null> {
    const known = this.#open.get(id);
    if (known) known.used = this.#clock();
    if (known) return known.run;
    const loading = this.#runs.get(id) ?? this.#load(id).finally(() => this.#runs.delete(id));
    this.#runs.set(id, loading);
    return loading;
  }

  /** The runs in memory. */
  get loaded(): Run[] {
    return [...this.#open.values()].map(({ run }) => run);
  }

  /** Answers a command; `id` makes a repeated one be answered as at first. Throws nothing. */
  async command(runId: string, actor: Actor, { id, command }: { id: string | null; command: ClassCommand }): Promise<Done> {
    try {
      await this.#beat.catchUp();
      const run = await this.run(runId);
      return run ? await run.command(actor, id, command) : noSuchClass;
    } catch (error) {
      return troubleOf(error);
    }
  }

  /** Tells of every event of every loaded run; gives back how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells of a run that was read into memory. */
  whenLoaded(opener: (run: Run) => void): void {
    this.#openers.push(opener);
  }

  /** Keeps the runs in memory that somebody needs besides those who give commands. */
  keepWhile(needed: (runId: string) => boolean): void {
    this.#needs.push(needed);
  }

  /** Tells of a run whose class was deleted by another process. */
  whenGone(mourner: (runId: string) => void): void {
    this.#mourners.push(mourner);
  }

  /** Forgets a run: its class is deleted. */
  async drop(id: string): Promise<void> {
    const known = this.#open.get(id);
    this.#open.delete(id);
    if (!known) return;
    known.off();
    this.#timers.clear(known.run);
    await known.run.close();
  }

  /** Ends in peace: what is in the queues is done, clocks are noted, nothing more is taken. */
  async close(): Promise<void> {
    this.presence.end();
    const runs = this.loaded;
    this.#timers.end();
    await Promise.all(runs.map((run) => run.close()));
    for (const { off } of this.#open.values()) off();
    await this.#rows.flush();
    await this.#beat.end();
    this.#open.clear();
  }

  async #load(id: string): Promise<Run | null> {
    const row = await this.#store.db.selectFrom('run').select('id').where('id', '=', id).executeTakeFirst();
    if (!row) return null;
    const run = new Run(id, {
      store: this.#store,
      versions: this.versions,
      clock: this.#clock,
      changed: (run, events) => this.#changed(run, events)
    });
    await run.open();
    await this.#resume(run);
    const off = this.#store.subscribe(id, run.state.lastSeq, (rows) => {
      if ((rows.at(-1)?.seq ?? 0) > run.state.lastSeq) void run.catchUp();
    });
    this.#open.set(id, { run, off, used: this.#clock() });
    this.presence.loaded(run);
    this.#timers.arm(run);
    this.#rows.loaded(run);
    for (const opener of this.#openers) opener(run);
    return run;
  }

  /** Clocks go on where they were: what passed without a server did not pass for the class. Of several servers that find it one tells. */
  async #resume(run: Run): Promise<void> {
    const since = (await this.#beat.lastOf(run.id)) ?? (run.due === null ? null : run.lastAt);
    if (since === null || run.state.phase === 'ended') return;
    const from = Math.max(since, run.lastAt);
    const stoodStill = this.#clock() - from;
    if (stoodStill > this.#beat.grace) await run.command({ kind: 'server' }, `restart-${from}`, { type: 'restart', stoodStill });
  }

  /** Something is due; while the store is away nothing is, and the timer rings again. */
  async #tick(run: Run): Promise<void> {
    const caughtUp = await this.#beat.catchUp().then(
      () => true,
      () => false
    );
    if (caughtUp) await run.command({ kind: 'clock' }, null, { type: 'tick' });
  }

  #others(): Others {
    return new Others({
      store: this.#store,
      clock: this.#clock,
      loaded: () => [...this.#open.keys()],
      left: (id) => this.run(id),
      gone: (id) => {
        void this.drop(id);
        for (const mourner of this.#mourners) mourner(id);
      }
    });
  }

  #changed(run: Run, events: readonly ClassEvent[]): void {
    if (!this.#open.has(run.id)) return;
    this.#timers.arm(run);
    this.#rows.changed(run, events);
    this.presence.heard(run, events);
    for (const listener of this.#listeners) listener(run, events);
  }

  /** The runs whose clocks are noted; those that nobody uses and no clock needs are put away. */
  #beats(): string[] {
    void this.#rows.flush();
    const now = this.#clock();
    for (const [id, { run, used }] of this.#open)
      if (run.due === null && now - Math.max(used, run.lastAt) > idle && !this.#needs.some((needed) => needed(id))) void this.drop(id);
    return this.loaded.filter(({ state }) => state.phase !== 'ended' && state.clock.pausedAt === null).map(({ id }) => id);
  }
}
