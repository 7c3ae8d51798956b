import type { Progress, RoundReport } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import type { PlayEvent } from '#engine/session';
import type { Answer, Request, Task } from './protocol.ts';

export type Reply = Exclude<Answer, { kind: 'progress' | 'part' }> | { kind: 'cancelled' };
/** Who hears of a question that is being worked on: how far it has come, and parts of its answer. */
interface Hears {
  progress?: (progress: Progress) => void;
  part?: (part: RoundReport) => void;
}
interface Waiting extends Hears {
  reply: (reply: Reply) => void;
}

/** Questions to the simulation worker and their answers; every question is answered, if only with a failure. */
export class Desk {
  #worker: Worker | null = null;
  #play: { task: 'open'; scenario: Scenario; log: readonly PlayEvent[] } | null = null;
  #waiting = new Map<number, Waiting>();
  #last = 0;

  /** The play that later questions are about. */
  open(scenario: Scenario, log: readonly PlayEvent[]): void {
    const same = this.#play?.scenario === scenario;
    this.#play = { task: 'open', scenario, log };
    if (this.#worker) this.#post(same ? { task: 'open', log } : this.#play);
  }

  ask(task: Task, hears: Hears = {}): Promise<Reply> {
    return new Promise((reply) => {
      try {
        this.#begin();
        this.#waiting.set(this.#post(task), { ...hears, reply });
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
    if (answer.kind === 'part') return waiting?.part?.(answer.value);
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
