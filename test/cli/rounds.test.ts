import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '#engine/scenario';
import { relate } from './run.ts';

let place = '';
beforeAll(async () => (place = await mkdtemp(join(tmpdir(), 'rounds-'))));
afterAll(() => rm(place, { recursive: true }));

/** Copies the template of rounds, with one part of its file changed. */
async function gym(from = '', to = ''): Promise<string> {
  const folder = await mkdtemp(join(place, 'gym-'));
  await cp('scenarios/_template-rounds', folder, { recursive: true });
  await writeFile(join(folder, 'README.md'), 'A note of my own.\n');
  const file = join(folder, 'scenario.yaml');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
  return folder;
}
const never = () => gym('satisfaction >= 74, profit >= 88000', 'loyalty < 10');
interface Found {
  complete: boolean;
  endings: { id: string; shortest: string[] }[];
}
const found = async (folder: string) => JSON.parse((await relate('paths', folder, '--json')).stdout) as Found;

test('L11 paths of rounds stand with their settings, and each play comes to its ending', async () => {
  const folder = await gym();
  const { complete, endings } = await found(folder);
  expect([complete, endings.map(({ id }) => id)]).toEqual([true, ['full', 'half', 'empty']]);
  for (const { id, shortest } of endings) {
    expect(shortest.every((word) => /^quarter(\.ask)?\{ads=[\d.]+;care=\d\}$/.test(word))).toBe(true);
    const played = await relate('play', folder, '--decisions', shortest.join(','), '--json');
    expect((JSON.parse(played.stdout) as { ending: string }).ending).toBe(id);
  }
});

test('L11 an ending to which no trial comes is told by paths and by check', async () => {
  const folder = await never();
  const { complete, endings } = await found(folder);
  expect([complete, endings.map(({ id }) => id)]).toEqual([false, ['half', 'empty']]);
  expect((await relate('paths', folder)).stdout).toContain('full  Busy all the year\n    not found in 300 plays by chance\n');
  const { stdout } = await relate('check', folder, '--json');
  const text = (await readFile(join(folder, 'scenario.yaml'), 'utf8')).split('\n');
  const [finding, more] = (JSON.parse(stdout) as { findings: Finding[] }).findings;
  expect([finding?.code, finding?.severity, text[(finding?.line ?? 0) - 1]?.trim(), more]).toEqual(['E69', 'warning', 'full:', undefined]);
  expect((await relate('check', folder)).stdout).toContain('whether the customers come to stand as a condition asks is only tried');
});

test('L3 a lever set beyond the model is refused by check, play and bots alike, in a sentence', async () => {
  const folder = await gym('cost: 1500', 'set: { ease: 50 }');
  expect((await relate('check', folder)).stdout).toMatch(/error E25: the lever "ease" goes from -1 to 2 /);
  for (const args of [
    ['play', folder, '--decisions', 'quarter.ask{}'],
    ['bots', folder, '--plays', '5']
  ]) {
    const { code, stderr } = await relate(...args);
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toMatch(/^The case has errors; "relate check /);
  }
});
