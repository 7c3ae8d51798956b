import { claimOf } from '#engine/outcomes';
import { Claims, firstSeed } from '#lib/state/claims.svelte.ts';
import { afterEach, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });
let claims: Claims;
const begin = () => (claims = new Claims());
afterEach(() => claims.close());
const settled = () => vi.waitFor(() => expect(claims.running).toBeNull(), { timeout: 50_000 });

test('W1 the worker gives the bits of the engine, one claim at a time', async () => {
  begin();
  claims.run('lone-flight');
  claims.run('unequal-prices');
  expect([claims.status('lone-flight'), claims.status('unequal-prices')]).toEqual(['running', 'waiting']);
  await settled();
  expect([claims.status('lone-flight'), claims.status('unequal-prices')]).toEqual(['done', 'done']);
  expect(JSON.stringify(claims.result('lone-flight'))).toBe(JSON.stringify(claimOf('lone-flight', { size: 1, seed: firstSeed })));
});

test('W2 what is known is not worked out again, other customers are', async () => {
  begin();
  claims.run('lone-flight');
  await settled();
  const first = claims.result('lone-flight');
  claims.run('lone-flight');
  expect(claims.status('lone-flight')).toBe('done');
  claims.run('lone-flight', firstSeed + 1);
  expect(claims.status('lone-flight')).toBe('running');
  expect(claims.result('lone-flight')).toBe(first);
  await settled();
  expect(claims.result('lone-flight')!.setup.seed).toBe(firstSeed + 1);
});

test('W4 one claim or all can be stopped; the next one starts afresh', async () => {
  begin();
  claims.run('paradox');
  claims.run('lone-flight');
  claims.cancel('paradox');
  expect([claims.status('paradox'), claims.running]).toEqual(['cancelled', 'lone-flight']);
  claims.cancel();
  expect([claims.status('lone-flight'), claims.running]).toEqual(['cancelled', null]);
  claims.run('lone-flight');
  await settled();
  expect(claims.status('lone-flight')).toBe('done');
});

test('W7 without a worker there is a code and no exception', () => {
  begin();
  vi.stubGlobal('Worker', undefined);
  claims.run('lone-flight');
  vi.unstubAllGlobals();
  expect([claims.status('lone-flight'), claims.code('lone-flight')]).toEqual(['failed', 'claims/no-worker']);
});
