import { whenIdle } from './when-idle.ts';

/** A task on its way to a worker, and what comes back: the worker gives a code when it fails, never an exception. */
export interface PoolRequest<Task> {
  id: number;
  task: Task;
}
export type PoolAnswer = { id: number; kind: 'done'; value: unknown } | { id: number; kind: 'failed'; code: string };
export type PoolReply = { kind: 'done'; value: unknown } | { kind: 'failed'; code: string } | { kind: 'cancelled' };

interface Job<Task> {
  id: number;
  task: Task;
  /** Jobs that are given up together. */
  group: string;
  /** Lower ranks go first; ties in the order of asking. */
  rank: number;
  /** The page has much to draw from the answer: it is let draw before workers get more. */
  heavy: boolean;
  reply: (reply: PoolReply) => void;
}
interface Desk<Task> {
  worker: Worker;
  job: Job<Task> | null;
  /** Runs once its job was given up: the worker is ended if it does not come back in time. */
  mercy?: ReturnType<typeof setTimeout> | undefined;
}

/** So long may a worker go on with what nobody waits for any more, in ms. */
const patience = 300;

/** So long a page draws at least, in ms. */
const breath = 200;

/** As many workers as this machine can spare, at most 4: one core is left to the page, so that it answers at once while they work. */
export function sparedCores(): number {
  const cores = navigator.hardwareConcurrency || 2;
  return Math.min(4, Math.max(1, cores - 1));
}

/** Workers that are kept warm and take tasks one by one; every task is answered, if only with a failure. */
export class Pool<Task> {
  #make: () => Worker;
  #size: number;
  #desks: Desk<Task>[] = [];
  #queue: Job<Task>[] = [];
  #last = 0;
  #rests = false;

  constructor(make: () => Worker, size: number = sparedCores()) {
    this.#make = make;
    this.#size = size;
  }

  /** Starts all workers, so that the first task need not wait for them; whether that worked is told by the first task. */
  warm(): void {
    try {
      while (this.#desks.length < this.#size) this.#open();
    } catch {
      // a browser that refuses workers answers the first question with a code
    }
  }

  ask(task: Task, { group = '', rank = 0, heavy = false }: { group?: string; rank?: number; heavy?: boolean } = {}): Promise<PoolReply> {
    return new Promise((reply) => {
      const job: Job<Task> = { id: ++this.#last, task, group, rank, heavy, reply };
      const place = this.#queue.findIndex((other) => other.rank > rank);
      this.#queue.splice(place < 0 ? this.#queue.length : place, 0, job);
      this.#deal();
    });
  }

  /** Lets the page draw first: until it has nothing else to do, workers finish what they are at and get nothing new. */
  #rest(): void {
    if (this.#rests) return;
    this.#rests = true;
    const end = () => {
      this.#rests = false;
      this.#deal();
    };
    // what is drawn is drawn in several tasks; between two of them the page is idle too
    setTimeout(() => whenIdle(end), breath);
  }

  /** Gives up what a group still waits for; a worker that is at it may finish, but not for long. */
  drop(group: string): void {
    const given = this.#queue.filter((job) => job.group === group);
    this.#queue = this.#queue.filter((job) => job.group !== group);
    for (const desk of this.#desks) {
      if (desk.job?.group !== group || desk.mercy !== undefined) continue;
      given.push(desk.job);
      desk.mercy = setTimeout(() => this.#replace(desk), patience);
    }
    for (const { reply } of given) reply({ kind: 'cancelled' });
  }

  /** Ends all workers and cancels what waits; the next task starts fresh ones. */
  close(): void {
    const waiting = [...this.#desks.flatMap(({ job }) => job ?? []), ...this.#queue];
    for (const desk of this.#desks) this.#end(desk);
    this.#desks = [];
    this.#queue = [];
    for (const { reply } of waiting) reply({ kind: 'cancelled' });
  }

  /** Hands waiting tasks to free workers, starting one where there are too few. */
  #deal(): void {
    while (this.#queue.length > 0 && !this.#rests) {
      let desk = this.#desks.find(({ job }) => job === null);
      try {
        if (!desk && this.#desks.length < this.#size) desk = this.#open();
      } catch {
        for (const { reply } of this.#queue.splice(0)) reply({ kind: 'failed', code: 'what-if/no-worker' });
        return;
      }
      if (!desk) return;
      const job = this.#queue.shift()!;
      desk.job = job;
      desk.worker.postMessage({ id: job.id, task: job.task } satisfies PoolRequest<Task>);
    }
  }

  #open(): Desk<Task> {
    const desk: Desk<Task> = { worker: this.#make(), job: null };
    desk.worker.onmessage = ({ data }: MessageEvent<PoolAnswer>) => this.#receive(desk, data);
    desk.worker.onerror = () => this.#fail(desk, 'what-if/worker-stopped');
    desk.worker.onmessageerror = () => this.#fail(desk, 'what-if/unreadable-answer');
    this.#desks.push(desk);
    return desk;
  }

  #receive(desk: Desk<Task>, answer: PoolAnswer): void {
    const { job } = desk;
    if (job?.id !== answer.id) return;
    clearTimeout(desk.mercy);
    desk.mercy = undefined;
    desk.job = null;
    if (job.heavy) this.#rest();
    // the free worker is sent on before the page looks at the answer
    this.#deal();
    job.reply(answer);
  }

  #fail(desk: Desk<Task>, code: string): void {
    const { job } = desk;
    this.#replace(desk);
    job?.reply({ kind: 'failed', code });
  }

  #replace(desk: Desk<Task>): void {
    this.#end(desk);
    this.#desks = this.#desks.filter((other) => other !== desk);
    this.#deal();
  }

  #end(desk: Desk<Task>): void {
    clearTimeout(desk.mercy);
    desk.worker.terminate();
  }
}
