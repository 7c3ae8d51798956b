import { newId } from './protocol.ts';

/** A leader says so this often; one not heard of for `gone` ms is followed no more. */
const beat = 2_000;
const gone = 5_000;
/** How long a new window waits for a leader to answer. */
const answerIn = 250;

type Said<T> = { kind: 'who' } | { kind: 'lead'; term: number; id: string } | { kind: 'pass'; news: T };
interface Told<T> {
  /** This window brings the news from now on, or no more. */
  lead: (leads: boolean) => void;
  news: (news: T) => void;
  /** All that a window that came later needs. */
  all: () => T | null;
}

/** One window of a browser holds the stream and passes it to the others; without a channel each has its own. */
export class Share<T> {
  readonly #id = newId();
  readonly #told: Told<T>;
  readonly #name: string;
  #channel: BroadcastChannel | null = null;
  #term = 0;
  #leads = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(name: string, told: Told<T>) {
    this.#name = name;
    this.#told = told;
  }
  start(): void {
    if (this.#channel || this.#leads) return;
    if (typeof BroadcastChannel === 'undefined') return this.#claim();
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.onmessage = ({ data }) => this.#hear(data as Said<T>);
    this.#say({ kind: 'who' });
    this.#wait(answerIn, () => this.#claim());
  }
  stop(): void {
    clearTimeout(this.#timer);
    // the others notice at once, not after the silence
    if (this.#leads) this.#say({ kind: 'lead', term: this.#term, id: '' });
    this.#channel?.close();
    this.#channel = null;
    this.#lead(false);
  }
  /** Passes news on; only the leader's are heard. */
  pass(news: T): void {
    if (this.#leads) this.#say({ kind: 'pass', news });
  }

  #hear(said: Said<T>): void {
    // a message on its way while this window went
    if (!this.#channel) return;
    if (said.kind === 'who') {
      const all = this.#leads ? this.#told.all() : null;
      if (this.#leads) this.#say({ kind: 'lead', term: this.#term, id: this.#id });
      if (all) this.#say({ kind: 'pass', news: all });
    } else if (said.kind === 'pass') {
      if (!this.#leads) this.#told.news(said.news);
    } else if (said.term > this.#term || (said.term === this.#term && (!this.#leads || said.id < this.#id))) this.#follow(said);
  }
  #follow({ term, id }: { term: number; id: string }): void {
    this.#term = term;
    this.#lead(false);
    this.#wait(id === '' ? Math.random() * 150 : gone + Math.random() * 500, () => this.#claim());
  }
  #claim(): void {
    this.#term++;
    this.#lead(true);
    this.#beat();
  }
  #beat(): void {
    this.#say({ kind: 'lead', term: this.#term, id: this.#id });
    this.#wait(beat, () => this.#beat());
  }
  #lead(leads: boolean): void {
    if (leads === this.#leads) return;
    this.#leads = leads;
    this.#told.lead(leads);
  }
  #say(said: Said<T>): void {
    this.#channel?.postMessage(said);
  }
  #wait(ms: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, ms);
  }
}
