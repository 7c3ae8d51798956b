import { describe, expect, test } from 'vitest';
import type { IncomingMessage } from 'node:http';
import { addressOf } from '#lib/server/address.ts';
import { Limit } from '#lib/server/limits.ts';

function limitAt(failures: number, seconds: number) {
  const clock = { now: 0 };
  return { clock, limit: new Limit({ failures, seconds }, () => clock.now) };
}

describe('a limit', () => {
  test('lets as many failures pass as its rule says, then names the seconds to wait', () => {
    const { limit } = limitAt(3, 60);
    expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([0, 0, 0]);
    expect(limit.take('a')).toBe(20);
    expect(limit.wait('b')).toBe(0);
  });

  test('gives tries back with time, never more than the rule', () => {
    const { limit, clock } = limitAt(3, 60);
    for (let i = 0; i < 3; i++) limit.take('a');
    clock.now = 20_000;
    expect(limit.wait('a')).toBe(0);
    clock.now = 600_000;
    expect([1, 2, 3, 4].map(() => limit.take('a') === 0)).toEqual([true, true, true, false]);
  });

  test('costs a success nothing', () => {
    const { limit } = limitAt(2, 60);
    for (let i = 0; i < 1000; i++) {
      expect(limit.take('school')).toBe(0);
      limit.giveBack('school');
    }
  });

  test('does not grow without end when every request names another key', () => {
    const { limit } = limitAt(2, 60);
    limit.take('first');
    limit.take('first');
    for (let i = 0; i < 50_000; i++) limit.take(`key ${i}`);
    expect(limit.wait('key 49999')).toBe(0);
    expect(limit.take('key 49999')).toBe(0);
    expect(limit.take('key 49999')).toBeGreaterThan(0);
  });

  test('a clock that is set back harms nothing', () => {
    const { limit, clock } = limitAt(1, 60);
    clock.now = 100_000;
    limit.take('a');
    clock.now = 0;
    expect(limit.wait('a')).toBe(60);
  });
});

describe('the address of a request', () => {
  const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
    ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

  test('is that of the socket, whatever a client claims', () => {
    expect(addressOf(request('::ffff:10.0.0.7', { 'x-forwarded-for': '1.2.3.4' }))).toBe('10.0.0.7');
  });

  test('is that of the header which the operator names, as its proxy wrote it', () => {
    process.env.ADDRESS_HEADER = 'X-Forwarded-For';
    try {
      expect(addressOf(request('10.0.0.1', { 'x-forwarded-for': '6.6.6.6, 9.8.7.6' }))).toBe('9.8.7.6');
      expect(addressOf(request('10.0.0.1'))).toBe('10.0.0.1');
    } finally {
      delete process.env.ADDRESS_HEADER;
    }
  });

  test('of version 6 is its first half: all of the second belongs to one household', () => {
    expect(addressOf(request('2001:db8:0:12::1'))).toBe(addressOf(request('2001:0db8::12:9:9:9:9')));
    expect(addressOf(request('::1'))).toBe('0:0:0:0');
    expect(addressOf(request('2001:db8:0:13::1'))).not.toBe(addressOf(request('2001:db8:0:12::1')));
  });
});
