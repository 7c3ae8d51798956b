import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '#engine/outcomes';
import { relate } from './run.ts';

/** A copy of the case with few customers: what a play does to all of them is the matter of other tests. */
let folder = '';
let shortest: Record<string, string[]> = {};
let place = '';

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'play-'));
  folder = join(place, 'lone-passenger');
  await cp('scenarios/lone-passenger', folder, { recursive: true });
  const script = join(folder, 'scenario.yaml');
  await writeFile(script, (await readFile(script, 'utf8')).replace('size: 4000', 'size: 200'));
  const { endings } = JSON.parse((await relate('paths', folder, '--json')).stdout) as { endings: { id: string; shortest: string[] }[] };
  shortest = Object.fromEntries(endings.map((each) => [each.id, each.shortest]));
});
afterAll(() => rm(place, { recursive: true }));

interface Played {
  ending: string | null;
  cost: number;
  path: string[];
  series: Outcome['played']['level'];
  hash: string;
}
const play = async (...args: string[]) => JSON.parse((await relate('play', folder, '--json', ...args)).stdout) as Played;
const road = (ending: string) => shortest[ending]!.join(',');
let alone: Promise<Played> | undefined;
const flownAlone = () => (alone ??= play('--decisions', road('flown-alone')));

describe('relate paths', () => {
  it('L5 tells how big a case is and the shortest play to every ending', async () => {
    const { stdout, code } = await relate('paths', folder, '--json');
    const found = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(found).sort()).toEqual(['complete', 'endings', 'situations', 'states', 'transitions']);
    expect([found.complete, code]).toEqual([true, 0]);
    expect(Object.keys(shortest).length).toBeGreaterThanOrEqual(4);
  });
});

describe('relate play', () => {
  it('flies alone at the cost that the source gives', async () => {
    const { ending, cost, path } = await flownAlone();
    expect([ending, cost, path]).toEqual(['flown-alone', 100_000, shortest['flown-alone']]);
  });

  it('L4 gives the same bytes for the same seed and others for another', async () => {
    const run = (seed: string) => relate('play', folder, '--decisions', road('flown-alone'), '--seed', seed, '--json');
    const [one, two, other] = await Promise.all([run('5'), run('5'), run('6')]);
    expect(one.stdout).toBe(two.stdout);
    expect(one.stdout).not.toBe(other.stdout);
  });

  it('plays a recorded play to the ending that it expects', async () => {
    const [name] = await readdir(`${folder}/playthroughs`);
    const { expect: expected } = JSON.parse(await readFile(`${folder}/playthroughs/${name}`, 'utf8')) as { expect: Partial<Played> };
    const { ending, cost, path } = await play('--log', `${folder}/playthroughs/${name}`);
    expect({ ending, cost, path }).toEqual({ ending: expected.ending, cost: expected.cost, path: expected.path });
  });

  it('prints one value a month from month 0 for every measure', async () => {
    const { series } = await flownAlone();
    for (const { mean, low, high } of Object.values(series)) {
      expect([low.length, high.length]).toEqual([mean.length, mean.length]);
      expect(mean.length).toBeGreaterThan(12);
    }
  });

  it('tells the play in words, in both languages', async () => {
    const words = (await relate('play', folder, '--decisions', road('flown-alone'))).stdout;
    expect(words).toMatch(/ending: flown-alone \(.+\), cost 100000 USD/);
    expect((await relate('play', folder, '--decisions', road('flown-alone'), '--lang', 'zh')).stdout).toMatch(/结局：flown-alone（.+）/);
  });

  it('says of an unfinished play that it is not over', async () => {
    const [first] = shortest['flown-alone']!;
    expect((await relate('play', folder, '--decisions', first!)).stdout).toMatch(/^The play is NOT OVER: it stands in scene \S+ /m);
    expect((await relate('play', folder, '--decisions', first!, '--lang', 'zh')).stdout).toMatch(/^这一局还没有结束：停在场景 \S+，/m);
  });

  it('plays the example of its own help', async () => {
    const { stdout } = await relate('play', '--help');
    const [, example = ''] = /relate -- (play \S+ --decisions \S+)/.exec(stdout) ?? [];
    expect((await relate(...example.split(' '))).stdout).toMatch(/^ending: /m);
  });

  it('L1 rejects an illegal decision with its code and exit 2', async () => {
    const [first] = shortest['flown-alone']!;
    const scene = first!.split('.')[0];
    const wrong = await relate('play', folder, '--decisions', `${scene}.fly-to-the-moon`);
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/^[a-z]+\/[a-z-]+: .*fly-to-the-moon/);
    expect((await relate('play', folder, '--decisions', 'elsewhere.listen')).stderr).toMatch(/^session\/[a-z-]+: /);
  });

  it.each([
    ['neither decisions nor log', [], /--decisions or --log/],
    ['a decision without a scene', ['--decisions', 'listen'], /^session\/unreadable-play: Decision 1, “listen”/],
    ['settings, which belong to rounds', ['--decisions', 'year{care=2;price=0.1}'], /^session\/settings-in-a-talk: /],
    ['a seed that is no number', ['--decisions', 'a.b', '--seed', 'x'], /--seed is a whole number/],
    ['a log that is not there', ['--log', 'nowhere.json'], /nowhere.json cannot be read \(ENOENT\)/]
  ])('L3 answers %s with one sentence and exit 2', async (_, args, sentence) => {
    const { code, stdout, stderr } = await relate('play', folder, ...args);
    expect(stderr).toMatch(sentence);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"decisions":[null]}',
    '{"decisions":[{}]}',
    '{"seed":-1,"decisions":[]}',
    '{"seed":1.5,"decisions":[{"scene":1,"choice":2}]}'
  ])('L3 survives the damaged log %s', async (text) => {
    const file = join(place, 'log.json');
    await writeFile(file, text);
    const { code, stderr } = await relate('play', folder, '--log', file);
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
  });
});

it('L2 a refusal is one JSON document too', async () => {
  const { stdout, code } = await relate('play', folder, '--decisions', 'nowhere.nothing', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toEqual({ error: { en: expect.stringContaining('session/'), zh: expect.stringContaining('session/') } });
});
