import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '#engine/scenario';

const folder = new URL('fixtures/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.startsWith('E'));
const media = new Set(['call.svg']);
const codes = 'E01 E02 E03 E04 E05 E06 E07 E08 E09 E10 E11 E12 E13 E14 E15 E16 E17 E18 E19 E20 E21 E22 E23 E24 E25 E26 E27 E28 E29 E30 '
  .concat(
    'E31 E32 E33 E34 E35 E36 E37 E38 E39 E40 E41 E42 E43 E45 E46 E47 E48 E49 E50 E53 E54 E55 E56 E57 E58 E59 E60 E63 E64 E65 E66 E67 E68'
  )
  .split(' ');

/** A fixture says above each bad line what is to be found there: `# E15: the next line`. */
function marked(text: string): string[] {
  return text.split('\n').flatMap((line, i) => {
    const code = /# (E\d\d): the next line/.exec(line)?.[1];
    return code ? [`${code} on line ${i + 2}`] : [];
  });
}

describe('S5 every check finds its slip, at its line, and nothing else', () => {
  test.each(files)('%s', (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const { scenario, findings } = parse(new Uint8Array(bytes), { id: 'fixture', file: name, media });
    const found = [...new Set(findings.map(({ code, line }) => `${code} on line ${line}`))];
    expect(found).toEqual(marked(bytes.toString('latin1')));
    expect(findings.length).toBeLessThanOrEqual(4);
    expect(scenario === null).toBe(findings.some(({ severity }) => severity === 'error'));
    for (const { en, zh } of findings) {
      expect(en.replace(/"[^"]*"/g, '')).not.toMatch(/undefined|NaN|\[object|\p{Script=Han}{8}|[\u3000-\u303f\uff00-\uffef]/u);
      expect(zh).toMatch(/\p{Script=Han}{3}/u);
      expect(zh).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('E09 names the keys that are wanted, of a picture for example', () => {
    const yaml = readFileSync(new URL('E09-picture.yaml', folder), 'utf8');
    const [found] = parse(yaml, { id: 'fixture', file: 'E09-picture.yaml', media }).findings;
    expect([found?.en, found?.zh]).toEqual([expect.stringContaining('(file, alt)'), expect.stringContaining('（file、alt）')]);
  });

  test('every code has a fixture', () => {
    expect([...new Set(files.map((name) => name.slice(0, 3)))].sort()).toEqual(codes);
  });

  test('S1 the smallest valid case has no finding', () => {
    const yaml = readFileSync(new URL('minimal.yaml', folder), 'utf8');
    expect(parse(yaml, { id: 'minimal', file: 'minimal.yaml', media }).findings).toEqual([]);
  });
});
