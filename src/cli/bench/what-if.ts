import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { whatIfOf, type Draw, type WhatIfSpec } from '#engine/outcomes';
import type { Share } from './what-if-thread.ts';

const THREADS = 2;
/** A band needs more than one replicate: one of each thread. */
const FIRST = THREADS;

/** Milliseconds from the question to the first band and to the last. */
interface Wait {
  first: number;
  all: number;
}

/** How long the question "what if" takes: at once, threads and code cold, and asked again, the best of some times. */
export interface WhatIfTimes {
  size: number;
  months: number;
  replicates: number;
  policies: number;
  threads: number;
  cold: Wait;
  warm: Wait;
}

/** Asks what more care would do, in two threads, and asks again. */
export async function timeWhatIf(size: number, months: number, replicates: number, runs: number): Promise<WhatIfTimes> {
  const spec: WhatIfSpec = {
    base: { industry: 'airline', segments: [{ id: 'everybody', share: 1 }], size, seed: 1 },
    months,
    replicates,
    policies: [{ levers: {} }, { levers: { care: 2 } }]
  };
  const start = performance.now();
  const threads = Array.from({ length: THREADS }, () => new Worker(new URL('./what-if-thread.ts', import.meta.url)));
  try {
    const cold = await ask(spec, threads, start);
    const warm: Wait = { first: Infinity, all: Infinity };
    for (let run = 0; run < runs; run++) {
      const { first, all } = await ask(spec, threads, performance.now());
      if (all < warm.all) Object.assign(warm, { first, all });
    }
    return { size, months, replicates, policies: spec.policies.length, threads: THREADS, cold, warm };
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function ask(spec: WhatIfSpec, threads: readonly Worker[], start: number): Promise<Wait> {
  return new Promise((done, fail) => {
    const draws: Draw[] = [];
    let first = Infinity;
    const heard = (draw: Draw) => {
      draws.push(draw);
      if (draws.length !== FIRST && draws.length !== spec.replicates) return;
      whatIfOf(spec, draws);
      const now = performance.now() - start;
      if (draws.length === FIRST) first = now;
      if (draws.length < spec.replicates) return;
      // The listeners of this question alone: a thread has some of its own.
      for (const thread of threads) thread.off('message', heard).off('error', fail);
      done({ first, all: now });
    };
    threads.forEach((thread, from) => {
      thread.on('message', heard).on('error', fail);
      thread.postMessage({ spec, from, by: threads.length } satisfies Share);
    });
  });
}
