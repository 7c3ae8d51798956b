import type { LeverKey } from '#engine/customers';
import { ablation, contributionsOf, luckOf, mean, policyTotals } from '#engine/outcomes';
import type { Contributions, Draw, Luck, PolicyTotal, WhatIf, WhatIfSpec } from '#engine/outcomes';
import type { Status } from './simulation.svelte.ts';
import { ranks, type WhatIfPool } from './what-if-pool.ts';

/** So many other bases, so many repeats each. */
export const luckSeeds = 12;
export const luckRepeats = 4;

type ByTotal<Value> = Record<PolicyTotal, Value>;
const byTotal = <Value>(make: (total: PolicyTotal) => Value): ByTotal<Value> =>
  Object.fromEntries(policyTotals.map((total) => [total, make(total)])) as ByTotal<Value>;

/** Something worked out about a question only when a person asks for it. */
class Beside<Value> {
  #pool: WhatIfPool;
  #name: string;
  #status = $state<Status>('idle');
  #progress = $state(0);
  #code = $state<string | null>(null);
  #spec = $state.raw<WhatIfSpec | null>(null);
  #value = $state.raw<Value | null>(null);

  constructor(pool: WhatIfPool, name: string) {
    this.#pool = pool;
    this.#name = name;
  }
  get status(): Status {
    return this.#status;
  }
  /** 0..1 */
  get progress(): number {
    return this.#progress;
  }
  get code(): string | null {
    return this.#code;
  }
  /** The answer about this question; null for another one. */
  of(spec: WhatIfSpec | null): Value | null {
    return spec !== null && spec === this.#spec && this.#status === 'done' ? this.#value : null;
  }
  /** Working, failed or stopped on this question; `idle` for another one. */
  statusOf(spec: WhatIfSpec | null): Status {
    return spec === this.#spec ? this.#status : 'idle';
  }
  cancel(): void {
    if (this.#status !== 'running') return;
    this.#pool.drop(this.#name);
    this.#status = 'cancelled';
  }

  protected async work(spec: WhatIfSpec, questions: readonly WhatIfSpec[], read: (draws: Draw[][]) => Value): Promise<void> {
    this.#pool.drop(this.#name);
    this.#spec = spec;
    this.#status = 'running';
    this.#progress = 0;
    this.#code = null;
    const all = questions.reduce((sum, { replicates }) => sum + replicates, 0);
    let done = 0;
    const answer = await this.#pool.draws(questions, {
      group: this.#name,
      rank: ranks.beside,
      came: () => {
        if (spec === this.#spec && this.#status === 'running') this.#progress = ++done / all;
      }
    });
    if (spec !== this.#spec || this.#status !== 'running' || answer.kind === 'cancelled') return;
    if (answer.kind === 'done') this.#value = read(answer.value);
    else this.#code = answer.code;
    this.#status = answer.kind;
  }
}

/** What each changed lever added to each total. */
export class Additions extends Beside<ByTotal<Contributions<LeverKey>>> {
  constructor(pool: WhatIfPool) {
    super(pool, 'additions');
  }
  ask(spec: WhatIfSpec): Promise<void> {
    const { spec: question, parts } = ablation(spec);
    return this.work(spec, [question], ([draws]) => byTotal((total) => contributionsOf(parts, draws!, total)));
  }
}

/** How much of the gap between the two policies is luck: the same question with other seeds. */
export class Chances extends Beside<ByTotal<Luck & { gaps: readonly number[] }>> {
  constructor(pool: WhatIfPool) {
    super(pool, 'chances');
  }
  ask(spec: WhatIfSpec, answer: WhatIf): Promise<void> {
    const { seed } = spec.base;
    const others = Array.from({ length: luckSeeds }, (_, k) => ({
      ...spec,
      replicates: luckRepeats,
      base: { ...spec.base, seed: (seed + 7919 * (k + 1)) % 4_294_967_296 }
    }));
    return this.work(spec, others, (draws) =>
      byTotal((total) => {
        const gaps = draws.map((own) => mean(own.map(({ samples: [a, b] }) => b!.totals[total] - a!.totals[total])));
        return { ...luckOf(answer.policies[1]!.totals[total].difference, gaps), gaps };
      })
    );
  }
}
