import type { Parameters } from '#engine/customers';
import { expect, test } from 'vitest';
import { grow, live, total } from './bases.ts';

const restaurant = grow({ industry: 'restaurant', size: 4000 });

test('C9 failures come at the stated rate an order, and the stated share is voiced', () => {
  const { all } = live(restaurant);
  // Voice: 65 % quality with .18 and 35 % money with .60, each a little more or less by severity.
  expect(total(all.complaints) / total(all.orders)).toBeGreaterThan(0.06 * 0.3);
  expect(total(all.complaints) / total(all.orders)).toBeLessThan(0.06 * 0.36);
});

test('C9 without failures nobody complains and more customers stay', () => {
  const calm = grow({ industry: 'restaurant', size: 4000, parameters: { f: 0 } });
  expect(total(live(calm).all.complaints)).toBe(0);
  expect(live(calm).all.customers[12]).toBeGreaterThan(live(restaurant).all.customers[12]!);
});

test('C9 a failure drives away even when it is answered, silence does more', () => {
  const { columns } = live(restaurant);
  const count = (code: number) => columns.reason.filter((reason) => reason === code).length;
  expect(count(3)).toBeGreaterThan(0);
  expect(count(2)).toBeGreaterThan(count(3));
});

test('C1 C9 more failures and worse handling lower satisfaction; the industry’s own failures leave it at rest', () => {
  const after = (parameters: Partial<Parameters>) => {
    const { satisfaction } = live(grow({ industry: 'restaurant', size: 2000, parameters })).all;
    return satisfaction[12]! - satisfaction[0]!;
  };
  const usualDrift = after({});
  const many = after({ f: 0.3 });
  const badly = after({ f: 0.3, compensation: 0, treatment: 0, days: 60 });
  const finely = after({ f: 0.3, compensation: 1.5, treatment: 1, days: 0 });
  expect(many).toBeLessThan(usualDrift - 1);
  expect(badly).toBeLessThan(many);
  expect(finely).toBeGreaterThan(many);
});
