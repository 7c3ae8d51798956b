import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '#engine/scenario';

const folder = new URL('../../../scenarios/', import.meta.url);
const shipped = ['lone-passenger', 'restaurant-complaints'].map((id) => readFileSync(new URL(`${id}/scenario.yaml`, folder), 'utf8'));
const everyKey = readFileSync(new URL('fixtures/every-key.yaml', import.meta.url), 'utf8');
const minimal = readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8');
const check = (input: string | Uint8Array) => parse(input, { id: 'hostile', file: 'hostile.yaml' });
const codes = (input: string | Uint8Array) => [...new Set(check(input).findings.map(({ code }) => code))];

const bomb = `a: &a [x, x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]`).join('\n')}\n`;
const crowd = Array.from({ length: 10_000 }, (_, i) => `  s${i}: { show: x, ending: good, name: x }`).join('\n');

describe('S2 a hostile file gets a clear refusal', () => {
  test.each([
    ['10 MB of text', 'x'.repeat(10_000_000), 'E05'],
    ['10 MB of bytes', new Uint8Array(10_000_000), 'E05'],
    ['nothing', '', 'E05'],
    ['only a comment', '# nothing\n', 'E09'],
    ['a list', '- a\n- b\n', 'E09'],
    ['one word', 'hello', 'E09'],
    ['aliases that explode', bomb, 'E05'],
    ['a line of 900,000 signs', 'a: '.repeat(300_000), 'E05'],
    ['20,000 lines', 'a: 1\n'.repeat(20_000), 'E05'],
    ['a thousand brackets', '['.repeat(1000), 'E05'],
    ['a hundred braces', `x: ${'{a: '.repeat(100)}x${'}'.repeat(100)}`, 'E05'],
    ['a thousand dashes', `title:\n  ${'- '.repeat(1000)}x`, 'E05'],
    ['a list that fills the stack of the YAML parser', `x: [\n${`${'a: b, '.repeat(1000)}\n`.repeat(60)}]`, 'E05'],
    ['NUL in a text', minimal.replace('她道了谢', '她\0道了谢'), 'E05'],
    ['half a surrogate pair', minimal.replace('她道了谢', '她\ud83d道了谢'), 'E05'],
    ['a program', `${minimal}\nevents: !!js/function 'function () {}'\n`, 'E05'],
    ['bytes of UTF-16', new Uint8Array([0xff, 0xfe, 0x72, 0, 0x65, 0]), 'E01'],
    ['bytes of a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff]), 'E01'],
    ['characters lost in a wrong encoding', minimal.replace('她道了谢', '\ufffd\ufffd'), 'E01']
  ])('%s', (_, input, code) => expect(codes(input)).toEqual([code]));

  test.each(['__proto__', 'constructor', 'prototype'])('%s as a name is refused and pollutes nothing', (name) => {
    const { scenario, findings } = check(minimal.replace('  recovery: {', `  ${name}: { name: { zh: 名, en: Name } }\n  recovery: {`));
    expect(scenario).toBeNull();
    expect(findings.map(({ code, line }) => `${code}:${line}`)).toContain('E13:9');
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString', '<<'])('%s as a key is unknown', (key) => {
    expect(codes(minimal.replace('kind: encounter', `kind: encounter\n${key}: { relate: 1 }`))).toEqual(['E07']);
  });

  test('10,000 scenes are too many, and only that is said', () => {
    const { findings } = check(`${minimal.slice(0, minimal.indexOf('  call:'))}${crowd}\n`);
    expect(findings).toMatchObject([
      { code: 'E09', line: 21, en: expect.stringContaining('10000'), zh: expect.stringContaining('最多 300 项') }
    ]);
  });
});

describe('S2 whatever is typed, parse answers', () => {
  test('a UTF-8 byte order mark and Windows line ends change nothing', () => {
    const windows = new TextEncoder().encode(`\ufeff${minimal.replaceAll('\n', '\r\n')}`);
    expect(check(windows).scenario).toEqual(check(minimal).scenario);
  });

  const cases = [
    ['the smallest case', minimal, 1000],
    ['a case with every key', everyKey, 700],
    ['the first shipped case', shipped[0] ?? '', 30],
    ['the second shipped case', shipped[1] ?? '', 30]
  ] as const;
  test.each(cases)('slips in %s are findings with a place', (_, text, count) => {
    const random = counter(20_261_121);
    for (let i = 0; i < count; i++) {
      const slipped = mutate(text, random);
      const lines = slipped.split('\n');
      const { scenario, findings } = check(slipped);
      expect(scenario === null).toBe(findings.some(({ severity }) => severity === 'error'));
      for (const { line, column, en, zh } of findings) {
        const width = (lines[line - 1] ?? '').length;
        if (!(line >= 1 && line <= lines.length && column >= 1 && column <= width + 1 && en !== '' && zh !== '')) {
          expect.fail(`no such place ${line}:${column}: ${en}`);
        }
      }
    }
  });
});

/** Small whole numbers in a fixed order: a Lehmer generator, good enough to pick slips. */
function counter(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** One to three slips: a character or line deleted, doubled, swapped, or a sign typed that matters in YAML. */
function mutate(text: string, random: (below: number) => number): string {
  let out = text;
  for (let times = 1 + random(3); times > 0; times--) {
    const lines = out.split('\n');
    const [at, row] = [random(out.length), random(lines.length)];
    const sign = ':,{}[]"\'#&*!|>%@`-?\t\u3000：，“0<\\\n é😀'[random(36)] ?? '~';
    const slips: (() => string)[] = [
      () => out.slice(0, at) + out.slice(at + 1),
      () => out.slice(0, at) + sign + out.slice(at),
      () => out.slice(0, at) + sign + out.slice(at + 1),
      () => out.slice(0, at) + (out[at + 1] ?? '') + (out[at] ?? '') + out.slice(at + 2),
      () => lines.toSpliced(row, 1).join('\n'),
      () => lines.toSpliced(row, 0, lines[row] ?? '').join('\n'),
      () => lines.toSpliced(row, 1, ` ${lines[row] ?? ''}`).join('\n'),
      () => lines.toSpliced(row, 1, (lines[row] ?? '').replace(/: .*/, ':')).join('\n'),
      () => lines.toSpliced(row, 1, (lines[row] ?? '').replace(/: .*/, ': [a, { b: 1 }]')).join('\n'),
      () => out.slice(0, at)
    ];
    out = slips[random(slips.length)]?.() ?? out;
  }
  return out;
}
