import type { Outcome } from '#engine/outcomes';
import { outcome } from '#engine/outcomes';
import { Simulation } from '#lib/state/simulation.svelte.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { playLog, smallCase } from '../engine/outcomes/case.ts';

const compiled = smallCase();
const { scenario } = compiled;
const log = playLog(compiled, ['freeze']);
const large = smallCase({ size: 3_000, months: 24 });
const largeLog = playLog(large, ['freeze']);
// generous: the long calculation takes a second or two alone, and far more beside other work
vi.setConfig({ testTimeout: 60_000 });
let simulation: Simulation;
const begin = () => (simulation = new Simulation());
afterEach(() => simulation.close());

test('W1 the worker computes the same bits as the page would', async () => {
  begin();
  await simulation.run(scenario, log);
  expect(simulation.status).toBe('done');
  expect(JSON.stringify(simulation.outcome)).toBe(JSON.stringify(outcome(compiled, log)));
});

test('W2 the same play is not computed twice, even after another one', async () => {
  begin();
  await simulation.run(scenario, log);
  const first = simulation.outcome;
  await simulation.run(scenario, playLog(compiled, ['warm']));
  expect(simulation.outcome!.played.ending).toBe('glad');
  const again = simulation.run(scenario, structuredClone(log));
  expect(simulation.status).toBe('done');
  await again;
  expect(simulation.outcome).toBe(first);
});

test('W3 a long calculation tells how far it has come, and says after 300 ms that it is slow', async () => {
  begin();
  const seen: number[] = [];
  const started = performance.now();
  let slowAfter = Infinity;
  const running = simulation.run(large.scenario, largeLog);
  expect([simulation.status, simulation.slow, simulation.progress]).toEqual(['running', false, 0]);
  const watch = setInterval(() => {
    seen.push(simulation.progress);
    if (simulation.slow) slowAfter = Math.min(slowAfter, performance.now() - started);
  }, 10);
  await running;
  clearInterval(watch);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.filter((progress) => progress > 0 && progress < 1).length).toBeGreaterThan(3);
  expect(slowAfter).toBeGreaterThanOrEqual(295);
  expect(slowAfter).toBeLessThan(3000);
  expect([simulation.status, simulation.slow]).toEqual(['done', false]);
});

test('W4 cancel stops at once and leaves nothing behind; the next run starts afresh', async () => {
  begin();
  const running = simulation.run(large.scenario, largeLog);
  await expect.poll(() => simulation.progress, { timeout: 10_000 }).toBeGreaterThan(0);
  simulation.cancel();
  expect([simulation.status, simulation.slow]).toEqual(['cancelled', false]);
  await running;
  expect([simulation.status, simulation.outcome]).toEqual(['cancelled', null]);
  await simulation.run(scenario, log);
  expect(simulation.status).toBe('done');
});

test('W4 a cancelled play can be run again', async () => {
  begin();
  const first = simulation.run(scenario, log);
  simulation.cancel();
  const second = simulation.run(scenario, log);
  await Promise.all([first, second]);
  expect(simulation.status).toBe('done');
});

test('W5 a newer play takes the place of the one that is running', async () => {
  begin();
  const old = simulation.run(large.scenario, largeLog);
  const next = simulation.run(scenario, log);
  await Promise.all([old, next]);
  expect((simulation.outcome as Outcome | null)?.size).toBe(300);
});

test('W6 the customers and their histories come from the opened play, without its outcome', async () => {
  begin();
  simulation.open(scenario, log);
  const table = await simulation.customers();
  expect(table).toMatchObject({ size: 300, person: 120 });
  const history = await simulation.history(120);
  expect(history).toMatchObject({ row: 120, person: true, cause: { kind: 'ended', month: 1 } });
  expect(simulation.status).toBe('idle');
});

test('W6 the table does not wait for a long outcome to end', async () => {
  begin();
  const running = simulation.run(large.scenario, largeLog);
  await simulation.customers();
  expect(simulation.status).toBe('running');
  simulation.cancel();
  await running;
});

test.each([
  ['a customer who does not exist', async () => simulation.history(999), 'simulation/no-such-customer'],
  ['nothing is open', async () => simulation.customers(), 'simulation/no-play']
])('W7 a failure is a code, never an exception: %s', async (what, ask, code) => {
  begin();
  if (what.startsWith('a customer')) simulation.open(scenario, log);
  expect(await ask()).toBeNull();
  expect(simulation.code).toBe(code);
});

test('W7 a case that cannot be compiled fails with a code', async () => {
  begin();
  const broken = { ...scenario, scenes: [] };
  await simulation.run(broken, log);
  expect([simulation.status, simulation.code?.split('/')[0]]).toEqual(['failed', 'simulation']);
});

test('W8 the page stays free while the worker computes', async () => {
  begin();
  const started = performance.now();
  let last = started;
  let longest = 0;
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  await simulation.run(large.scenario, largeLog);
  clearInterval(beat);
  // had the page computed anything itself, one silence would be nearly as long as the whole
  expect(longest / (performance.now() - started)).toBeLessThan(0.25);
});
