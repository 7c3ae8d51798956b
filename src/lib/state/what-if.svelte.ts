import type { Draw, WhatIf, WhatIfSpec } from '#engine/outcomes';
import type { Status } from './simulation.svelte.ts';
import { ranks, type WhatIfPool } from './what-if-pool.ts';

/** After this long without a result the page shows how far it has come, in ms. */
const patience = 300;
/** So many answers are remembered, so that taking a change back shows its figures at once. */
const remembered = 16;
/** So many draws are put together into a first, a second... partial answer. */
const milestones = [1, 2, 4, 8, 16];

/** The answer to a question "what if", as it comes in; one object a page, whose pool the page closes. */
export class WhatIfState {
  #pool: WhatIfPool;
  #known = new Map<string, WhatIf>(); // eslint-disable-line svelte/prefer-svelte-reactivity -- a cache that nothing shows
  #asked = 0;
  #group = '';
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #status = $state<Status>('idle');
  #progress = $state(0);
  #slow = $state(false);
  #code = $state<string | null>(null);
  #spec = $state.raw<WhatIfSpec | null>(null);
  #result = $state.raw<WhatIf | null>(null);

  constructor(pool: WhatIfPool) {
    this.#pool = pool;
  }
  get status(): Status {
    return this.#status;
  }
  /** 0..1, in replicates. */
  get progress(): number {
    return this.#progress;
  }
  /** 300 ms have passed and the answer is not whole yet. */
  get slow(): boolean {
    return this.#slow;
  }
  /** Why it failed, as `what-if/kebab-reason`; null while nothing has. */
  get code(): string | null {
    return this.#code;
  }
  /** The question that `result` answers: the one before, until the new one has a first answer. */
  get spec(): WhatIfSpec | null {
    return this.#spec;
  }
  get result(): WhatIf | null {
    return this.#result;
  }

  /** Asks; a newer question takes the place of the running one. The same question is not worked out twice. */
  async ask(spec: WhatIfSpec): Promise<void> {
    const key = JSON.stringify(spec);
    if (key === this.#key && (this.#status === 'running' || this.#status === 'done')) return;
    this.#pool.drop(this.#group);
    this.#key = key;
    const group = (this.#group = `what-if ${++this.#asked}`);
    const known = this.#known.get(key);
    if (known) return this.#finish(spec, known);
    this.#start();
    const seen: Draw[] = [];
    const answer = await this.#pool.draws([spec], {
      group,
      rank: ranks.draw,
      came: (draw) => {
        if (group !== this.#group || this.#status !== 'running') return;
        seen.push(draw);
        this.#progress = seen.length / spec.replicates;
        if (milestones.includes(seen.length) && seen.length < spec.replicates) void this.#assemble(spec, group, [...seen]);
      }
    });
    if (answer.kind === 'done') await this.#assemble(spec, group, answer.value[0]!);
    else if (answer.kind === 'failed' && group === this.#group) this.#fail(answer.code);
  }

  /** Stops what is running; what has come in so far stays. */
  cancel(): void {
    if (this.#status !== 'running') return;
    this.#pool.drop(this.#group);
    this.#settle('cancelled');
  }

  /** Putting draws together takes long enough to be felt, so a worker does it. */
  async #assemble(spec: WhatIfSpec, group: string, draws: readonly Draw[]): Promise<void> {
    // the first figures of a page build its charts: on a small machine the workers would take the processor away from it
    const answer = await this.#pool.ask({ task: 'assemble', spec, draws }, { group, rank: ranks.assemble, heavy: !this.#result });
    if (group !== this.#group || this.#status !== 'running') return;
    if (answer.kind === 'failed') return this.#fail(answer.code);
    if (answer.kind !== 'done') return;
    if (draws.length === spec.replicates) return this.#finish(spec, answer.value);
    // of two partial answers that cross, the larger stays
    if (this.#spec === spec && answer.value.replicates < (this.#result?.replicates ?? 0)) return;
    this.#spec = spec;
    this.#result = answer.value;
  }

  #finish(spec: WhatIfSpec, result: WhatIf): void {
    this.#spec = spec;
    this.#result = result;
    this.#progress = 1;
    this.#known.delete(this.#key);
    this.#known.set(this.#key, result);
    if (this.#known.size > remembered) this.#known.delete(this.#known.keys().next().value!);
    this.#settle('done');
  }

  #start(): void {
    this.#settle('running');
    this.#progress = 0;
    this.#timer = setTimeout(() => (this.#slow = true), patience);
  }

  #fail(code: string): void {
    this.#pool.drop(this.#group);
    this.#settle('failed', code);
  }

  #settle(status: Status, code: string | null = null): void {
    clearTimeout(this.#timer);
    this.#slow = false;
    this.#status = status;
    this.#code = code;
  }
}
