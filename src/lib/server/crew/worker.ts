import { parentPort } from 'node:worker_threads';
import { compile } from '#engine/machine';
import { outcome } from '#engine/outcomes';
import type { Answer, Task } from './protocol.ts';

function answer({ scenario, log }: Task): Answer {
  try {
    return { ok: true, outcome: outcome(compile(scenario), log) };
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort!.on('message', (task: Task) => parentPort!.postMessage(answer(task)));
