import { availableParallelism } from 'node:os';
import type { BaseReadouts, CompiledCase } from '#engine/machine';
import type { Between, CustomerStory, Outcome, Reached, RoundReport } from '#engine/outcomes';
import { happened, type PlayEvent, type Rejection, type Session } from '#engine/session';
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
  readonly #waiting: { urgency: number; go: (hand: Hand) => void }[] = [];
  readonly #known = new Map<string, Promise<Told<Ask['ask']>>>();
  #ended = false;

  constructor(size = Math.max(1, availableParallelism() - 1), worker: URL = file) {
    this.#hands = Array.from({ length: size }, () => new Hand(worker));
    this.#idle = [...this.#hands];
  }

  /** The outcome of a play; the same case, seed and decisions are computed once. Throws nothing. */
  async outcomeOf(of: Case, log: Log): Promise<Simulated> {
    const told = await this.#find<'outcome'>(of, { ask: 'outcome', log }, [standingIn(log)]);
    return told.ok ? { ok: true, outcome: told.found } : told;
  }

  /** What a play's customers came to, in three figures; null when it could not be computed. */
  async reachedOf(of: Case, log: Log): Promise<Reached | null> {
    const told = await this.#find<'reached'>(of, { ask: 'reached', log }, [standingIn(log)]);
    return told.ok ? told.found : null;
  }

  /** Two plays on the same customers and on others, `log` minus `other`; null when it could not be computed. */
  async betweenOf(of: Case, log: Log, other: Log): Promise<Between | null> {
    const told = await this.#find<'between'>(of, { ask: 'between', log, other }, [standingIn(log), standingIn(other)]);
    return told.ok ? told.found : null;
  }

  /** Three customers after a play; null when it could not be computed. */
  async storiesOf(of: Case, log: Log): Promise<CustomerStory[] | null> {
    const told = await this.#find<'stories'>(of, { ask: 'stories', log }, [standingIn(log)]);
    return told.ok ? told.found : null;
  }

  /** Grows the base of a case in the workers, so that the first round need not wait for it. */
  async gather(of: Case, seed: number): Promise<void> {
    await Promise.all(this.#hands.map((_, k) => this.#find<'gather'>(of, { ask: 'gather', seed }, [seed, k], 1)));
  }

  /** How the base stands when the locked round of a play is lived; null when it could not be computed. A class waits for it: it comes before all else. */
  async roundOf(of: Case, play: Session): Promise<BaseReadouts | null> {
    const told = await this.#find<'round'>(of, { ask: 'round', play }, livedIn(play), 2);
    return told.ok ? told.found : null;
  }

  /** What the rounds of a play came to and why, on so many replicates; null when it could not be computed. The fewer, the sooner its turn. */
  async reportOf(of: Case, play: Session, replicates: number): Promise<RoundReport | null> {
    const told = await this.#find<'report'>(
      of,
      { ask: 'report', play, replicates },
      [replicates, ...livedIn(play)],
      replicates > 1 ? 0 : 1
    );
    return told.ok ? told.found : null;
  }

  /** `about` is all that the answer depends on beside the case; `urgency` lets a question pass those that wait. */
  async #find<Kind extends Ask['ask']>({ scenario, hash }: Case, ask: Ask, about: readonly unknown[], urgency = 0): Promise<Told<Kind>> {
    const key = `${hash} ${ask.ask} ${JSON.stringify(about)}`;
    const known = this.#known.get(key) ?? this.#simulate({ scenario, hash, ...ask }, urgency);
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

  async #simulate(task: Task, urgency: number): Promise<Told<Ask['ask']>> {
    const hand = this.#idle.pop() ?? (await new Promise<Hand>((go) => this.#waiting.push({ urgency, go })));
    try {
      return await this.#try(hand, task);
    } finally {
      this.#release(hand);
    }
  }

  /** Those of the highest urgency in the order in which they came. */
  #release(hand: Hand): void {
    const most = Math.max(...this.#waiting.map(({ urgency }) => urgency));
    const [next] = this.#waiting.splice(
      this.#waiting.findIndex(({ urgency }) => urgency === most),
      1
    );
    if (next) next.go(hand);
    else this.#idle.push(hand);
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

/** All of a play that its rounds depend on; settings stand in the words of its decisions. */
const livedIn = ({ seed, steps, now, injected }: Session): unknown[] => [
  seed,
  steps.map(({ scene, choice }) => `${scene} ${choice}`),
  injected,
  now.firm?.round
];
