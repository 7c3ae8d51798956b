import { SvelteMap } from 'svelte/reactivity';
import { claimIds, type ClaimId, type ClaimResult } from '#engine/outcomes';
import type { ClaimAnswer, ClaimRequest } from './claims-protocol.ts';

/** `waiting`: asked for, while another one is worked out. */
export type ClaimStatus = 'idle' | 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
/** The customers that everybody meets at first; another seed is other people. */
export const firstSeed = 7;

/** The claims of the lab, worked out one at a time in a worker; results are kept while the page is open. One object a page, closed when it is left. */
export class Claims {
  #worker: Worker | null = null;
  #run = 0;
  #seeds: Partial<Record<ClaimId, number>> = {};
  #queue = $state.raw<readonly ClaimId[]>([]);
  #running = $state<ClaimId | null>(null);
  #progress = $state(0);
  #ended = new SvelteMap<ClaimId, { status: 'cancelled' | 'failed'; code: string | null }>();
  #results = new SvelteMap<ClaimId, ClaimResult>();

  /** The claim that is worked out now. */
  get running(): ClaimId | null {
    return this.#running;
  }
  /** How far the running claim has come, 0..1. */
  get progress(): number {
    return this.#progress;
  }
  /** How many claims have a result. */
  get known(): number {
    return this.#results.size;
  }
  status(id: ClaimId): ClaimStatus {
    if (this.#running === id) return 'running';
    if (this.#queue.includes(id)) return 'waiting';
    return this.#ended.get(id)?.status ?? (this.#results.has(id) ? 'done' : 'idle');
  }
  /** The last result; it stays while the claim is worked out anew. */
  result(id: ClaimId): ClaimResult | null {
    return this.#results.get(id) ?? null;
  }
  /** Why a claim failed, as `claims/kebab-reason`; null when it did not. */
  code(id: ClaimId): string | null {
    return this.#ended.get(id)?.code ?? null;
  }

  /** Works a claim out once those asked for before are done; the same customers are not asked twice. */
  run(id: ClaimId, seed = firstSeed): void {
    if (this.#running === id || this.#queue.includes(id)) return;
    this.#ended.delete(id);
    if (this.#results.get(id)?.setup.seed === seed) return;
    this.#seeds[id] = seed;
    this.#queue = [...this.#queue, id];
    this.#next();
  }

  /** Asks for every claim that has no result yet, in the order of the page. */
  runAll(): void {
    for (const id of claimIds) if (!this.#results.has(id)) this.run(id);
  }

  /** Gives up one claim, or all that are running or waiting; what is known stays. */
  cancel(id?: ClaimId): void {
    const given = [...this.#queue, this.#running].filter((one) => one !== null && (id === undefined || one === id)) as ClaimId[];
    this.#queue = this.#queue.filter((one) => !given.includes(one));
    for (const one of given) if (!this.#results.has(one)) this.#ended.set(one, { status: 'cancelled', code: null });
    if (this.#running !== null && given.includes(this.#running)) this.#end();
    this.#next();
  }

  /** Ends the worker; call it when the page is left. */
  close(): void {
    this.#queue = [];
    this.#end();
  }

  #next(): void {
    if (this.#running !== null || this.#queue.length === 0) return;
    const [id, ...rest] = this.#queue as [ClaimId, ...ClaimId[]];
    this.#queue = rest;
    this.#running = id;
    this.#progress = 0;
    try {
      this.#worker ??= this.#open();
      this.#worker.postMessage({ run: ++this.#run, id, scale: { size: 1, seed: this.#seeds[id]! } } satisfies ClaimRequest);
    } catch {
      this.#fail('claims/no-worker');
    }
  }

  #open(): Worker {
    const worker = new Worker(new URL('./claims-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<ClaimAnswer>) => this.#receive(data);
    worker.onerror = () => this.#fail('claims/worker-stopped');
    worker.onmessageerror = () => this.#fail('claims/unreadable-answer');
    return worker;
  }

  #receive(answer: ClaimAnswer): void {
    if (answer.run !== this.#run || this.#running === null) return;
    if (answer.kind === 'failed') return this.#fail(answer.code);
    if (answer.kind === 'progress') {
      this.#progress = answer.progress.done / answer.progress.total;
      return;
    }
    this.#results.set(this.#running, answer.value);
    this.#running = null;
    this.#next();
  }

  /** What waits would most likely fail in the same way, so it waits no longer. */
  #fail(code: string): void {
    for (const id of [this.#running, ...this.#queue]) if (id !== null) this.#ended.set(id, { status: 'failed', code });
    this.#queue = [];
    this.#end();
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#running = null;
    this.#progress = 0;
  }
}
