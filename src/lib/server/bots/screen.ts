import { randomUUID } from 'node:crypto';
import type { ClassCommand, Rejection } from '#engine/session';
import { eventsOf } from './events.ts';

/** What came of a command over HTTP. */
export type Answer = { ok: true; seq: number } | Rejection;
/** Too many at once, or the server cannot write now: the command is not decided yet. */
const unsettled = new Set([429, 503, 507]);
interface Message {
  seq: number;
  parts: Record<string, unknown>;
}

/** One screen of a class over HTTP: it keeps a stream open, holds the parts it was sent, and sends commands. */
export class Screen {
  readonly parts: Record<string, unknown> = {};
  /** The seq of the last message. */
  seq = 0;
  errors = 0;
  readonly #address: string;
  readonly #headers: Record<string, string>;
  readonly #query: string;
  readonly #stop = new AbortController();
  readonly #waiting: { seq: number; done: (at: number) => void }[] = [];
  #changed: (() => void) | null = null;

  /** `as` is 'teacher' for the teachers' side. */
  constructor(url: string, classId: string, cookie: string, as: 'seat' | 'teacher' = 'seat') {
    this.#address = `${url}/class/${classId}`;
    this.#query = as === 'teacher' ? '?as=teacher' : '';
    this.#headers = { cookie, origin: url };
  }

  /** Keeps the stream open until `close`; comes back after a break as a browser does. */
  async watch(changed: () => void): Promise<void> {
    this.#changed = changed;
    while (!this.#stop.signal.aborted) {
      await this.#stream().catch(() => this.#stop.signal.aborted || this.errors++);
      if (!this.#stop.signal.aborted) await new Promise((again) => setTimeout(again, 700 + Math.random() * 1300));
    }
  }

  /** Sends a command; while the server cannot be reached it sends it again under the same id, as a phone does. Throws once closed. */
  async send(command: ClassCommand, id: string = randomUUID()): Promise<Answer> {
    const { signal } = this.#stop;
    const headers = { ...this.#headers, 'content-type': 'application/json' };
    for (;;) {
      signal.throwIfAborted();
      const request = { method: 'POST', headers, body: JSON.stringify({ id, command }), signal };
      const answer = await fetch(`${this.#address}/command${this.#query}`, request).catch(() => null);
      if (answer && !unsettled.has(answer.status)) return (await answer.json()) as Answer;
      if (!answer) this.errors++;
      await new Promise((again) => setTimeout(again, 200));
    }
  }

  /** Tells when (ms of `performance.now`) this screen has everything up to `seq`. */
  reached(seq: number): Promise<number> {
    if (this.seq >= seq) return Promise.resolve(performance.now());
    return new Promise((done) => this.#waiting.push({ seq, done }));
  }

  close(): void {
    this.#stop.abort();
  }

  async #stream(): Promise<void> {
    const { signal } = this.#stop;
    const headers = this.seq ? { ...this.#headers, 'last-event-id': String(this.seq) } : this.#headers;
    const answer = await fetch(`${this.#address}/live${this.#query}`, { headers, signal });
    if (!answer.ok || !answer.body) throw new Error(`live answered ${answer.status}`);
    for await (const { data } of eventsOf(answer.body)) this.#take(JSON.parse(data) as Message);
  }

  #take({ seq, parts }: Message): void {
    this.seq = seq;
    Object.assign(this.parts, parts);
    const at = performance.now();
    for (const { done } of this.#waiting.filter((one) => one.seq <= seq)) done(at);
    this.#waiting.splice(0, this.#waiting.length, ...this.#waiting.filter((one) => one.seq > seq));
    this.#changed?.();
  }
}
