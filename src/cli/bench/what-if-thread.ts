import { parentPort } from 'node:worker_threads';
import { drawOf, grow, type WhatIfSpec } from '#engine/outcomes';

/** A share of a question: the replicates from `from` on, every `by`-th. */
export interface Share {
  spec: WhatIfSpec;
  from: number;
  by: number;
}

parentPort!.on('message', ({ spec, from, by }: Share) => {
  const population = grow(spec);
  for (let replicate = from; replicate < spec.replicates; replicate += by) parentPort!.postMessage(drawOf(spec, population, replicate));
});
