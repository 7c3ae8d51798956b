import { parentPort } from 'node:worker_threads';
import { compile, type CompiledCase } from '#engine/machine';
import { betweenOf, gather, outcome, reachedOf, readoutsOf, reportOf, storiesOf } from '#engine/outcomes';
import type { Answer, Found, Task } from './protocol.ts';

/** The case of the last task: the next is mostly of the same, and growing its customers takes longer than letting them live. */
let last: CompiledCase | null = null;

function find({ scenario, hash, ...task }: Task): Found[Task['ask']] {
  const compiled = last?.hash === hash ? last : (last = compile(scenario));
  switch (task.ask) {
    case 'outcome':
      return outcome(compiled, task.log);
    case 'reached':
      return reachedOf(compiled, task.log);
    case 'between':
      return betweenOf(compiled, task.log, task.other);
    case 'stories':
      return storiesOf(compiled, task.log);
    case 'gather':
      gather(compiled, task);
      return null;
    case 'round':
      return readoutsOf(compiled, task.play);
    case 'report':
      return reportOf(compiled, task.play, task.replicates);
  }
}

function answer(task: Task): Answer {
  try {
    return { ok: true, found: find(task) };
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort!.on('message', (task: Task) => parentPort!.postMessage(answer(task)));
