import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '#engine/scenario';

const lines = readFileSync(new URL('fixtures/every-key.yaml', import.meta.url), 'utf8').split('\n');
/** Lines with structure: no comments, no insides of | and > texts. */
const structural = lines
  .map((line, i) => ({ line, i }))
  .filter(({ line, i }) => /\S/.test(line) && !/^#/.test(line) && ![8, 9, 11].includes(i));

/** A slip of the finger: what a line becomes (the same line when it cannot happen there), the code, and how many lines further it shows. */
const slips: [string, (line: string) => string, string, number][] = [
  ['a full-width colon', (line) => line.replace(/^(\s*(?:- )?[^\s:'"{]+): ?/, '$1：'), 'E03', 0],
  ['a full-width colon in braces', (line) => line.replace(/\{ (zh|name|satisfaction|size): /, '{ $1：'), 'E03', 0],
  ['a tab', (line) => line.replace(/^ {2}/, '\t'), 'E02', 0],
  ['a full-width space', (line) => line.replace(/^ {2}/, '\u3000'), 'E03', 0],
  ['no space after the colon', (line) => line.replace(/^(\s*[^\s:'"{]+): (?=\S)/, '$1:'), 'E05', 0],
  ['a colon in a text', (line) => line.replace(/^(\s+(?:zh|en)): ([^'"|>])/, '$1: $2x: '), 'E04', 0],
  ['a quote that goes on', (line) => line.replace(/^(\s+(?:zh|en)): ([^'"|>])/, '$1: "$2" '), 'E58', 0],
  ['a quote that stays open', (line) => line.replace(/^(\s+(?:zh|en)): ([^'"|>])/, '$1: "$2'), 'E58', 0],
  ['a key twice', (line) => line.replace(/^\s+(?:late|move|decides|zh|calm|cost|size): [^|>].*/, '$&\n$&'), 'E06', 1],
  ['a mistyped key', (line) => line.replace(/^(\s*)(late|says|show|decides|shows|kind|size|calm|seed):/, '$1$2x:'), 'E07', 0]
];

describe.each(slips)('S9 %s is told at its line, in at most 4 lines', (_, slip, code, further) => {
  test(code, () => {
    const tried = structural.filter(({ line }) => slip(line) !== line);
    expect(tried.length).toBeGreaterThan(1);
    const wrong = tried.flatMap(({ line, i }) => {
      const { findings } = parse(lines.toSpliced(i, 1, slip(line)).join('\n'), { id: 'x', file: 'x' });
      const told = findings.some((one) => one.code === code && one.line === i + 1 + further);
      return told && findings.length <= 4 ? [] : [`${i + 1}: ${slip(line)}: ${findings.map((one) => `${one.code}@${one.line}`).join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });
});
