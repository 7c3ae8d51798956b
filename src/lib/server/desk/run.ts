import { answerClass, applyClass, nextDue, openingState } from '#engine/session';
import type { Actor, Cases, ClassCommand, ClassEvent, ClassState, NewClassEvent, Rejection } from '#engine/session';
import type { AppendResult, Store } from '../store/store.ts';
import { fromStored, placed, toStored, wordOf } from './log.ts';
import { brokeDown, closing, noSuchClass, tooBusy, troubleOf } from './refusals.ts';
import type { Versions } from './versions.ts';

/** What became of a command: the last seq it was based on or made, with the events it made; or why not. */
export type Done = { ok: true; seq: number; events: readonly ClassEvent[] } | (Rejection & { status?: number });

/** A command that waits for its turn; `id` is unique to its actor. */
interface Job {
  actor: Actor;
  id: string | null;
  command: ClassCommand;
  done: (done: Done) => void;
  tries: number;
}
/** A job decided on the state that the jobs before it will leave. */
interface Plan {
  job: Job;
  at: number;
  answer: { ok: true; events: readonly NewClassEvent[]; state: ClassState } | Rejection;
}
export interface RunParts {
  store: Pick<Store, 'db' | 'append' | 'read'>;
  versions: Versions;
  clock: () => number;
  /** New events, folded already; `before` is the state that they changed. */
  changed: (run: Run, events: readonly ClassEvent[]) => void;
}

const mostAtOnce = 64;
const mostTries = 30;
const page = 5_000;
/** After the store failed a log is read on so many ms later. */
const again = 1_000;

/**
 * One class's log, folded: the only place where its commands are decided, one after the other. Commands that wait together are
 * decided together and appended in one go, so that a slow disk costs a class one wait and not one for each.
 */
export class Run {
  readonly id: string;
  state: ClassState = openingState();
  /** Wall ms of the last event and of the last command. */
  lastAt = 0;
  readonly #parts: RunParts;
  readonly #waiting: Job[] = [];
  #working: Promise<void> = Promise.resolve();
  #busy = false;
  /** The state may be behind the log. */
  #doubt = true;
  #asked = false;
  #closed = false;

  constructor(id: string, parts: RunParts) {
    this.id = id;
    this.#parts = parts;
  }

