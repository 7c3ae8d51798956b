import { base, type Parameters } from '#engine/customers';
import { expect, test } from 'vitest';
import { blowOf, dropOf, handlingOf } from '../../../src/engine/customers/failure.ts';
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

const usual = base;
const excellent = { ...base, compensation: 1.5, treatment: 1, days: 0 };

test('M11 justice of the outcome weighs more than that of the treatment, and that more than speed', () => {
  const gain = (better: Partial<Parameters>) =>
    handlingOf({ ...usual, ...better }) - handlingOf({ ...usual, compensation: 0, treatment: 0, days: 1e6 });
  const none = { compensation: 0, treatment: 0, days: 1e6 };
  const [outcome, treatment, speed] = [gain({ ...none, compensation: 1.5 }), gain({ ...none, treatment: 1 }), gain({ ...none, days: 0 })];
  expect(outcome).toBeGreaterThan(treatment);
  expect(treatment).toBeGreaterThan(speed);
});

test('M11 compensation satisfies most at 1.5 times the price and less beyond', () => {
  const at = (compensation: number) => handlingOf({ ...usual, compensation });
  for (let tenth = 0; tenth < 15; tenth++) expect(at(tenth / 10)).toBeLessThan(at((tenth + 1) / 10));
  expect(at(1.6)).toBeLessThan(at(1.5));
});

test.each([true, false])(
  'M12 an excellent recovery lifts satisfaction and still costs purchases; none costs far more (major: %s)',
  (major) => {
    const handling = handlingOf(excellent);
    expect(excellent.gain * handling - dropOf(excellent, major)).toBeGreaterThan(0);
    const recovered = blowOf(excellent, major, true, handling, 0, 0);
    expect(recovered).toBeGreaterThan(1);
    expect(recovered).toBeLessThanOrEqual(1.6);
    expect(blowOf(excellent, major, false, 0, 0, 0)).toBeGreaterThanOrEqual(2.2);
  }
);

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
