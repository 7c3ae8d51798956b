import type { Draw, WhatIfSpec } from '#engine/outcomes';
import { Pool, type PoolReply } from './pool.ts';
import type { WhatIfTask, WhatIfValues } from './what-if-protocol.ts';

export type Answered<Value> = { kind: 'done'; value: Value } | Exclude<PoolReply, { kind: 'done' }>;
/** Who goes first when workers are few: putting together what is there, then the question, then what is asked beside it. */
export const ranks = { assemble: 0, portrait: 1, draw: 2, beside: 3, crowd: 4 } as const;

/** The workers of the lab. */
export class WhatIfPool {
  #pool = new Pool<WhatIfTask>(() => new Worker(new URL('./what-if-worker.ts', import.meta.url), { type: 'module' }));

  warm(): void {
    this.#pool.warm();
  }
  ask<Kind extends WhatIfTask['task']>(
    task: Extract<WhatIfTask, { task: Kind }>,
    options: { group?: string; rank?: number; heavy?: boolean }
  ): Promise<Answered<WhatIfValues[Kind]>> {
    return this.#pool.ask(task, options) as Promise<Answered<WhatIfValues[Kind]>>;
  }
  drop(group: string): void {
    this.#pool.drop(group);
  }
  close(): void {
    this.#pool.close();
  }

  /** Asks for replicates 0..n-1 of each question, one task each, and calls `came` after each; answers with all of them, question by question. */
  async draws(
    specs: readonly WhatIfSpec[],
    { group, rank, came }: { group: string; rank: number; came: (draw: Draw, question: number) => void }
  ): Promise<Answered<Draw[][]>> {
    const asked = specs.map((spec, question) =>
      Array.from({ length: spec.replicates }, async (_, replicate) => {
        const answer = await this.ask({ task: 'draw', spec, replicate }, { group, rank });
        if (answer.kind === 'done') came(answer.value, question);
        return answer;
      })
    );
    const answers = await Promise.all(asked.map((one) => Promise.all(one)));
    const broken = answers.flat().find((answer) => answer.kind !== 'done');
    if (broken) return broken;
    return { kind: 'done', value: answers.map((one) => one.flatMap((answer) => (answer.kind === 'done' ? [answer.value] : []))) };
  }
}
