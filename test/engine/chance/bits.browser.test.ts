import { expect, test } from 'vitest';
import { digest } from '../../helpers/digest.ts';
import { everyDraw, GOLDEN } from './draws.ts';

test('H1 every draw and function has the golden bits in Chromium', () => {
  expect(digest(everyDraw())).toBe(GOLDEN);
});
