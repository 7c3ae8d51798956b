import { backoff, readMessage, type addressesOf, type Connection, type Message } from './protocol.ts';

/** A stream that says nothing for so long after it was opened is held back by something on its way. */
const silence = 6_000;
/** A stream may be dead without telling: after so long without a message it is asked. */
const quiet = 20_000;
const pollEvery = 2_000;

interface Told {
  /** Of the newest message that the page has; -1: none. */
  seq: () => number;
  message: (message: Message) => void;
  connection: (connection: Connection) => void;
}

/**
 * Brings a class's messages: by a stream, by asking every two seconds where no stream gets through, and by trying again where
 * nothing does.
 */
export class Feed {
  readonly #to: ReturnType<typeof addressesOf>;
  readonly #told: Told;
  #source: EventSource | null = null;
  /** The open stream has brought something. */
  #spoke = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | null = null;
  #misses = 0;
  /** Streams in a row that brought nothing, and when the next may be tried. */
  #mute = 0;
  #tryStream = 0;
  #lostSince: number | null = null;
  #open = false;

  constructor(to: ReturnType<typeof addressesOf>, told: Told) {
    this.#to = to;
    this.#told = told;
  }
  start(): void {
    if (this.#open) return;
    this.#open = true;
    this.#stream();
  }
  stop(): void {
    this.#open = false;
    this.#drop();
    this.#asking?.abort();
    this.#asking = null;
  }
  /** The page woke up, the network is back, or an answer named a later seq: looks at once. */
  nudge(): void {
    if (!this.#open || (this.#source && !this.#spoke)) return;
    this.#misses = 0;
    if (!this.#source) this.#tryStream = 0;
    this.#wait(0, () => void this.#ask());
  }

  #stream(): void {
    this.#drop();
    if (typeof EventSource === 'undefined') return void this.#ask();
    const source = (this.#source = new EventSource(this.#to.live));
    this.#spoke = false;
    source.addEventListener('view', (event) => {
      const message = readMessage(String(event.data));
      if (source !== this.#source || !message) return;
      this.#spoke = true;
      this.#mute = this.#misses = 0;
      this.#told.message(message);
      this.#tell({ state: 'live' });
      this.#wait(quiet, () => void this.#ask());
    });
    source.addEventListener('error', () => {
      if (source !== this.#source) return;
      this.#drop();
      if (!this.#spoke) this.#muted();
      void this.#ask();
    });
    this.#wait(silence, () => {
      this.#drop();
      this.#muted();
      void this.#ask();
    });
  }
  #muted(): void {
    this.#tryStream = Date.now() + backoff(this.#mute++, 1_000, 60_000);
  }

  /** Asks once what is new; beside an open stream it finds out whether that still works. */
  async #ask(): Promise<void> {
    if (!this.#open || this.#asking) return;
    const control = (this.#asking = new AbortController());
    const late = setTimeout(() => control.abort(), 8_000);
    try {
      const answer = await fetch(this.#to.poll(this.#told.seq()), { signal: control.signal, cache: 'no-store' });
      if ([401, 403, 404, 410].includes(answer.status)) return this.#close(answer.status);
      const nothing = answer.status === 204;
      const message = answer.ok && !nothing ? readMessage(await answer.text()) : null;
      if (this.#open) this.#answered(nothing || message ? { message } : null);
    } catch {
      if (this.#open) this.#answered(null);
    } finally {
      clearTimeout(late);
      if (this.#asking === control) this.#asking = null;
    }
  }
  /** What asking brought: a message, nothing new, or (null) no answer. */
  #answered(answer: { message: Message | null } | null): void {
    if (!answer) return this.#missed();
    this.#misses = 0;
    const { message } = answer;
    // what an open stream has not brought, it is too dead to bring; a later seq alone is other people's news
    const dead = !!message && message.seq > this.#told.seq() && Object.keys(message.parts).length > 0;
    if (this.#source && !dead) return this.#wait(quiet, () => void this.#ask());
    if (message) this.#told.message(message);
    if (this.#source) return this.#stream();
    this.#tell({ state: 'polling' });
    if (typeof EventSource !== 'undefined' && Date.now() >= this.#tryStream) this.#wait(0, () => this.#stream());
    else this.#wait(pollEvery * (0.8 + Math.random() * 0.4), () => void this.#ask());
  }
  #missed(): void {
    this.#drop();
    this.#tell({ state: 'lost', since: (this.#lostSince ??= Date.now()) });
    this.#wait(backoff(this.#misses++, 500, 15_000), () => void this.#ask());
  }
  #close(status: number): void {
    this.stop();
    this.#told.connection({ state: 'closed', status });
  }
  #tell(connection: Connection): void {
    if (connection.state !== 'lost') this.#lostSince = null;
    this.#told.connection(connection);
  }
  #drop(): void {
    this.#source?.close();
    this.#source = null;
    clearTimeout(this.#timer);
  }
  #wait(ms: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, ms);
  }
}
