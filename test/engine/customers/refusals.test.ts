import { populate, refusalOfBase, refusalOfRun, simulate, type BaseSpec, type Impulse, type RunOptions } from '#engine/customers';
import { expect, test } from 'vitest';
import { airline, grow } from './bases.ts';

const wrongBases: [string, Partial<BaseSpec>][] = [
  ['size', { size: 1e9 }],
  ['size', { size: -1 }],
  ['size', { size: NaN }],
  ['size', { size: 2.5 }],
  ['seed', { seed: -1 }],
  ['seed', { seed: 4_294_967_296 }],
  ['industry', { industry: 'zeppelins' }],
  ['industry', { industry: 'toString' }],
  ['parameters.r', { parameters: { r: 0 } }],
  ['parameters.margin', { parameters: { margin: NaN } }],
  ['parameters.zz', { parameters: { zz: 1 } as object }],
  ['contract.alpha', { contract: { alpha: -1, beta: 1, period: 12 } }],
  ['contract.period', { contract: { alpha: 1, beta: 1, period: 0 } }],
  ['segments', { segments: [] }],
  ['segments', { segments: [{ id: 'half', share: 0.5 }] }],
  ['segments[0].share', { segments: [{ id: 'less', share: -0.5 }] }],
  ['segments[0].satisfaction', { segments: [{ id: 'one', share: 1, satisfaction: 101 }] }],
  ['segments[0].loyalty', { segments: [{ id: 'one', share: 1, loyalty: NaN }] }],
  ['segments[0].value', { segments: [{ id: 'one', share: 1, value: -1 }] }],
  [
    'segments[1].id',
    {
      segments: [
        { id: 'one', share: 0.5 },
        { id: 'one', share: 0.5 }
      ]
    }
  ]
];

test.each(wrongBases)('C11 a base with a wrong %s is refused in both languages, naming the field', (field, change) => {
  const spec = { ...airline, ...change };
  const refusal = refusalOfBase(spec)!;
  expect(refusal.field).toBe(field);
  expect(refusal.en.startsWith(`${field}: `)).toBe(true);
  expect(refusal.zh.startsWith(`${field}：`)).toBe(true);
  expect(() => populate(spec)).toThrow(refusal.en);
});

const wrongRuns: [string, Partial<RunOptions> | Impulse][] = [
  ['months', { months: 0 }],
  ['months', { months: NaN }],
  ['months', { months: 601 }],
  ['replicate', { replicate: -1 }],
  ['impulses[0].month', { month: -1, segment: 'all' }],
  ['impulses[0].segment', { month: 0, segment: 'nobody' }],
  ['impulses[0].customer', { month: 0, segment: 'all', customer: 600 }],
  ['impulses[0].reach', { month: 0, segment: 'all', reach: 1.1 }],
  ['impulses[0].satisfaction', { month: 0, segment: 'all', satisfaction: NaN }],
  ['impulses[0].cost', { month: 0, segment: 'all', cost: Infinity }]
];

test.each(wrongRuns)('C11 a run with a wrong %s is refused, naming the field', (field, change) => {
  const options: RunOptions = {
    months: 12,
    impulses: 'segment' in change ? [change] : [],
    replicate: 0,
    ...('segment' in change ? {} : change)
  };
  const refusal = refusalOfRun(airline, options)!;
  expect(refusal.field).toBe(field);
  expect(() => simulate(grow(airline), options)).toThrow(refusal.en);
});

test('C11 a good base and a good run are not refused', () => {
  expect(refusalOfBase(airline)).toBeNull();
  expect(refusalOfRun(airline, { months: 12, impulses: [{ month: 0, segment: 'leisure', reach: 0, cost: 10 }], replicate: 0 })).toBeNull();
});