  /** Puts a command in the queue; answers when the disk has its events. Throws nothing. */
  command(actor: Actor, id: string | null, command: ClassCommand): Promise<Done> {
    if (this.#closed) return Promise.resolve(closing);
    return new Promise((done) => {
      this.#waiting.push({ actor, id: id && `${wordOf(actor)}:${id}`, command, done, tries: 0 });
      this.#begin();
    });
  }

  /** Reads what others appended; resolves when it was tried. */
  catchUp(): Promise<void> {
    this.#doubt = this.#asked = true;
    this.#begin();
    return this.#working;
  }

  /** Reads the log for the first time; throws when the store fails. */
  async open(): Promise<void> {
    await this.#readOn();
  }

  /** Takes no more commands and waits for those in the queue. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#working;
  }

  get due(): number | null {
    return nextDue(this.state);
  }

  #begin(): void {
    if (this.#busy) return;
    this.#busy = true;
    this.#working = this.#work();
  }

  async #work(): Promise<void> {
    // what comes in the same turn is decided together
    await new Promise((go) => setImmediate(go));
    while (this.#waiting.length || this.#asked) {
      this.#asked = false;
      const batch = this.#waiting.splice(0, mostAtOnce);
      try {
        if (this.#doubt) await this.#readOn();
        await this.#settle(await this.#plan(batch));
      } catch (error) {
        const trouble = troubleOf(error);
        for (const { done } of batch) done(trouble);
        this.#doubt = true;
        // nobody may come who would read on
        if (!batch.length) setTimeout(() => void this.catchUp(), again).unref();
      }
    }
    // in the same turn in which nothing waited: what comes next must begin anew
    this.#busy = false;
  }

  async #readOn(): Promise<void> {
    for (let more = true; more;) {
      const rows = await this.#parts.store.read(this.id, this.state.lastSeq, page);
      const events = rows.map(fromStored);
      for (const event of events) if (event.type === 'case.chosen') await this.#parts.versions.load(event.data.hash);
      this.#absorb(events);
      more = rows.length === page;
    }
    this.#doubt = false;
  }

  #absorb(events: readonly ClassEvent[]): void {
    const { versions, changed } = this.#parts;
    const fresh = events.filter(({ seq }) => seq > this.state.lastSeq);
    for (const event of fresh) this.state = applyClass(versions, this.state, event);
    if (!fresh.length) return;
    this.lastAt = Math.max(this.lastAt, fresh.at(-1)!.at);
    changed(this, fresh);
  }

  async #plan(batch: readonly Job[]): Promise<Plan[]> {
    const at = Math.max(this.#parts.clock(), this.lastAt);
    let state = this.state;
    const plans: Plan[] = [];
    for (const job of batch) {
      const { versions } = this.#parts;
      const cases = job.command.type === 'choose-case' ? await versions.offer(job.command.case, job.actor) : versions;
      const answer = this.#decide(cases, state, job, at);
      if (answer.ok) state = answer.state;
      plans.push({ job, at, answer });
    }
    return plans;
  }

  #decide(cases: Cases, before: ClassState, { actor, command }: Job, at: number): Plan['answer'] {
    try {
      const answer = answerClass(cases, before, actor, command, at);
      if (!answer.ok) return answer;
      const events = placed(answer.events, before.lastSeq, at);
      return { ...answer, state: events.reduce((state, event) => applyClass(cases, state, event), before) };
    } catch (error) {
      console.error(error);
      return brokeDown;
    }
  }

  /** Appends the plans in order and tells each job; those behind one that others overtook are decided again. */
  async #settle(plans: readonly Plan[]): Promise<void> {
    const appended = await Promise.allSettled(await this.#append(plans));
    for (const [k, { job, at, answer }] of plans.entries()) {
      const result = appended[k]!;
      if (result.status === 'rejected') throw result.reason;
      if (!answer.ok) await this.#refuse(job, answer);
      else if (result.value === null) job.done({ ok: true, seq: this.state.lastSeq, events: [] });
      else if (!result.value.ok) return this.#overtaken(plans.slice(k), result.value.reason);
      else if (result.value.duplicate) {
        await this.#repeat(job, result.value);
        return this.#overtaken(plans.slice(k + 1), 'conflict');
      } else {
        const events = placed(answer.events, result.value.firstSeq - 1, at);
        this.#absorb(events);
        job.done({ ok: true, seq: result.value.lastSeq, events });
      }
    }
  }

  async #append(plans: readonly Plan[]): Promise<Promise<AppendResult | null>[]> {
    const { store, versions } = this.#parts;
    const sent: Promise<AppendResult | null>[] = [];
    let after = this.state.lastSeq;
    for (const { job, at, answer } of plans) {
      const events = answer.ok ? answer.events : [];
      for (const event of events) if (event.type === 'case.chosen') await versions.pin(event.data.hash, at);
      const options = job.id ? { commandId: job.id } : {};
      const result = events.length
        ? store.append(
            this.id,
            after,
            events.map((event) => toStored(event, at)),
            options
          )
        : Promise.resolve(null);
      // a failure is looked at in its turn
      result.catch(() => {});
      sent.push(result);
      after += events.length;
    }
    return sent;
  }

  /**
   * A command that was stored before is answered as it was then, although it could not be done twice. One that is refused for what
   * others have changed meanwhile is decided again.
   */
  async #refuse(job: Job, rejection: Rejection): Promise<void> {
    const first = job.id ? await this.#storedAs(job.id) : null;
    if (first !== null) return job.done({ ok: true, seq: first, events: [] });
    const known = this.state.lastSeq;
    await this.#readOn();
    if (this.state.lastSeq === known || job.tries++ >= mostTries) job.done(rejection);
    else this.#waiting.unshift(job);
  }

  async #storedAs(id: string): Promise<number | null> {
    const row = await this.#parts.store.db
      .selectFrom('event')
      .select(['seq', 'command_size'])
      .where('run_id', '=', this.id)
      .where('command_id', '=', id)
      .executeTakeFirst();
    return row ? row.seq + (row.command_size ?? 1) - 1 : null;
  }

  async #repeat(job: Job, { firstSeq, lastSeq }: { firstSeq: number; lastSeq: number }): Promise<void> {
    const rows = await this.#parts.store.read(this.id, firstSeq - 1, lastSeq - firstSeq + 1);
    job.done({ ok: true, seq: lastSeq, events: rows.map(fromStored) });
  }

  #overtaken(plans: readonly Plan[], reason: 'conflict' | 'no-run'): void {
    const jobs = plans.map(({ job }) => job);
    for (const job of jobs) job.tries++;
    const given = jobs.filter(({ tries }) => reason === 'no-run' || tries > mostTries);
    for (const { done } of given) done(reason === 'no-run' ? noSuchClass : tooBusy);
    this.#waiting.unshift(...jobs.filter((job) => !given.includes(job)));
    this.#doubt = true;
  }
}
