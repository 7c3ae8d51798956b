import { parentPort } from 'node:worker_threads';
import { compile } from '#engine/machine';
import { betweenOf, outcome, reachedOf, storiesOf } from '#engine/outcomes';
import type { Answer, Found, Task } from './protocol.ts';

function find({ scenario, ...task }: Task): Found[Task['ask']] {
  const compiled = compile(scenario);
  if (task.ask === 'outcome') return outcome(compiled, task.log);
  if (task.ask === 'reached') return reachedOf(compiled, task.log);
  return task.ask === 'between' ? betweenOf(compiled, task.log, task.other) : storiesOf(compiled, task.log);
}

function answer(task: Task): Answer {
  try {
    return { ok: true, found: find(task) };
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort!.on('message', (task: Task) => parentPort!.postMessage(answer(task)));
