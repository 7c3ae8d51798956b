import { whatIf, type WhatIfSpec } from '#engine/outcomes';
import { Pool } from '#lib/state/pool.ts';
import { WhatIfPool } from '#lib/state/what-if-pool.ts';
import { WhatIfState } from '#lib/state/what-if.svelte.ts';
import { afterEach, expect, test, vi } from 'vitest';

const spec = (change: { size?: number; months?: number; seed?: number; replicates?: number } = {}): WhatIfSpec => {
  const { size = 300, months = 8, seed = 5, replicates = 6 } = change;
  const segments = [
    { id: 'often', share: 0.4, satisfaction: 74 },
    { id: 'seldom', share: 0.6, satisfaction: 69 }
  ];
  return {
    base: { industry: 'airline', segments, size, seed },
    months,
    replicates,
    policies: [{ levers: {} }, { levers: { quality: 1 } }]
  };
};
const large = (): WhatIfSpec => spec({ size: 8_000, months: 36, replicates: 20 });
vi.setConfig({ testTimeout: 120_000 });

let pool: WhatIfPool;
const begin = () => {
  pool = new WhatIfPool();
  return new WhatIfState(pool);
};
afterEach(() => pool?.close());

test('P1 the workers give the same bits as the engine called directly', async () => {
  const state = begin();
  const question = spec();
  await state.ask(question);
  expect([state.status, state.progress, state.spec]).toEqual(['done', 1, question]);
  expect(JSON.stringify(state.result)).toBe(JSON.stringify(whatIf(question)));
});

test('P2 partial answers come first and grow, and are what the engine says of these draws', async () => {
  const state = begin();
  const seen: number[] = [];
  const running = state.ask(spec({ size: 4_000, months: 24, replicates: 12 }));
  const watch = setInterval(() => state.result && seen.push(state.result.replicates), 2);
  await running;
  clearInterval(watch);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(new Set(seen).size).toBeGreaterThan(2);
  expect(state.result!.replicates).toBe(12);
});

test('P3 cancel stops at once and keeps what has come in; the question can be asked again', async () => {
  const state = begin();
  const question = large();
  const running = state.ask(question);
  await expect.poll(() => state.result?.replicates ?? 0, { timeout: 30_000 }).toBeGreaterThan(0);
  state.cancel();
  const kept = state.result;
  expect(state.status).toBe('cancelled');
  await running;
  expect([state.status, state.result]).toEqual(['cancelled', kept]);
  void state.ask(question);
  expect(state.status).toBe('running');
});

test('P4 a newer question takes the place of the one that is running', async () => {
  const state = begin();
  const old = state.ask(large());
  const next = spec({ seed: 9 });
  await Promise.all([old, state.ask(next)]);
  expect([state.status, state.spec]).toEqual(['done', next]);
  expect(JSON.stringify(state.result)).toBe(JSON.stringify(whatIf(next)));
});

test('P5 the same question is not worked out twice, even after another one', async () => {
  const state = begin();
  await state.ask(spec());
  const first = state.result;
  await state.ask(spec({ seed: 6 }));
  const again = state.ask(spec());
  expect([state.status, state.result]).toEqual(['done', first]);
  await again;
});

test('P6 a failure is a code, never an exception', async () => {
  const state = begin();
  const bad = spec();
  await state.ask({ ...bad, base: { ...bad.base, size: -1 } });
  expect([state.status, state.code]).toEqual(['failed', 'what-if/broke-down']);
  await state.ask(spec());
  expect(state.status).toBe('done');
});

test('P6 a browser without workers answers with a code', async () => {
  const none = new Pool<string>(() => {
    throw new Error('no workers here');
  }, 2);
  none.warm();
  expect(await none.ask('anything')).toEqual({ kind: 'failed', code: 'what-if/no-worker' });
});

test('P7 lower ranks go first, and what is given up is answered', async () => {
  const posted: string[] = [];
  let fake: Worker;
  const one = new Pool<string>(
    () =>
      (fake = {
        postMessage: ({ id, task }: { id: number; task: string }) => {
          posted.push(task);
          setTimeout(() => fake.onmessage?.(new MessageEvent('message', { data: { id, kind: 'done', value: task } })), 5);
        },
        terminate: () => undefined
      } as unknown as Worker),
    1
  );
  const asked = [
    one.ask('first'),
    one.ask('late', { rank: 2 }),
    one.ask('early', { rank: 1 }),
    one.ask('dropped', { group: 'x', rank: 1 })
  ];
  one.drop('x');
  expect((await Promise.all(asked)).map(({ kind }) => kind)).toEqual(['done', 'done', 'done', 'cancelled']);
  expect(posted).toEqual(['first', 'early', 'late']);
  one.close();
});

test('P8 a worker that goes on with what nobody waits for is ended after 300 ms', async () => {
  const ended = vi.fn();
  const stuck = new Pool<string>(() => ({ postMessage: () => undefined, terminate: ended }) as unknown as Worker, 1);
  const reply = stuck.ask('for ever', { group: 'x' });
  stuck.drop('x');
  expect(await reply).toEqual({ kind: 'cancelled' });
  expect(ended).not.toHaveBeenCalled();
  await expect.poll(() => ended.mock.calls.length, { timeout: 5_000 }).toBe(1);
});

test('P9 one customer and everybody come from the same pool', async () => {
  begin();
  const question = spec();
  const portrait = await pool.ask({ task: 'portrait', spec: question, row: 7 }, {});
  expect(portrait).toMatchObject({ kind: 'done', value: { row: 7, segment: 'often' } });
  expect(await pool.ask({ task: 'portrait', spec: question, row: 999 }, {})).toMatchObject({ kind: 'done', value: null });
  const crowd = await pool.ask({ task: 'crowd', spec: question, policy: 1, month: 8 }, {});
  expect(crowd.kind === 'done' && crowd.value.columns.left.length).toBe(300);
});

test('P10 while the page draws, workers get nothing new', async () => {
  const given: number[] = [];
  const worker = {
    onmessage: (answer: { data: unknown }) => void answer,
    postMessage: ({ id, task }: { id: number; task: number }) => {
      given.push(task);
      queueMicrotask(() => worker.onmessage({ data: { id, kind: 'done', value: task } }));
    },
    terminate: () => {}
  };
  const few = new Pool<number>(() => worker as unknown as Worker, 1);
  await few.ask(1, { heavy: true });
  const second = few.ask(2);
  await Promise.resolve();
  expect(given).toEqual([1]);
  expect(await second).toMatchObject({ kind: 'done', value: 2 });
});
