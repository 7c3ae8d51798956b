import { compile, type CompiledCase } from '#engine/machine';
import {
  customersOf,
  gather,
  historyOf,
  luckInSteps,
  outcomeInSteps,
  readoutsOf,
  reportInSteps,
  sharesInSteps,
  type Progress
} from '#engine/outcomes';
import { fold, relive, type PlayEvent } from '#engine/session';
import type { Answer, Request } from './protocol.ts';

/** Work between two looks at the letter box, in ms: a table asked for meanwhile need not wait for the whole outcome. */
const slice = 40;
interface Played {
  compiled: CompiledCase;
  log: readonly PlayEvent[];
}
let play: Played | null = null;

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

/** Tells what the rounds came to, a replicate at a time; a play that is opened meanwhile ends it. */
async function report(id: number, own: Played): Promise<void> {
  const steps = reportInSteps(own.compiled, own.log);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return post({ id, kind: 'report', value: step.value });
    post({ id, kind: 'part', value: step.value });
    await pause();
    if (play !== own) return post({ id, kind: 'cancelled' });
  }
}

function open({ scenario, log }: Extract<Request, { task: 'open' }>): void {
  const known = play?.compiled;
  play = null;
  const compiled = scenario ? compile(scenario) : known;
  if (compiled) play = { compiled, log };
}

async function answer(request: Request): Promise<void> {
  const { id } = request;
  if (request.task === 'open') return open(request);
  if (!play) return post({ id, kind: 'failed', code: 'simulation/no-play' });
  const { compiled, log } = play;
  if (request.task === 'outcome') return post({ id, kind: 'outcome', value: await finish(id, outcomeInSteps(compiled, log)) });
  if (request.task === 'shares') return post({ id, kind: 'shares', value: await finish(id, sharesInSteps(compiled, log)) });
  if (request.task === 'luck') {
    const luck = await finish(id, luckInSteps(compiled, log, request.other));
    return post(luck ? { id, kind: 'luck', value: luck } : { id, kind: 'failed', code: 'simulation/no-such-road' });
  }
  if (request.task === 'gather') {
    gather(compiled, fold(compiled, log));
    return post({ id, kind: 'gathered' });
  }
  if (request.task === 'readouts') return post({ id, kind: 'readouts', value: readoutsOf(compiled, fold(compiled, log)) });
  if (request.task === 'report') return report(id, play);
  if (request.task === 'relive') {
    const { seed, happenings } = request;
    return post({ id, kind: 'relived', value: relive(compiled, seed, happenings, (session) => readoutsOf(compiled, session)) });
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
