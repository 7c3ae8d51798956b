import { expect, test } from 'vitest';
import { relate, relateProcess } from './run.ts';

const small = 'scenarios/_template';

test.each([
  [0, ['--help']],
  [0, ['paths', small, '--json']],
  [0, ['play', small, '--decisions', 'cup.sorry,again.now', '--json']],
  [2, ['play', small, '--decisions', 'nowhere.nothing', '--json']],
  [2, ['simulate', 'nowhere.json']]
])('a process of its own ends with %i and the same bytes after %j', async (code, args) => {
  const ended = await relateProcess(...args);
  expect(ended.code).toBe(code);
  expect(ended).toEqual(await relate(...args));
});
