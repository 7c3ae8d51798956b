import type { BaseSpec, Population } from '#engine/customers';
import { crowdOf, drawOf, grow, portraitOf, whatIfOf, type WhatIfSpec } from '#engine/outcomes';
import type { PoolAnswer, PoolRequest } from './pool.ts';
import type { WhatIfTask, WhatIfValues } from './what-if-protocol.ts';

/** The customers of the last question: the next one is mostly about the same. */
let grown: { key: string; population: Population } | null = null;

function populationOf(spec: WhatIfSpec): Population {
  const key = JSON.stringify(spec.base satisfies BaseSpec);
  if (grown?.key !== key) grown = { key, population: grow(spec) };
  return grown.population;
}

function answer(request: WhatIfTask): WhatIfValues[keyof WhatIfValues] {
  const { spec } = request;
  if (request.task === 'assemble') return whatIfOf(spec, request.draws);
  const population = populationOf(spec);
  if (request.task === 'draw') return drawOf(spec, population, request.replicate);
  if (request.task === 'crowd') return crowdOf(spec, population, request.policy, request.month);
  return portraitOf(spec, population, request.row);
}

/** Every typed array of an answer goes over without being copied. */
function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(buffersOf) : [];
}

onmessage = ({ data: { id, task } }: MessageEvent<PoolRequest<WhatIfTask>>) => {
  try {
    const value = answer(task);
    const transfer = task.task === 'draw' || task.task === 'crowd' ? [...new Set(buffersOf(value))] : [];
    postMessage({ id, kind: 'done', value } satisfies PoolAnswer, { transfer });
  } catch (error) {
    // an exception here is a bug of ours: the page gets a code, the console the trace
    console.error(error);
    postMessage({ id, kind: 'failed', code: 'what-if/broke-down' } satisfies PoolAnswer);
  }
};
