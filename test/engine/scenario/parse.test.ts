import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format, hashOf, moveOf, moves, moveSources, parse, sceneOf, textOf } from '#engine/scenario';
import { minimalCase, minimalYaml } from '../../helpers/minimal-case.ts';
import { sha256 } from '../../../src/engine/scenario/sha256.ts';

const everyKey = readFileSync(new URL('fixtures/every-key.yaml', import.meta.url), 'utf8');
const read = (yaml: string) => parse(yaml, { id: 'test', file: 'test.yaml' });

describe('S3 a file becomes a Scenario', () => {
  const { scenario, findings, locate } = read(everyKey);

  test('every key of the format is read, without a finding', () => {
    expect(findings).toEqual([]);
    expect(scenario).toMatchSnapshot();
  });

  test('a Scenario equals itself after a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
    expect(scenario).toEqual(JSON.parse(JSON.stringify(scenario)));
  });

  test('what is left out has its default', () => {
    const { class: rules, rubric, scenes, difficulty, roles } = minimalCase();
    expect(rules).toEqual({ team: { min: 3, max: 6 }, rule: 'majority', decide: 90, reason: false, turns: 4, timeUp: 'lost' });
    expect(rubric).toEqual({ scale: 10, criteria: [] });
    expect(scenes[0]).toMatchObject({ seconds: 90 });
    expect(difficulty).toBe(1);
    expect(roles[0]).not.toHaveProperty('plays');
  });

  test('a case in one language takes plain texts', () => {
    const yaml = minimalYaml.replace('languages: [zh, en]', 'languages: [en]').replace(/\{ zh: [^,]*, en: ([^}]*?) \}/g, '$1');
    const parsed = read(yaml.replace('says: Where is my parcel?', "says: 'Where: here?'"));
    expect(parsed.findings).toEqual([]);
    expect(parsed.scenario?.title).toEqual({ en: 'The late parcel' });
    expect(textOf(parsed.scenario?.title, 'zh')).toBe('The late parcel');
  });

  test('names that look like numbers would reorder an object; scenes stay a list in order', () => {
    const yaml = minimalYaml.replaceAll('kept', 'b2').replaceAll('lost', 'b10');
    expect(read(yaml).scenario?.scenes.map(({ id }) => id)).toEqual(['call', 'b2', 'b10']);
  });

  test('names in decomposed and composed form are one name', () => {
    const yaml = minimalYaml.replace('  recovery:', '  café:').replace('shows: [recovery]', 'shows: [cafe\u0301]');
    expect(read(yaml).findings).toEqual([]);
    expect(read(yaml).scenario?.concepts[0]?.id).toBe('café');
  });

  test.each([
    [['scenes', 'call', 'choices', 'listen', 'go', 0, 'to'], 'kept'],
    [['scenes', 'call', 'choices', 'deny', 'go', 0, 'to'], 'lost'],
    [['scenes', 'call', 'choices'], 'choices:'],
    [['scenes', 'call', 'choices', 'listen', 'effects', 'customers', 'because', 'zh'], '听说了这件事'],
    [['scenes', 'call', 'nothing-here'], 'call:'],
    [['rubric', 'tact', 'anchors', 1, 'en'], 'good }']
  ] as const)('S4 locate finds %j', (path, text) => {
    const { line, column } = locate(path);
    expect(
      everyKey
        .split('\n')
        [line - 1]?.slice(column - 1)
        .startsWith(text)
    ).toBe(true);
  });
});

