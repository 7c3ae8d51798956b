import type { Run } from './run.ts';

/** The longest that a timer of Node can wait. */
const longest = 2 ** 31 - 1;
/** After a tick that changed nothing the next waits so long, whatever is due: a fault must not spin. */
const breath = 1_000;

/** One timer for each run: it rings when the engine says that something is due. */
export class Timers {
  readonly #clock: () => number;
  readonly #ring: (run: Run) => void;
  readonly #set = new Map<Run, { timer: NodeJS.Timeout; due: number }>();
  readonly #rung = new Map<Run, { due: number; at: number }>();
  #ended = false;

  constructor(clock: () => number, ring: (run: Run) => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Sets the run's timer anew, or takes it away when nothing is due. */
  arm(run: Run): void {
    const due = run.due;
    if (this.#set.get(run)?.due === due) return;
    this.#unset(run);
    if (due === null || this.#ended) return;
    const now = this.#clock();
    const rung = this.#rung.get(run);
    const least = rung?.due === due ? Math.max(0, rung.at + breath - now) : 0;
    const timer = setTimeout(() => this.#fire(run, due), Math.min(longest, Math.max(least, due - now)));
    this.#set.set(run, { timer, due });
  }

  clear(run: Run): void {
    this.#unset(run);
    this.#rung.delete(run);
  }

  end(): void {
    this.#ended = true;
    for (const run of [...this.#set.keys()]) this.clear(run);
  }

  #unset(run: Run): void {
    clearTimeout(this.#set.get(run)?.timer);
    this.#set.delete(run);
  }

  #fire(run: Run, due: number): void {
    this.#set.delete(run);
    const now = this.#clock();
    if (now >= due) {
      this.#rung.set(run, { due, at: now });
      this.#ring(run);
    }
    this.arm(run);
  }
}
