import { expect, test } from 'vitest';
import { relate, relateProcess } from './run.ts';

const isRatio = (value: unknown) => value === null || (typeof value === 'number' && Number.isFinite(value) && value > 0);

test('bench measures a tiny base, and the C program comes to the same sums where there is a compiler', async () => {
  const { code, stdout } = await relateProcess('bench', '--size', '2000', '--months', '2', '--runs', '1', '--json');
  expect(code).toBe(0);
  const { core, scale, memory, whatIf, reached } = JSON.parse(stdout);
  expect([core.toC, core.toNumpy].every(isRatio)).toBe(true);
  expect(core.sameSums).toBe(core.compiler === null ? null : true);
  expect(core.sameMeans).toBe(core.numpyVersion === null ? null : true);
  expect(scale.sizes.map(({ size }: { size: number }) => size)).toEqual([200, 2000, 20_000]);
  expect(memory.typedArrays).toBeLessThanOrEqual(220);
  expect(whatIf.warm.all).toBeGreaterThanOrEqual(whatIf.warm.first);
  expect(Object.keys(reached)).toEqual(['toC', 'toNumpy', 'bytes', 'first', 'all']);
});

test('bench goes on without a compiler and without numpy, and tells a person so', async () => {
  const { PATH, CC, PYTHON } = process.env;
  Object.assign(process.env, { PATH: '', CC: '', PYTHON: '' });
  const { code, stdout } = await relateProcess('bench', '--size', '1000', '--months', '1', '--runs', '1').finally(() => {
    for (const [name, value] of Object.entries({ PATH, CC, PYTHON })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
  expect(code).toBe(0);
  expect(stdout).toMatch(/no compiler here[\s\S]*no Python with numpy here[\s\S]*bytes a customer/);
});

test.each([
  ['--size', 'many'],
  ['--months', '0'],
  ['--runs', '1.5']
])('bench refuses %s %s in one sentence that names it', async (option, value) => {
  const { code, stdout, stderr } = await relate('bench', option, value);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(new RegExp(`^${option}: a whole number from .* is needed, not "${value}"\\.\\n$`));
});
