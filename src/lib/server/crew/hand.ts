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
      const finish = (end: () => void) => {
        worker.removeAllListeners();
        // a fault between two tasks must not end the server
        worker.on('error', () => this.#forget(worker));
        end();
      };
      const fall = (error: Error) => {
        this.#forget(worker);
        finish(() => failed(error));
      };
      worker.on('message', (answer: Answer) => finish(() => done(answer)));
      worker.on('error', fall);
      worker.on('exit', (code) => fall(new Error(`a worker of the crew ended with code ${code}`)));
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
    worker.unref();
    return worker;
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null;
  }
}
