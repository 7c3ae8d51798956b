import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeImports, judgeWords } from './judge.ts';
import { filesUnder, scriptOf } from './read.ts';
import { longestFile } from './table.ts';

const text = (file: string) => readFileSync(file, 'utf8');
const isCode = (file: string) => /\.(ts|js|mjs|svelte)$/.test(file);
const source = filesUnder('src');
const code = source.filter(isCode);
const others = ['test', 'tools', 'docs', 'scenarios'].flatMap(filesUnder);

describe('walls', () => {
  it('every file imports only what its room may', () => {
    const files = [...code, ...filesUnder('test/e2e').filter(isCode)];
    expect(files.flatMap((file) => judgeImports(file, scriptOf(file)))).toEqual([]);
  });

  it('the engine has no clock, chance, locale or browser of its own', () => {
    const engine = code.filter((file) => file.startsWith('src/engine/'));
    expect(engine.length).toBeGreaterThan(7);
    expect(engine.flatMap((file) => judgeWords(file, scriptOf(file)))).toEqual([]);
  });

  it('no file is longer than 400 lines', () => {
    const files = [...code, ...others.filter(isCode)];
    expect(files.filter((file) => text(file).split('\n').length > longestFile)).toEqual([]);
  });

  it('no file under src knows a case by name', () => {
    const cases = readdirSync('scenarios', { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'));
    expect(cases.length).toBeGreaterThan(0);
    const words = source.filter((file) => /\.(ts|svelte|css|html|json|md)$/.test(file));
    expect(words.filter((file) => cases.some(({ name }) => text(file).includes(name)))).toEqual([]);
  });

  it('no text is put on a page as HTML', () => {
    expect(code.filter((file) => file.endsWith('.svelte') && text(file).includes('{@html'))).toEqual([]);
  });

  it('no file holds a path of somebody’s own machine', () => {
    const files = [...source, ...others].filter((file) => /\.(ts|js|mjs|json|md|svelte|css|ya?ml)$/.test(file));
    expect(files.filter((file) => /(^|[\s"'`(])\/(home|Users|root|work|tmp)\/\w/.test(text(file)))).toEqual([]);
  });
});
