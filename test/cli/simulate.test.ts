import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulateSpec } from '../../src/cli/simulation.ts';
import { relate } from './run.ts';

const spec = {
  industry: 'airline',
  size: 300,
  months: 6,
  replicates: 2,
  segments: [
    { id: 'regulars', share: 0.4, satisfaction: 72, loyalty: 75, value: 4000 },
    { id: 'others', share: 0.6 }
  ],
  impulses: [{ month: 0, reach: 0.3, satisfaction: -10 }],
  dump: true
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relate-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(content: unknown): Promise<string> {
  const path = join(folder, 'spec.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('simulate prints one JSON document, the same bytes twice, others for another seed', async () => {
  const once = await relate('simulate', await written(spec), '--json');
  const again = await relate('simulate', await written({ ...spec, seed: 1 }), '--json');
  const other = await relate('simulate', await written({ ...spec, seed: 2 }), '--json');
  expect([once.code, once.stderr]).toEqual([0, '']);
  expect(again.stdout).toBe(once.stdout);
  expect(other.stdout).not.toBe(once.stdout);
  const { series, readouts, customers } = JSON.parse(once.stdout);
  expect(series.customers).toHaveLength(7);
  expect(Object.keys(series.segments)).toEqual(['regulars', 'others']);
  expect(readouts.customers + readouts.lost).toBe(300);
  expect(customers.orders).toHaveLength(300);
});

test('simulate prints a table for a person, in either language', async () => {
  const path = await written({ industry: 'restaurant', size: 200, months: 3 });
  expect((await relate('simulate', path)).stdout).toMatch(/^ month +customers[\s\S]*of the customers stayed/);
  expect((await relate('simulate', path, '--lang', 'zh')).stdout).toMatch(/顾客[\s\S]*的顾客留下/);
});

test('simulate refuses a file that is not there and one that is no JSON in one sentence', async () => {
  const missing = await relate('simulate', join(folder, 'none.json'));
  const broken = await relate('simulate', await written('{ "size": NaN }'));
  expect([missing.code, broken.code]).toEqual([2, 2]);
  expect(missing.stderr).toMatch(/cannot be read \(ENOENT\)\.\n$/);
  expect(broken.stderr).toMatch(/is not JSON/);
});

test('simulate refuses a folder in one sentence', async () => {
  const { code, stderr } = await relate('simulate', folder);
  expect([code, stderr.trim()]).toEqual([2, `${folder} is a folder; a JSON file is needed.`]);
});

test('simulate runs the example of its own help', async () => {
  const { stdout } = await relate('simulate', '--help');
  const example = stdout.slice(stdout.indexOf('\n{'), stdout.indexOf('\n}\n') + 2);
  expect((await relate('simulate', await written(example))).stdout).toContain('of the customers stayed');
});

test.each([
  [{}, 'size: this field is missing, and so are months; one of industry, parameters and contract.'],
  [{ industry: 'airline' }, 'size: this field is missing, and so is months.'],
  [{ size: 10 }, 'months: this field is missing, and so is one of industry, parameters and contract.']
])('a spec %j is told all that is missing', (given, sentence) => {
  expect(simulateSpec(given)).toMatchObject({ ok: false, en: sentence });
});

test('the dump has one number a customer in each column, first purchase included', () => {
  const answer = simulateSpec({ parameters: {}, size: 50, months: 12, mode: 'null', dump: true });
  if (!answer.ok) throw new Error(answer.en);
  const columns = answer.result.customers!;
  expect(Object.keys(columns)).toEqual([
    'orders',
    'first',
    'last',
    'spend',
    'alive',
    'satisfaction',
    'trust',
    'loyalty',
    'complaints',
    'months',
    'segment'
  ]);
  for (const column of Object.values(columns)) expect(column.length).toBe(50);
  columns.orders.forEach((orders, row) => {
    expect(orders).toBeGreaterThanOrEqual(1);
    expect(columns.spend[row]!).toBeGreaterThan(0);
    expect(columns.last[row]! > 0).toBe(orders > 1);
    expect(columns.last[row]!).toBeLessThanOrEqual(52);
  });
});

test('times of last orders spread evenly over a month', () => {
  const answer = simulateSpec({ parameters: { r: 100, alpha: 433, a: 0.001, b: 1000 }, size: 6000, months: 1, mode: 'null', dump: true });
  if (!answer.ok) throw new Error(answer.en);
  const { orders, last } = answer.result.customers!;
  for (const count of [1, 2, 3]) {
    const times = last.filter((_, row) => orders[row] === count + 1).map((week) => (week * 3) / 13);
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    // The last of n uniform moments falls at n / (n + 1).
    expect(Math.abs(mean - count / (count + 1))).toBeLessThan(0.03);
  }
});

test('a contract follows its period: a year by default', () => {
  const kept = (period?: unknown) => {
    const answer = simulateSpec({ contract: { alpha: 30, beta: 70, ...(period ? { period } : {}) }, size: 4000, months: 12, mode: 'null' });
    return answer.ok ? answer.result.readouts.retention : NaN;
  };
  expect(Math.abs(kept() - 0.7)).toBeLessThan(0.03);
  expect(kept('year')).toBe(kept());
  expect(kept(12)).toBe(kept());
  expect(Math.abs(kept('quarter') - 0.7 ** 4)).toBeLessThan(0.03);
});

const good = { industry: 'airline', size: 10, months: 12 };
test.each<[string, unknown]>([
  ['spec', []],
  ['spec', null],
  ['size', {}],
  ['spec', 'airline'],
  ['size', { ...good, size: 1e9 }],
  ['size', { ...good, size: -5 }],
  ['size', { ...good, size: NaN }],
  ['size', { ...good, size: null }],
  ['size', { industry: 'airline', months: 12 }],
  ['months', { industry: 'airline', size: 10 }],
  ['months', { ...good, months: Infinity }],
  ['industry', { size: 10, months: 12 }],
  ['industry', { ...good, industry: 'zeppelin' }],
  ['colour', { ...good, colour: 'red' }],
  ['levers.quality', { ...good, levers: { quality: 1 } }],
  ['mode', { ...good, mode: 'nil' }],
  ['replicates', { ...good, replicates: 0.5 }],
  ['replicates', { ...good, size: 1e6, months: 600, replicates: 100 }],
  ['contract.alpha', { contract: { beta: 1 }, size: 10, months: 12 }],
  ['contract.alpha', { contract: { alpha: -1, beta: 1 }, size: 10, months: 12 }],
  ['parameters.r', { parameters: { r: -1 }, size: 10, months: 12 }],
  ['parameters.zeta', { parameters: { zeta: 1 }, size: 10, months: 12 }],
  ['segments[0].share', { ...good, segments: [{ id: 'one', share: '40%' }] }],
  ['segments[0].mood', { ...good, segments: [{ id: 'one', share: 1, mood: 3 }] }],
  ['segments[0].loyalty', { ...good, segments: [{ id: 'one', share: 1, loyalty: 1 }] }],
  ['impulses[0].reach', { ...good, impulses: [{ month: 0, reach: 2 }] }],
  ['impulses[0].segment', { ...good, impulses: [{ month: 0, segment: 'nobody' }] }]
])('a spec with a wrong %s is refused in both languages, naming the field', (field, wrong) => {
  const answer = simulateSpec(wrong);
  expect(answer.ok ? null : answer.field).toBe(field);
  if (answer.ok) return;
  expect(answer.en.startsWith(`${field}: `)).toBe(true);
  expect(answer.zh).toMatch(/^[^：]+：[\s\S]*\p{Script=Han}/u);
});
