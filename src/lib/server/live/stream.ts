import type { ServerResponse } from 'node:http';

/** A client that takes nothing for so long is gone, whatever its connection says. */
const longestStall = 45_000;

/** One open stream of server-sent events. A slow client is never queued for: when it can take more it gets what is new by then. */
export class Stream {
  /** The seq that the client has; null: nothing. */
  has: number | null;
  readonly #response: ServerResponse;
  readonly #ready: (stream: Stream) => void;
  #full = false;
  #stall: NodeJS.Timeout | undefined;

  constructor(response: ServerResponse, has: number | null, ready: (stream: Stream) => void) {
    this.#response = response;
    this.has = has;
    this.#ready = ready;
    response.on('drain', () => this.#drained());
    response.on('error', () => response.destroy());
  }

  /** Sends the headers; some networks hold a stream back until it has brought two kilobytes. */
  open(): void {
    this.#response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no'
    });
    // browsers come back after a while of their own, so that a whole class does not knock at once
    this.#write(`retry: ${700 + Math.floor(Math.random() * 1_300)}\n: ${' '.repeat(2_048)}\n\n`);
  }

  /** Whether it can take something now. */
  get free(): boolean {
    return !this.#full && this.#response.writable;
  }

  send(message: string, seq: number): void {
    this.has = seq;
    this.#write(`id: ${seq}\nevent: view\ndata: ${message}\n\n`);
  }

  /** A sign of life. */
  breathe(): void {
    if (this.free) this.#write(':\n\n');
  }

  close(): void {
    clearTimeout(this.#stall);
    this.#response.end();
  }

  #write(text: string): void {
    if (!this.#response.writable || this.#response.write(text)) return;
    this.#full = true;
    this.#stall = setTimeout(() => this.#response.destroy(), longestStall);
    this.#response.once('close', () => clearTimeout(this.#stall));
  }

  #drained(): void {
    clearTimeout(this.#stall);
    this.#full = false;
    this.#ready(this);
  }
}
