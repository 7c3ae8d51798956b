import type { Crowd, Portrait, WhatIfSpec } from '#engine/outcomes';
import type { Status } from './simulation.svelte.ts';
import { ranks, type WhatIfPool } from './what-if-pool.ts';

const group = 'crowds';
const portraits = 'portraits';

/** Everybody under both policies at the end of each year, and one customer's months. */
export class Crowds {
  #pool: WhatIfPool;
  #spec = $state.raw<WhatIfSpec | null>(null);
  #status = $state<Status>('idle');
  #code = $state<string | null>(null);
  #years = $state.raw<readonly (readonly Crowd[])[] | null>(null);
  #portrait = $state.raw<Portrait | null>(null);
  #portraitOf = '';
  #lost = $state(false);

  constructor(pool: WhatIfPool) {
    this.#pool = pool;
  }
  get status(): Status {
    return this.#status;
  }
  get code(): string | null {
    return this.#code;
  }
  /** The question that is shown. */
  get spec(): WhatIfSpec | null {
    return this.#spec;
  }
  /** By policy, then by year from the first; null until all are there. */
  get years(): readonly (readonly Crowd[])[] | null {
    return this.#years;
  }
  get portrait(): Portrait | null {
    return this.#portrait;
  }

  /** The customer asked for could not be followed. */
  get lost(): boolean {
    return this.#lost;
  }

  /** Gathers everybody at months 12, 24... of a question; the people of the last one stay in sight until then. */
  async load(spec: WhatIfSpec): Promise<void> {
    if (spec === this.#spec && this.#status !== 'failed' && this.#status !== 'cancelled') return;
    this.#pool.drop(group);
    this.#spec = spec;
    this.#status = 'running';
    this.#code = null;
    const months = Array.from({ length: Math.floor(spec.months / 12) }, (_, year) => 12 * (year + 1));
    const asked = spec.policies.map((_, policy) =>
      Promise.all(months.map((month) => this.#pool.ask({ task: 'crowd', spec, policy, month }, { group, rank: ranks.crowd })))
    );
    const answers = await Promise.all(asked);
    if (spec !== this.#spec || this.#status !== 'running') return;
    const broken = answers.flat().find((answer) => answer.kind !== 'done');
    if (broken) {
      this.#code = broken.kind === 'failed' ? broken.code : null;
      this.#status = broken.kind;
      return;
    }
    this.#years = answers.map((one) => one.flatMap((answer) => (answer.kind === 'done' ? [answer.value] : [])));
    this.#status = 'done';
  }

  /** Follows one customer (a row of the base) under both policies; null closes the page of the last one. */
  async follow(spec: WhatIfSpec, row: number | null): Promise<void> {
    const key = row === null ? '' : `${row} ${JSON.stringify(spec)}`;
    if (key === this.#portraitOf) return;
    this.#portraitOf = key;
    this.#lost = false;
    this.#pool.drop(portraits);
    if (row === null) {
      this.#portrait = null;
      return;
    }
    const answer = await this.#pool.ask({ task: 'portrait', spec, row }, { group: portraits, rank: ranks.portrait, heavy: true });
    if (key !== this.#portraitOf) return;
    if (answer.kind === 'done') this.#portrait = answer.value;
    else if (answer.kind === 'failed') {
      this.#code = answer.code;
      this.#portraitOf = '';
      this.#lost = true;
    }
  }
}
