import { availableParallelism } from 'node:os';
import type { CompiledCase } from '#engine/machine';
import type { Between, CustomerStory, Outcome, Reached } from '#engine/outcomes';
import { happened, type PlayEvent, type Rejection } from '#engine/session';
import { Hand } from './crew/hand.ts';
import type { Ask, Found, Task } from './crew/protocol.ts';

/** An outcome, or that it could not be computed. */
export type Simulated = { ok: true; outcome: Outcome } | Rejection;
type Case = Pick<CompiledCase, 'scenario' | 'hash'>;
type Log = readonly PlayEvent[];
type Told<Kind extends Ask['ask']> = { ok: true; found: Found[Kind] } | Rejection;

const most = 200;
const tries = 2;
const file = new URL('./crew/worker.ts', import.meta.url);

/** Simulates customers in worker threads, so that a class goes on meanwhile. What two teams did alike is simulated once. */
export class Crew {
  readonly #idle: Hand[];
  readonly #hands: readonly Hand[];
  readonly #waiting: ((hand: Hand) => void)[] = [];
  readonly #known = new Map<string, Promise<Told<Ask['ask']>>>();
  #ended = false;

  constructor(size = Math.max(1, availableParallelism() - 1), worker: URL = file) {
    this.#hands = Array.from({ length: size }, () => new Hand(worker));
    this.#idle = [...this.#hands];
  }

  /** The outcome of a play; the same case, seed and decisions are computed once. Throws nothing. */
  async outcomeOf(of: Case, log: Log): Promise<Simulated> {
    const told = await this.#find<'outcome'>(of, { ask: 'outcome', log }, [log]);
    return told.ok ? { ok: true, outcome: told.found } : told;
  }

  /** What a play's customers came to, in three figures; null when it could not be computed. */
  async reachedOf(of: Case, log: Log): Promise<Reached | null> {
    const told = await this.#find<'reached'>(of, { ask: 'reached', log }, [log]);
    return told.ok ? told.found : null;
  }

  /** Two plays on the same customers and on others, `log` minus `other`; null when it could not be computed. */
  async betweenOf(of: Case, log: Log, other: Log): Promise<Between | null> {
    const told = await this.#find<'between'>(of, { ask: 'between', log, other }, [log, other]);
    return told.ok ? told.found : null;
  }

  /** Three customers after a play; null when it could not be computed. */
  async storiesOf(of: Case, log: Log): Promise<CustomerStory[] | null> {
    const told = await this.#find<'stories'>(of, { ask: 'stories', log }, [log]);
    return told.ok ? told.found : null;
  }

  async #find<Kind extends Ask['ask']>({ scenario, hash }: Case, ask: Ask, logs: readonly Log[]): Promise<Told<Kind>> {
    const key = `${hash} ${ask.ask} ${JSON.stringify(logs.map(standingIn))}`;
    const known = this.#known.get(key) ?? this.#simulate({ scenario, ...ask });
    this.#known.delete(key);
    this.#known.set(key, known);
    for (const old of this.#known.keys()) if (this.#known.size > most) this.#known.delete(old);
    // a failure may pass; it is told and not remembered
    void known.then(({ ok }) => ok || this.#known.delete(key));
    return known as Promise<Told<Kind>>;
  }

  /** Ends the workers. */
  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all(this.#hands.map((hand) => hand.end()));
  }

  async #simulate(task: Task): Promise<Told<Ask['ask']>> {
    const hand = this.#idle.pop() ?? (await new Promise<Hand>((free) => this.#waiting.push(free)));
    try {
      return await this.#try(hand, task);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(hand);
      else this.#idle.push(hand);
    }
  }

  async #try(hand: Hand, task: Task): Promise<Told<Ask['ask']>> {
    for (let k = 0; k < tries && !this.#ended; k++) {
      try {
        const answer = await hand.do(task);
        if (answer.ok) return answer;
        console.error(answer.fault);
        return brokeDown;
      } catch (error) {
        if (!this.#ended) console.error(error);
      }
    }
    return brokeDown;
  }
}

const brokeDown: Rejection = {
  ok: false,
  code: 'crew/broke-down',
  en: 'The customers could not be simulated. Try again; the terminal of the server tells more.',
  zh: '客户模拟没有完成。请再试一次；详情见服务器终端。'
};

/** All of a log that an outcome depends on: the seed, and what happened and was not taken back. */
const standingIn = (log: Log): unknown[] => [log.find((event) => event.type === 'play.started')?.seed, ...happened(log)];
