import { expect, test } from 'vitest';
import { looks } from '../../../src/engine/scenario/checks/faces.ts';
import { looks as drawn, readFace } from '../../../src/lib/components/face/traits.ts';

test('every look that a case may write is drawn, with a number too', () => {
  expect(looks).toEqual([...drawn]);
  for (const look of looks) expect([readFace(look).look, readFace(`${look}-3`)]).toEqual([look, { look, seed: 3 }]);
});
