import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Files } from '#lib/server/cases/files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const sha256 = 'a'.repeat(64);
const kept = [{ name: 'x.png', sha256, size: 3, bytes: new Uint8Array([1, 2, 3]) }];
const ageBy = (seconds: number) => utimes(join(folder, 'cases', sha256), new Date(), new Date(Date.now() - seconds * 1000));

it('a file that nothing names is deleted at once by a process that is alone', async () => {
  const files = new Files(folder);
  await files.keep(kept);
  expect(await files.tidy(new Set())).toBe(1);
  expect(await files.read(sha256)).toBeNull();
});

it('of several processes none deletes what another kept within the last minute, be it anew', async () => {
  const files = new Files(folder, true);
  await files.keep(kept);
  expect(await files.tidy(new Set())).toBe(0);
  await ageBy(120);
  await files.keep(kept);
  expect(await files.tidy(new Set())).toBe(0);
  await ageBy(120);
  expect(await files.tidy(new Set())).toBe(1);
});
