import { exitCauses, industries, lostTypes, populate, quadrants, simulate, stages, valueClasses } from '#engine/customers';
import { expect, test } from 'vitest';
import { chanceAlive } from '../../../src/engine/customers/classes.ts';
import { total } from './bases.ts';

const population = populate({
  industry: 'retail',
  size: 2000,
  market: 3000,
  seed: 2,
  segments: [
    { id: 'members', share: 0.4, satisfaction: 76 },
    { id: 'others', share: 0.6 }
  ]
});
const run = simulate(population, { months: 24, impulses: [], replicate: 0, levers: { points: 0.03 } });
const { readouts, columns, all } = run;
const there = [...columns.left.keys()].filter((at) => columns.left[at] === 0);

test('R1 every customer still there has one value class, one quadrant and one stage; every lost one a type', () => {
  const people = all.customers.at(-1)!;
  expect(there.length).toBe(people);
  for (const [counts, words] of [
    [readouts.valueClasses, valueClasses],
    [readouts.quadrants, quadrants],
    [readouts.stages, stages]
  ] as const) {
    expect(counts.length).toBe(words.length);
    expect(total(counts)).toBe(people);
  }
  expect(readouts.lostTypes.length).toBe(lostTypes.length);
  expect(total(readouts.lostTypes)).toBe(columns.left.length - people);
});

test('R1 the columns say the same of each customer as the counts of all', () => {
  const count = (column: Uint8Array, k: number) => there.filter((at) => column[at] === k).length;
  readouts.quadrants.forEach((people, k) => expect(count(columns.quadrant, k)).toBe(people));
  readouts.stages.forEach((people, k) => expect(count(columns.stage, k)).toBe(people));
  readouts.valueClasses.forEach((people, k) => expect(count(columns.valueClass, k)).toBe(people));
});

test('R2 bosom friends order more often than passers-by, and pay more each time', () => {
  const of = (k: number) => {
    const own = there.filter((at) => columns.quadrant[at] === k && columns.joined[at] === 0);
    const orders = total(own.map((at) => columns.orders[at]!));
    return { often: orders / own.length, each: total(own.map((at) => columns.spend[at]!)) / orders };
  };
  expect(of(0).often).toBeGreaterThan(of(3).often);
  expect(of(0).each).toBeGreaterThan(of(3).each);
});

test('R3 customer equity is the sum of the lifetime values, and nobody who left has one', () => {
  expect(readouts.equity).toBeCloseTo(total(columns.value), 4);
  columns.value.forEach((value, at) => expect(columns.left[at] === 0 || value === 0).toBe(true));
});

test('R4 P(alive) by the formula comes near the share that is there, in null mode', () => {
  const base = populate({ size: 8000, seed: 4, segments: [{ id: 'everybody', share: 1 }] });
  const plain = simulate(base, { months: 9, impulses: [], replicate: 0, mode: 'null' });
  expect(Math.abs(plain.readouts.alive - plain.all.customers.at(-1)! / 8000)).toBeLessThan(0.03);
  expect(chanceAlive({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 0, 0, 39)).toBe(1);
  const w = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
  expect(chanceAlive(w, 5, 38, 39)).toBeGreaterThan(chanceAlive(w, 5, 10, 39));
});

test('R5 the net score lies between -100 and 100 and rises with satisfaction', () => {
  const better = simulate(population, { months: 24, impulses: [], replicate: 0, levers: { quality: 1 } });
  expect(readouts.nps).toBeGreaterThan(-100);
  expect(better.readouts.nps).toBeGreaterThan(readouts.nps);
});

test('R6 dear prices and unequal ones are mentioned by those who leave', () => {
  const share = (levers: object, cause: (typeof exitCauses)[number]) => {
    const found = simulate(population, { months: 24, impulses: [], replicate: 0, levers }).readouts;
    return found.mentions[exitCauses.indexOf(cause)]! / found.exits;
  };
  expect(share({ price: 0.3 }, 'price')).toBeGreaterThan(share({}, 'price') + 0.1);
  expect(share({ 'price-gap': 0.4 }, 'ethics')).toBeGreaterThan(share({}, 'ethics') + 0.1);
});

test('R7 society bears the energy of failed orders and what the dearer tariff takes', () => {
  const social = (levers: object) => total(simulate(population, { months: 12, impulses: [], replicate: 0, levers }).all.social);
  expect(social({})).toBeGreaterThan(0);
  expect(social({ interviews: 4 })).toBeLessThan(social({}));
  expect(social({ 'price-gap': 0.2 })).toBeGreaterThan(2 * social({}));
});

test('R8 referred newcomers leave less', () => {
  const base = populate({ industry: 'retail', size: 1500, market: 6000, seed: 2, segments: [{ id: 'everybody', share: 1 }] });
  const { all: many } = simulate(base, { months: 36, impulses: [], replicate: 0, levers: { referral: 0.3 } });
  const { all: few } = simulate(base, { months: 36, impulses: [], replicate: 0 });
  expect(total(many.referred)).toBeGreaterThan(total(few.referred));
  expect(total(many.referred)).toBeLessThanOrEqual(total(many.joined));
});

test.each(industries)('C4 the base of %s lives five years with finite figures', (industry) => {
  const base = populate({ industry, size: 150, market: 300, seed: 1, segments: [{ id: 'everybody', share: 1 }] });
  const { all: series, readouts: found } = simulate(base, { months: 60, impulses: [], replicate: 0 });
  for (const column of Object.values(series) as Float64Array[]) expect([...column].every(Number.isFinite)).toBe(true);
  expect(Number.isFinite(found.equity)).toBe(true);
  expect(series.customers[12]! / 150).toBeGreaterThan(0.5);
});
