import { compile, type CompiledCase } from '#engine/machine';
import { customersOf, historyOf, outcomeInSteps } from '#engine/outcomes';
import type { PlayEvent } from '#engine/session';
import type { Answer, Request } from './protocol.ts';

/** Work between two looks at the letter box, in ms: a table asked for meanwhile need not wait for the whole outcome. */
const slice = 40;
let play: { compiled: CompiledCase; log: readonly PlayEvent[] } | null = null;

const post = (answer: Answer): void => postMessage(answer);
const pause = (): Promise<void> => new Promise((go) => setTimeout(go));

async function computeOutcome(id: number, { compiled, log }: NonNullable<typeof play>): Promise<void> {
  const steps = outcomeInSteps(compiled, log);
  let last = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return post({ id, kind: 'outcome', value: step.value });
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
  if (request.task === 'outcome') return computeOutcome(id, play);
  if (request.task === 'customers') return post({ id, kind: 'customers', value: customersOf(play.compiled, play.log) });
  const history = historyOf(play.compiled, play.log, request.row);
  post(history ? { id, kind: 'history', value: history } : { id, kind: 'failed', code: 'simulation/no-such-customer' });
}

onmessage = ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => {
    // an exception here is a bug of ours: the page gets a code, the console the trace
    console.error(error);
    post({ id: data.id, kind: 'failed', code: 'simulation/broke-down' });
  });
};
