import { Worker } from 'node:worker_threads';
import { closing, type Refusal } from '../desk/refusals.ts';
import type { Checked, Task } from './examine.ts';
import { busy, tooHard } from './refusals.ts';

const file = new URL('./worker.ts', import.meta.url);
const atOnce = 2;
const mostWaiting = 20;

/** Checks cases in threads, each with an end to its time and its memory; a few at once, the others wait. */
export class Checker {
  readonly #file: URL;
  readonly #ms: number;
  readonly #memory: number;
  readonly #working = new Set<Worker>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;
  #ended = false;

  /** `ms`: the longest that a check may take; `memory`: the most MB of values that it may hold. */
  constructor({ worker = file, ms = 20_000, memory = 256 }: { worker?: URL; ms?: number; memory?: number } = {}) {
    [this.#file, this.#ms, this.#memory] = [worker, ms, memory];
  }

  /** Checks what was sent for a case. Throws nothing: what takes too much is refused. */
  async check(task: Task): Promise<Checked | Refusal> {
    if (this.#waiting.length >= mostWaiting) return busy;
    if (this.#busy < atOnce) this.#busy++;
    else await new Promise<void>((free) => this.#waiting.push(free));
    try {
      return await this.#run(task);
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy--;
    }
  }

  /** Ends what is being checked; those that wait are told. */
  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all([...this.#working].map((worker) => worker.terminate()));
  }

  async #run(task: Task): Promise<Checked | Refusal> {
    if (this.#ended) return closing;
    const worker = new Worker(this.#file, {
      name: 'check',
      execArgv: ['--disable-warning=ExperimentalWarning'],
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: this.#memory }
    });
    this.#working.add(worker);
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Checked | Refusal>((done, fail) => {
        timer = setTimeout(() => done(tooHard), this.#ms);
        worker.once('message', done).once('error', fail);
        worker.once('exit', () => done(tooHard));
      });
    } catch (error) {
      // out of memory is the case's fault; whatever else falls is ours, and is written down
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') console.error(error);
      return tooHard;
    } finally {
      clearTimeout(timer);
      this.#working.delete(worker);
      await worker.terminate();
    }
  }
}
