import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './protocol.ts';

/** One worker thread; it is started at its first task and started again after it fell. */
export class Hand {
  readonly #file: URL;
  #worker: Worker | null = null;

  constructor(file: URL) {
    this.#file = file;
  }

  /** Does one task at a time; rejects when the worker falls. */
  do(task: Task): Promise<Answer> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((done, failed) => {
      const settle = () => {
        worker.off('message', hear).off('error', fall).off('exit', leave);
      };
      const hear = (answer: Answer) => {
        settle();
        done(answer);
      };
      const fall = (error: Error) => {
        settle();
        this.#forget(worker);
        failed(error);
      };
      const leave = (code: number) => fall(new Error(`a worker of the crew ended with code ${code}`));
      worker.on('message', hear).on('error', fall).on('exit', leave);
      worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#file, { name: 'crew', execArgv: ['--disable-warning=ExperimentalWarning'] });
    // a fault between two tasks must not end the server
    worker.on('error', () => this.#forget(worker));
    worker.unref();
    return worker;
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null;
  }
}