describe('S6 the hash is that of the parsed case', () => {
  test('comments, line ends, order of keys and quotes do not change it', () => {
    const other = `# a comment\n${minimalYaml}`
      .replace('  size: 100\n  seed: 7\n', '  seed: 7\n  size: 100\n')
      .replace('en: Kept', 'en: "Kept"')
      .replaceAll('\n', '\r\n');
    expect(hashOf(minimalCase(() => other))).toBe(hashOf(minimalCase()));
  });

  test('a text or a number changes it', () => {
    const edits = [
      (yaml: string) => yaml.replace('Kept', 'Stayed'),
      (yaml: string) => yaml.replace('seed: 7', 'seed: 8'),
      (yaml: string) => yaml.replace('satisfaction: +2', 'satisfaction: +3')
    ];
    expect(new Set([minimalCase(), ...edits.map(minimalCase)].map(hashOf)).size).toBe(4);
  });

  test.each([0, 1, 55, 56, 63, 64, 65, 1000])('sha-256 of %i bytes agrees with the library of Node', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) % 256);
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('S7 moves', () => {
  test('the table has 18 moves, each with its source in both languages', () => {
    expect(moves.map(({ name, calm, trust, evidence }) => `${name} ${calm} ${trust} ${evidence}`)).toMatchSnapshot();
    for (const { zh, en } of moves.map(({ name }) => moveSources[name]))
      expect(Math.min(zh?.length ?? 0, en?.length ?? 0)).toBeGreaterThan(8);
  });

  test("a case's own numbers take the place of the table's, afterwards-listening ones too", () => {
    const scenario = minimalCase((yaml) => yaml.replace('scenes:\n', 'moves:\n  explain: { calm: -1, trust: 1 }\nscenes:\n'));
    expect(moveOf(scenario, 'explain')).toMatchObject({ calm: -1, trust: 1, evidence: 'fair' });
    expect(moveOf(scenario, 'explain').afterListening).toBeUndefined();
    expect(moveOf(scenario, 'listen')).toMatchObject({ calm: 10, trust: 8 });
  });

  test('a scene is found by its id', () => {
    expect(sceneOf(minimalCase(), 'kept')).toMatchObject({ kind: 'ending', ending: 'good' });
    expect(sceneOf(minimalCase(), 'nowhere')).toBeUndefined();
  });
});

test.each([
  [(yaml: string) => yaml.replace('    late: deny', '    late:deny'), 'E05', 25, 'Write "late: deny"'],
  [
    (yaml: string) => yaml.replace('title: {', 'title:\n\n  {').replace(', en: The late parcel', ''),
    'E31',
    4,
    'Add "en: ..." beside "zh: ..."'
  ],
  [(yaml: string) => yaml.replace(/title: .*/, 'title:\n  # 标题\n  zh: 迟到的包裹'), 'E31', 4, 'Add "en: ..." beside "zh: ..."']
])('S5 a sentence shows how to mend it, where it is to be mended: %#', (slip, code, line, words) => {
  const { findings } = read(slip(minimalYaml));
  expect(findings).toEqual([expect.objectContaining({ code, line, en: expect.stringContaining(words) })]);
});

test('S8 a finding is printed in one line, in either language', () => {
  const { findings } = parse(minimalYaml.replace('go: lost', 'go: lots'), { id: 'x', file: 'x/scenario.yaml' });
  expect(findings.map((finding) => format(finding, 'en'))).toEqual([
    'x/scenario.yaml:38:13: error E15: there is no scene "lots". Did you mean "lost"?'
  ]);
  expect(findings.map((finding) => format(finding, 'zh'))).toEqual(['x/scenario.yaml:38:13: 错误 E15：没有叫“lots”的场景。是不是“lost”？']);
});

test('S5 one slip that shows everywhere is told four times, the last saying how many more places there are', () => {
  const choices = Array.from({ length: 9 }, (_, k) => `      c${k}: { text: { zh: 甲${k}, en: A${k} }, shows: [recovry], go: kept }`).join(
    '\n'
  );
  const text = minimalYaml.replace('    choices:\n', `    choices:\n${choices}\n`);
  const { findings } = parse(text, { id: 'x', file: 'x.yaml' });
  const same = findings.filter(({ code }) => code === 'E38');
  expect(same.map(({ line }) => line - same[0]!.line)).toEqual([0, 1, 2, 3]);
  expect(same[3]!.en).toMatch(/\(the same in 5 more places below\)$/);
  expect(same[3]!.zh).toMatch(/（下面还有5处同样的问题）$/);
});
