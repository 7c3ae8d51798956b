import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '#engine/scenario';
import { cases } from '../scenarios/shipped.ts';
import { relate } from './run.ts';

let place = '';
beforeAll(async () => (place = await mkdtemp(join(tmpdir(), 'bots-'))));
afterAll(() => rm(place, { recursive: true }));

/** Writes a case of `test/helpers/cases` into a folder of its own, with one part changed. */
async function folderOf(id: string, from = '', to = ''): Promise<string> {
  const folder = await mkdtemp(join(place, `${id}-`));
  const text = await readFile(`test/helpers/cases/${id}.yaml`, 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, 'scenario.yaml'), text.replace(from, to));
  return folder;
}
interface Found {
  plays: number;
  endings: { id: string; plays: { random: number; greedy: number; recorded: number } }[];
  unseen: { scenes: string[]; choices: string[] };
  alwaysBest: { scene: string; choice: string }[];
}
async function bots(folder: string, plays: number): Promise<Found & { code: number }> {
  const { stdout, code } = await relate('bots', folder, '--plays', String(plays), '--json');
  return { ...(JSON.parse(stdout) as Found), code };
}

describe('relate bots', () => {
  it.each(cases)('L10 bots come to every ending of %s, and no choice is always best', async (id) => {
    const { endings, alwaysBest } = await bots(`scenarios/${id}`, 100);
    expect(endings.filter(({ plays }) => Object.values(plays).every((count) => count === 0))).toEqual([]);
    expect(alwaysBest).toEqual([]);
  });

  it('L10 counts every play once, by who played it, the recorded ones too', async () => {
    const found = await bots('scenarios/lone-passenger', 60);
    const sum = found.endings.flatMap(({ plays }) => Object.values(plays)).reduce((all, one) => all + one, 0);
    expect([found.plays, sum]).toEqual([64, 64]);
    expect(found.endings.reduce((all, { plays }) => all + plays.greedy, 0)).toBe(3);
    expect(found.endings.reduce((all, { plays }) => all + plays.recorded, 0)).toBe(4);
  });

  it('L10 tells what no play reached, and then ends with 1', async () => {
    const closed = await folderOf('project', 'needs: chose board.process', 'needs: [chose board.process, people < 1]');
    const found = await bots(closed, 60);
    expect([found.unseen.choices, found.code]).toEqual([['board.train'], 1]);
  });

  it('L10 tells a choice that is best in money and in customers kept', async () => {
    const folder = await folderOf(
      'project',
      'process:',
      'gift: { text: { zh: 人人有礼, en: A gift for all }, once: true, weeks: 12, effects: { cost: -90000, customers: { all: { loyalty: +30 } } } }\n      process:'
    );
    expect((await bots(folder, 200)).alwaysBest).toEqual([{ scene: 'board', choice: 'gift' }]);
  });

  it('L4 plays rounds within their budget, and the same plays for the same seed', async () => {
    const folder = await folderOf('quarters', 'months: 24', 'months: 24');
    const [one, again] = [await bots(folder, 4), await bots(folder, 4)];
    expect(one).toEqual(again);
    expect(one.plays).toBe(4);
  });
});

describe('relate new', () => {
  it('makes a case that checks, and never writes over one; a template beside the cases goes before the one that Relate brings', async () => {
    await cp('scenarios/_template', join(place, '_template'), { recursive: true });
    await writeFile(join(place, '_template', 'own.txt'), '');
    const before = process.env.SCENARIOS_DIR;
    process.env.SCENARIOS_DIR = place;
    try {
      expect((await relate('new', 'my-shop')).code).toBe(0);
      expect((await relate('check', join(place, 'my-shop'))).code).toBe(0);
      expect(await readFile(join(place, 'my-shop', 'own.txt'), 'utf8')).toBe('');
      for (const kind of ['rounds', 'project']) {
        expect((await relate('new', `my-${kind}`, '--kind', kind)).code).toBe(0);
        expect(await readFile(join(place, `my-${kind}`, 'scenario.yaml'), 'utf8')).toContain(`kind: ${kind}`);
        const { stdout } = await relate('check', join(place, `my-${kind}`), '--json');
        expect((JSON.parse(stdout) as { findings: Finding[] }).findings).toMatchObject([
          { code: 'E70', file: `my-${kind}/README.md`, line: 3 }
        ]);
      }
      expect((await relate('new', 'my-talk', '--kind', 'opera')).code).toBe(2);
      for (const name of ['my-shop', '../up', 'My Shop', '']) expect([name, (await relate('new', name)).code]).toEqual([name, 2]);
    } finally {
      if (before === undefined) delete process.env.SCENARIOS_DIR;
      else process.env.SCENARIOS_DIR = before;
    }
  });
});
