import { compile, type CompiledCase } from '#engine/machine';
import { customersOf, historyOf, luckInSteps, outcomeInSteps, sharesInSteps, type Progress } from '#engine/outcomes';
import type { PlayEvent } from '#engine/session';
import type { Answer, Request } from './protocol.ts';

/** Work between two looks at the letter box, in ms: a table asked for meanwhile need not wait for the whole outcome. */
const slice = 40;
let play: { compiled: CompiledCase; log: readonly PlayEvent[] } | null = null;

const post = (answer: Answer): void => postMessage(answer);
const pause = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Works through a calculation in slices, telling how far it has come. */
async function finish<Value>(id: number, steps: Generator<Progress, Value>): Promise<Value> {
  let last = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - last < slice) continue;
    post({ id, kind: 'progress', progress: step.value });
    await pause();
    last = performance.now();
  }
}

async function answer(request: Request): Promise<void> {
  const { id } = request;
  if (request.task === 'open') {
    play = null;
    play = { compiled: compile(request.scenario), log: request.log };
    return;
  }
  if (!play) return post({ id, kind: 'failed', code: 'simulation/no-play' });
  const { compiled, log } = play;
  if (request.task === 'outcome') return post({ id, kind: 'outcome', value: await finish(id, outcomeInSteps(compiled, log)) });
  if (request.task === 'shares') return post({ id, kind: 'shares', value: await finish(id, sharesInSteps(compiled, log)) });
  if (request.task === 'luck') {
    const luck = await finish(id, luckInSteps(compiled, log, request.other));
    return post(luck ? { id, kind: 'luck', value: luck } : { id, kind: 'failed', code: 'simulation/no-such-road' });
  }
  if (request.task === 'customers') return post({ id, kind: 'customers', value: customersOf(compiled, log) });
  const history = historyOf(compiled, log, request.row);
  post(history ? { id, kind: 'history', value: history } : { id, kind: 'failed', code: 'simulation/no-such-customer' });
}

onmessage = ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => {
    // an exception here is a bug of ours: the page gets a code, the console the trace
    console.error(error);
    post({ id: data.id, kind: 'failed', code: 'simulation/broke-down' });
  });
};
