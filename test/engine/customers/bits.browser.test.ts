import { expect, test } from 'vitest';
import { digest } from '../../helpers/digest.ts';
import { everyNumber, GOLDEN } from './living.ts';

test('M17 the same seed gives the golden bits in Chromium', () => {
  expect(digest(everyNumber())).toBe(GOLDEN);
});
