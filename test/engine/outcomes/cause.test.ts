import type { Impulse, Month } from '#engine/customers';
import { expect, test } from 'vitest';
import { causeOf } from '../../../src/engine/outcomes/cause.ts';

const month = (number: number, more: Partial<Month> = {}): Month => ({
  month: number,
  satisfaction: 70,
  trust: 70,
  intention: 70,
  orders: 1,
  spend: 40,
  failed: false,
  complained: false,
  heard: [],
  left: false,
  ...more
});
const small: Impulse = { month: 0, segment: 'all', satisfaction: -1, cause: 0 };
const large: Impulse = { month: 0, segment: 'old', satisfaction: -9, loyalty: -4, cause: 1 };
const impulses = [small, large, { month: 0, segment: 'new', customer: 3, leaves: true, cause: 2 }, { month: 0, segment: 'all', cost: 500 }];

test.each([
  ['still here', [month(1), month(2)], 0, { kind: 'stayed', month: 0, heard: null, reply: null, anyway: false }],
  ['still here and heard', [month(1, { heard: [0] })], 0, { kind: 'stayed', month: 0, heard: 0, reply: null, anyway: false }],
  [
    'ended by the play',
    [month(1, { heard: [2], left: true, reason: 'ended', cause: 2 })],
    0,
    { kind: 'ended', month: 1, heard: 2, reply: null, anyway: false }
  ],
  [
    'tipped by what she heard, and nobody answered her failure',
    [month(1, { heard: [0] }), month(2, { failed: true }), month(3, { left: true, reason: 'silent' })],
    0,
    { kind: 'heard', month: 3, heard: 0, reply: 'silent', anyway: false }
  ],
  [
    'had heard, and would have left two months later',
    [month(1, { heard: [0] }), month(2, { left: true, reason: 'ordinary' })],
    4,
    { kind: 'heard', month: 2, heard: 0, reply: null, anyway: false }
  ],
  [
    'had heard, but left as people do, in the month in which she would have left anyway',
    [month(1, { heard: [0] }), month(2, { left: true, reason: 'ordinary' })],
    2,
    { kind: 'ordinary', month: 2, heard: 0, reply: null, anyway: true }
  ],
  [
    'a poor answer the month before',
    [month(1, { failed: true, complained: true, handling: 0.2 }), month(2, { left: true, reason: 'answered' })],
    2,
    { kind: 'failure', month: 2, heard: null, reply: 'poor', anyway: true }
  ],
  [
    'a fair answer',
    [month(1, { failed: true, complained: true, handling: 0.8, left: true, reason: 'answered' })],
    1,
    { kind: 'failure', month: 1, heard: null, reply: 'fair', anyway: true }
  ],
  [
    'a failure of three months ago is forgotten',
    [month(1, { failed: true }), month(2), month(3), month(4, { left: true, reason: 'ordinary' })],
    4,
    { kind: 'ordinary', month: 4, heard: null, reply: null, anyway: true }
  ]
] as const)('O8 one line says why: %s', (_, months, nothingLeft, expected) => {
  expect(causeOf(months, impulses, nothingLeft)).toEqual(expected);
});

test('O8 of several things heard of in one month the weightiest is named, and a cost is no news', () => {
  expect(causeOf([month(1, { heard: [0, 1, 3], left: true, reason: 'ordinary' })], impulses, 0).heard).toBe(1);
});
