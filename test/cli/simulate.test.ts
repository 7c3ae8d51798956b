import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulateSpec, type Simulation } from '../../src/cli/simulation.ts';
import { relate, relateProcess } from './run.ts';

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
  const again = await relateProcess('simulate', await written({ ...spec, seed: 1 }), '--json');
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

/** The answer to a spec of a base; a refusal fails the test. */
function base(given: unknown): Simulation {
  const answer = simulateSpec(given);
  if (!answer.ok) throw new Error(answer.en);
  if (answer.model !== 'base') throw new Error('a base was asked for');
  return answer.result;
}

test.each([
  [{}, 'size: this field is missing, and so are months; one of industry, parameters, contract and opportunity.'],
  [{ industry: 'airline' }, 'size: this field is missing, and so is months.'],
  [{ size: 10 }, 'months: this field is missing, and so is one of industry, parameters, contract and opportunity.']
])('a spec %j is told all that is missing', (given, sentence) => {
  expect(simulateSpec(given)).toMatchObject({ ok: false, en: sentence });
});

test('the dump has one number a customer in each column, first purchase included', () => {
  const columns = base({ parameters: {}, size: 50, months: 12, mode: 'null', dump: true }).customers!;
  expect(Object.keys(columns)).toEqual([
    ...['orders', 'first', 'last', 'spend', 'alive', 'satisfaction', 'trust', 'loyalty', 'complaints', 'months', 'segment'],
    ...['joined', 'value', 'valueClass', 'quadrant', 'stage']
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
  const { customers } = base({ parameters: { r: 100, alpha: 433, a: 0.001, b: 1000 }, size: 6000, months: 1, mode: 'null', dump: true });
  const { orders, last } = customers!;
  for (const count of [1, 2, 3]) {
    const times = last.filter((_, row) => orders[row] === count + 1).map((week) => (week * 3) / 13);
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    // The last of n uniform moments falls at n / (n + 1).
    expect(Math.abs(mean - count / (count + 1))).toBeLessThan(0.03);
  }
});

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

test('in an open base people come, are referred and are won back, and the figures add up', () => {
  const levers = { advertising: 2, 'win-back': { class: 3, offer: 0.2 }, points: 0.05 };
  const { series, readouts, customers } = base({ industry: 'airline', size: 800, market: 2000, months: 8, levers, dump: true });
  expect(readouts.joined).toBeGreaterThan(readouts.referred);
  expect(readouts.referred).toBeGreaterThan(0);
  expect(readouts.wonBack).toBeGreaterThan(0);
  expect(readouts.liability).toBeGreaterThan(0);
  expect(readouts.customers + readouts.lost).toBe(800 + readouts.joined);
  expect(total(series.lost) - total(series.wonBack)).toBe(readouts.lost);
  expect(total(Object.values(readouts.valueClasses))).toBe(readouts.customers);
  expect(total(Object.values(readouts.lostTypes))).toBe(readouts.lost);
  expect(customers!.orders).toHaveLength(800 + readouts.joined);
  expect(total(customers!.alive)).toBe(readouts.customers);
  expect(readouts.retention).toBe(total(customers!.alive.slice(0, 800)) / 800);
});

test('the months lived of a customer run from joining to leaving, parts of a month counted', () => {
  const { series, customers } = base({ industry: 'airline', size: 400, market: 1200, months: 8.5, dump: true });
  expect(series.customers).toHaveLength(10);
  customers!.months.forEach((months, row) => {
    const start = (customers!.first[row]! * 3) / 13;
    if (customers!.alive[row]) expect(months).toBeCloseTo(8.5 - start, 4);
    else expect(months + start).toBeCloseTo(Math.round(months + start + 0.5) - 0.5, 4);
    expect(months).toBeGreaterThanOrEqual(0);
    expect(customers!.joined[row]! > 0).toBe(row >= 400);
  });
});

test('money of the dump is the revenue of the run and the first purchases before it', () => {
  const spec = { parameters: {}, size: 300, months: 6, dump: true };
  const { readouts, customers } = base({ ...spec, market: 900, levers: { price: 0.1 } });
  const first = base({ ...spec, months: 1, parameters: { r: 1e-6 } }).customers!.spend;
  expect(total(customers!.spend)).toBeCloseTo(readouts.revenue + total(first), 1);
});

test('series and read-outs name every measure, segments and the firm', () => {
  const { series, readouts } = base(spec);
  expect(Object.keys(series).slice(0, 8)).toEqual([
    ...['satisfaction', 'trust', 'loyalty', 'customers', 'orders', 'revenue', 'profit', 'complaints']
  ]);
  expect(series.firm.employees).toHaveLength(7);
  expect(Object.keys(series.segments.regulars!)).toContain('handling');
  expect(Object.keys(readouts.exits.mentions)).toContain('core');
  expect(Object.keys(readouts.stages)).toContain('second-thoughts');
  expect(readouts.complaintRate).toBeCloseTo(readouts.complaints / readouts.orders, 5);
  expect(readouts.handling).toBeGreaterThan(0);
  expect(readouts.turnover).toBeGreaterThan(0);
});

test('figures of several replicates are the means of each alone', () => {
  const means = (replicates: number) => base({ industry: 'airline', size: 200, months: 3, replicates }).readouts;
  const [one, two] = [means(1), means(2)];
  expect(two.customers % 0.5).toBe(0);
  expect(two.orders).not.toBe(one.orders);
});

test('a still firm does not feel what its customers feel', () => {
  const wave = { ...spec, impulses: [{ month: 0, satisfaction: -20 }] };
  expect(base({ ...wave, firm: 'still' }).readouts.employees).toBe(72);
  expect(base(wave).readouts.employees).toBeLessThan(72);
});

test('opportunities tell orders by number, and the last of them in weeks', () => {
  const opportunity = { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8, period: 'quarter' };
  const answer = simulateSpec({ opportunity, size: 500, months: 12, mode: 'null', levers: {}, impulses: [], dump: true });
  if (!answer.ok || answer.model !== 'opportunity') throw new Error('a base of opportunities was asked for');
  const { series, readouts, customers } = answer.result;
  expect(series.customers).toHaveLength(5);
  expect(total(readouts.histogram)).toBe(500);
  expect(total(readouts.histogram.map((people, orders) => people * orders))).toBe(readouts.orders);
  expect(total(customers!.orders)).toBe(total(series.orders));
  customers!.last.forEach((week, row) => {
    expect(week % 13).toBe(0);
    expect(week > 0).toBe(customers!.orders[row]! > 0);
    expect(customers!.months[row]! === 12).toBe(customers!.alive[row] === 1);
  });
});

test('simulate prints the periods and the histogram of opportunities', async () => {
  const opportunity = { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8, period: 'year' };
  const path = await written({ opportunity, size: 100, months: 36 });
  expect((await relate('simulate', path)).stdout).toMatch(/^ period +customers[\s\S]*orders +customers[\s\S]*stayed\.\n$/);
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

const donors = { alpha: 1, beta: 1, gamma: 1, delta: 1, period: 'year' };
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
  ['levers', { ...good, levers: [] }],
  ['levers.charm', { ...good, levers: { charm: 1 } }],
  ['levers.quality', { ...good, levers: { quality: 9 } }],
  ['levers.quality', { ...good, levers: { quality: '1' } }],
  ['levers.quality', { ...good, levers: { quality: NaN } }],
  ['levers.care', { ...good, levers: { care: { class: 1, offer: 1 } } }],
  ['levers.care[0].from', { ...good, levers: { care: [{ from: -1, value: 1 }] } }],
  [
    'levers.care[1].value',
    {
      ...good,
      levers: {
        care: [
          { from: 1, value: 1 },
          { from: 2, value: 5 }
        ]
      }
    }
  ],
  ['levers.care[0]', { ...good, levers: { care: [{ month: 1, value: 1 }] } }],
  ['levers.care[0]', { ...good, levers: { care: [null] } }],
  ['levers.win-back.offer', { ...good, levers: { 'win-back': { class: 1, offer: 3 } } }],
  ['levers.win-back.class', { ...good, levers: { 'win-back': { class: 1.5, offer: 0.3 } } }],
  ['levers.win-back', { ...good, levers: { 'win-back': { class: 'A', offer: 0.3 } } }],
  ['levers.win-back', { ...good, levers: { 'win-back': 2 } }],
  ['market', { ...good, market: 5 }],
  ['market', { ...good, market: '20' }],
  ['firm', { ...good, firm: 'dead' }],
  ['contract', { contract: { alpha: 1, beta: 1 }, opportunity: donors, size: 10, months: 12 }],
  ['industry', { ...good, opportunity: donors }],
  ['segments', { opportunity: donors, segments: [{ id: 'a', share: 1 }], size: 10, months: 12 }],
  ['levers', { opportunity: donors, levers: { care: 1 }, size: 10, months: 12 }],
  ['impulses', { opportunity: donors, impulses: [{ month: 0 }], size: 10, months: 12 }],
  ['market', { opportunity: donors, market: 20, size: 10, months: 12 }],
  ['months', { opportunity: donors, size: 10, months: 7 }],
  ['months', { opportunity: donors, size: 10, months: 0 }],
  ['size', { opportunity: donors, size: -10, months: 12 }],
  ['size', { opportunity: donors, size: 1e9, months: 12 }],
  ['opportunity.delta', { opportunity: { ...donors, delta: 0 }, size: 10, months: 12 }],
  ['opportunity.gamma', { opportunity: { alpha: 1, beta: 1, delta: 1 }, size: 10, months: 12 }],
  ['opportunity.period', { opportunity: { ...donors, period: 'week' }, size: 10, months: 12 }],
  ['size', { ...good, size: '10' }],
  ['months', { ...good, months: -1 }],
  ['replicates', { ...good, market: 1e6, months: 600, replicates: 10 }],
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

test.each([
  ['comp', 'compensation'],
  ['adv', 'advertising'],
  ['train', 'training'],
  ['backStaff', 'backing'],
  ['loyaltyPts', 'points'],
  ['winback', 'win-back'],
  ['speedDays', 'speed'],
  ['voiceEase', 'ease'],
  ['pricegap', 'price-gap'],
  ['Quality', 'quality'],
  ['trainig', 'training']
])('the lever %s is told to be %s', (key, meant) => {
  const answer = simulateSpec({ ...good, levers: { [key]: 1 } });
  const sentence = {
    en: `levers.${key}: there is no such lever; did you mean ${meant}?`,
    zh: `levers.${key}：没有这个举措，是不是${meant}？`
  };
  expect(answer).toEqual({ ok: false, field: `levers.${key}`, ...sentence });
});

test.each([
  [{ ...good, month: 3 }, 'month: there is no such field; did you mean months?'],
  [{ ...good, size: '10' }, 'size: a number is needed, not "10".'],
  [{ ...good, levers: { care: 'high' } }, 'levers.care: a number or a list of { "from", "value" } is needed, not "high".'],
  [{ ...good, market: 5 }, 'market: a whole number from 10 to 1000000 is needed, not 5.']
])('%j is told how to mend it', (given, sentence) => {
  expect(simulateSpec(given)).toMatchObject({ ok: false, en: sentence });
});

test('simulate refuses in one sentence and prints nothing else', async () => {
  const { code, stdout, stderr } = await relate('simulate', await written({ ...good, levers: { comp: 1 } }));
  expect([code, stdout, stderr]).toEqual([2, '', 'levers.comp: there is no such lever; did you mean compensation?\n']);
});
