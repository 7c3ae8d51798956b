import { levers, populate, refusalOfRun, simulate, type LeverKey, type LeverPlan, type Run, type RunOptions } from '#engine/customers';
import { expect, test } from 'vitest';
import { grow, total } from './bases.ts';

const population = populate({ industry: 'restaurant', size: 1500, market: 3000, seed: 6, segments: [{ id: 'everybody', share: 1 }] });
const run = (plan: LeverPlan, more: Partial<RunOptions> = {}): Run =>
  simulate(population, { months: 24, impulses: [], replicate: 0, levers: plan, ...more });
const usual = run({});
const last = (values: Float64Array) => values.at(-1)!;

/** What each lever moves first, upwards or downwards, when it is raised. */
const effects: Record<LeverKey, [value: number, of: (run: Run) => number, sign: 1 | -1]> = {
  quality: [1, ({ all }) => last(all.satisfaction), 1],
  service: [1, ({ all }) => last(all.satisfaction), 1],
  wage: [1, ({ firm }) => last(firm.employees), 1],
  training: [1, ({ firm }) => last(firm.employees), 1],
  backing: [1, ({ firm }) => last(firm.turnover), -1],
  price: [0.2, ({ all }) => last(all.customers), -1],
  'price-gap': [0.2, ({ all }) => last(all.trust), -1],
  care: [2, ({ all }) => last(all.satisfaction), 1],
  interviews: [3, ({ all }) => total(all.failures), -1],
  honesty: [1, ({ all }) => last(all.trust), 1],
  advertising: [2, ({ all }) => total(all.joined), 1],
  referral: [0.2, ({ all }) => total(all.referred), 1],
  points: [0.05, ({ all }) => last(all.liability), 1],
  compensation: [1.2, ({ all }) => last(all.satisfaction), 1],
  speed: [0, ({ all }) => total(all.handling), 1],
  empathy: [1, ({ all }) => total(all.handling), 1],
  ease: [1.5, ({ all }) => total(all.complaints), 1],
  'win-back': [0.3, ({ all }) => total(all.wonBack), 1]
};

test.each(levers.map(({ key }) => key))('L1 the lever %s moves what it should, in its direction', (key) => {
  const [value, of, sign] = effects[key];
  expect(sign * (of(run({ [key]: value })) - of(usual))).toBeGreaterThan(0);
});

test('L2 a lever at its start, named or not, leaves every bit as it was; so does a step that comes after the run', () => {
  const starts = Object.fromEntries(levers.map(({ key, start }) => [key, start]));
  const { compensation, treatment, days, ease } = population.parameters;
  expect(run({ ...starts, compensation, empathy: treatment, speed: days, ease }).all).toEqual(usual.all);
  expect(run({ quality: [{ from: 24, value: 2 }] }).all).toEqual(usual.all);
});

test('L3 what a lever costs rises faster than its setting; a cut saves less and less', () => {
  const cost = (quality: number) => run({ quality }, { months: 1 }).all.effort[1]!;
  expect(cost(1)).toBeGreaterThan(0);
  expect(cost(2) - cost(1)).toBeGreaterThan(cost(1));
  expect(cost(-1)).toBeLessThan(0);
  expect(cost(-2) - cost(-1)).toBeGreaterThan(cost(-1));
});

test('L4 profit is margin and price less service, complaints, levers, acquisition and the change of what is owed in points', () => {
  const { all } = run({ points: 0.05, quality: 0.5, price: 0.1, 'win-back': 0.2 });
  const { margin } = population.parameters;
  const [segment] = population.segments;
  for (const month of [1, 7, 24]) {
    const volume = all.revenue[month]! / 1.1;
    const owed = (1 - margin) * (all.liability[month]! - all.liability[month - 1]!);
    const rest =
      (margin - 1 + 1.1) * volume -
      segment!.service * all.customers[month - 1]! -
      all.effort[month]! -
      all.acquisition[month]! -
      all.profit[month]!;
    // What is left is complaints and points spent: never less than the change of what is owed.
    expect(rest).toBeGreaterThan(owed - 0.02 * volume);
  }
});

test('L5 win-back asks each lost customer once, key ones first, and nobody who was sent away', () => {
  const to = (to: number) => total(run({ 'win-back': { class: to, offer: 0.5 } }).all.wonBack);
  expect(to(0)).toBe(0);
  expect(to(1)).toBeGreaterThan(0);
  expect(to(2)).toBeGreaterThan(to(1));
  expect(to(4)).toBeGreaterThan(to(2));
  const sent = run({ 'win-back': { class: 4, offer: 1 } }, { impulses: [{ month: 0, segment: 'all', leaves: true }] });
  expect(sent.columns.reason.filter((reason, row) => reason === 5 && sent.columns.left[row] === 1).length).toBeGreaterThan(1400);
});

test('L6 points: what is given is owed until it is spent or forfeited', () => {
  const { all } = run({ points: 0.05 });
  const given = 0.05 * total(all.revenue);
  expect(last(all.liability)).toBeGreaterThan(0);
  expect(last(all.liability)).toBeLessThan(given);
});

test.each<[string, unknown]>([
  ['levers.qualty', { qualty: 1 }],
  ['levers.quality', { quality: NaN }],
  ['levers.quality', { quality: 99 }],
  ['levers.quality', { quality: '1' }],
  ['levers.care[0].from', { care: [{ from: -1, value: 1 }] }],
  [
    'levers.care[1].value',
    {
      care: [
        { from: 0, value: 1 },
        { from: 3, value: 9 }
      ]
    }
  ],
  ['levers.win-back.class', { 'win-back': { class: 7, offer: 0.1 } }],
  ['levers.win-back.offer', { 'win-back': { class: 2 } }]
])('L7 %s is refused by name, in both languages', (field, plan) => {
  const refusal = refusalOfRun(population.spec, { months: 12, impulses: [], replicate: 0, levers: plan as LeverPlan });
  expect(refusal?.field).toBe(field);
  expect(refusal?.zh).toMatch(/\p{Script=Han}/u);
});

test('L8 in null mode levers move feelings, and nobody’s behaviour', () => {
  const plain = grow({ industry: 'airline', size: 500 });
  const of = (plan: LeverPlan) => simulate(plain, { months: 12, impulses: [], replicate: 0, mode: 'null', levers: plan });
  expect(of({ quality: 2 }).columns.left).toEqual(of({}).columns.left);
  expect(last(of({ quality: 2 }).all.satisfaction)).toBeGreaterThan(last(of({}).all.satisfaction));
});
