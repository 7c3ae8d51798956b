import type { Progress } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import type { PlayEvent } from '#engine/session';
import type { Answer, Request, Task } from './protocol.ts';

export type Reply = Exclude<Answer, { kind: 'progress' }> | { kind: 'cancelled' };
interface Waiting {
  reply: (reply: Reply) => void;
  progress?: ((progress: Progress) => void) | undefined;
}

/** Questions to the simulation worker and their answers; every question is answered, if only with a failure. */
export class Desk {
  #worker: Worker | null = null;
  #play: Task | null = null;
  #waiting = new Map<number, Waiting>();
  #last = 0;

  /** The play that later questions are about. */
  open(scenario: Scenario, log: readonly PlayEvent[]): void {
    this.#play = { task: 'open', scenario, log };
    if (this.#worker) this.#post(this.#play);
  }

  ask(task: Task, progress?: (progress: Progress) => void): Promise<Reply> {
    return new Promise((reply) => {
      try {
        this.#begin();
        this.#waiting.set(this.#post(task), { reply, progress });
      } catch {
        reply({ id: 0, kind: 'failed', code: 'simulation/no-worker' });
      }
    });
  }

  /** Ends the worker and cancels what waits; the next question starts a fresh one. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#answerAll({ kind: 'cancelled' });
  }

  #begin(): void {
    if (this.#worker) return;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#receive(data);
    this.#worker.onerror = () => this.#fail('simulation/worker-stopped');
    this.#worker.onmessageerror = () => this.#fail('simulation/unreadable-answer');
    if (this.#play) this.#post(this.#play);
  }

  #post(task: Task): number {
    const id = ++this.#last;
    this.#worker!.postMessage({ ...task, id } satisfies Request);
    return id;
  }

  #receive(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    if (answer.kind === 'progress') return waiting?.progress?.(answer.progress);
    this.#waiting.delete(answer.id);
    waiting?.reply(answer);
  }

  #fail(code: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#answerAll({ id: 0, kind: 'failed', code });
  }

  #answerAll(reply: Reply): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const waiting of all) waiting.reply(reply);
  }
}
