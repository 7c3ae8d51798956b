import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '#engine/scenario';
import { relate, relateProcess } from './run.ts';

const sound = 'scenarios/restaurant-complaints';
let folder = '';
let text = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  text = await readFile(`${sound}/scenario.yaml`, 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

async function write(id: string, content: string | Uint8Array): Promise<string> {
  await cp(`${sound}/media`, join(folder, id, 'media'), { recursive: true });
  await writeFile(join(folder, id, 'scenario.yaml'), content);
  return join(folder, id);
}
const firstLine = (pattern: RegExp) => text.split('\n').findIndex((line) => pattern.test(line));
const edited = (line: number, change: (old: string) => string) =>
  text
    .split('\n')
    .map((old, i) => (i === line ? change(old) : old))
    .join('\n');

describe('relate check', () => {
  it('L1 finds nothing in the shipped cases, strictly', async () => {
    const { code, stdout } = await relateProcess('check', 'scenarios/lone-passenger', sound, '--strict', '--json');
    expect(JSON.parse(stdout)).toEqual({ findings: [] });
    expect(code).toBe(0);
  });

  it('says in either language that there is nothing to mend', async () => {
    expect((await relate('check', sound)).stdout).toMatch(
      /^restaurant-complaints: nothing to mend; every question about the plays is answered \(\d+ situations\)\.\n$/
    );
    expect((await relate('check', sound, '--lang', 'zh')).stdout).toMatch(/^restaurant-complaints：没有问题；/);
  });

  it('writes a finding as file:line:column: severity code: sentence', async () => {
    const line = firstLine(/^ +go: \S+/);
    const at = await write(
      'nowhere',
      edited(line, (old) => old.replace(/go: .*/, 'go: nowhere'))
    );
    const { code, stdout, stderr } = await relateProcess('check', at);
    expect(stdout).toMatch(new RegExp(`^nowhere/scenario\\.yaml:${line + 1}:\\d+: error E15: `, 'm'));
    expect([code, stderr]).toEqual([1, '']);
  });

  it('L2 reports the same finding as one JSON document', async () => {
    const line = firstLine(/^ +go: \S+/);
    const at = await write(
      'nowhere',
      edited(line, (old) => old.replace(/go: .*/, 'go: nowhere'))
    );
    const { findings } = JSON.parse((await relate('check', at, '--json')).stdout) as { findings: Finding[] };
    expect(findings.find(({ code }) => code === 'E15')).toMatchObject({ severity: 'error', file: 'nowhere/scenario.yaml', line: line + 1 });
    expect(Object.keys(findings[0]!).sort()).toEqual(['code', 'column', 'en', 'file', 'line', 'severity', 'zh']);
  });

  it('finds a tab, a key twice and a missing translation where they stand', async () => {
    const scenes = firstLine(/^scenes:/);
    const english = firstLine(/^ +en: /);
    const cases = [
      ['tab', edited(scenes + 1, (old) => `\t${old.trim()}`), 'E02', scenes + 2],
      ['twice', edited(scenes, (old) => `kind: encounter\n${old}`), 'E06', scenes + 1],
      ['english', edited(english, () => '  # taken out'), 'E31', null]
    ] as const;
    for (const [id, content, code, line] of cases) {
      const { stdout } = await relate('check', await write(id, content), '--json');
      const found = (JSON.parse(stdout) as { findings: Finding[] }).findings.filter((each) => each.code === code);
      expect(found.length, id).toBeGreaterThan(0);
      if (line) expect(found[0]!.line, id).toBe(line);
    }
  });

  it('L3 refuses a GBK file, a huge one and a bomb of aliases in words', async () => {
    const gbk = Buffer.concat([Buffer.from('relate: 1\ntitle: '), Buffer.from([0xb6, 0xc0, 0xd7, 0xd4]), Buffer.from('\n')]);
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`)
    ];
    const files: [string, string | Uint8Array][] = [
      ['gbk', gbk],
      ['huge', `relate: 1\n${'# padding\n'.repeat(1_100_000)}`],
      ['bomb', bomb.join('\n')]
    ];
    for (const [id, content] of files) {
      const { code, stdout, stderr } = await relate('check', await write(id, content));
      expect([id, code, stderr]).toEqual([id, 1, '']);
      expect(stdout).toMatch(/: error E\d\d: /);
      expect(stdout).not.toMatch(/\n {4}at /);
    }
    expect((await relate('check', join(folder, 'gbk'))).stdout).toContain('error E01');
  });

  it('L3 refuses to play a case of an industry that the model does not know', async () => {
    const at = await write('zeppelin', text.replace(/^industry: .*$/m, 'industry: zeppelin'));
    const { code, stdout, stderr } = await relate('play', at, '--decisions', 'a.b');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^The case has errors; "relate check .*" lists them\.\n$/);
  });

  it('L1 counts a warning only when strict', async () => {
    const line = firstLine(/^ +en: /);
    const at = await write(
      'todo',
      edited(line, (old) => `${old.trimEnd().replace(/["']$/, '')} TODO`)
    );
    const relaxed = await relate('check', at);
    expect(relaxed.stdout).toContain('warning E34');
    expect(relaxed.code).toBe(0);
    expect((await relate('check', at, '--strict')).code).toBe(1);
  });

  it.each([
    ['a folder that is not there', ['check', 'nowhere'], /no case at .*nowhere/],
    ['no folder at all', ['check'], /Name a folder/],
    ['an option of another command', ['check', sound, '--seed', '3'], /no option --seed/],
    ['an unknown option', ['check', sound, '--loud'], /Unknown option '--loud'/],
    ['an unknown language', ['check', sound, '--lang', 'fr'], /--lang is en or zh/],
    ['an unknown command', ['chekc', sound], /no command "chekc"/]
  ])('L3 answers %s with one sentence and exit 2', async (_, args, sentence) => {
    const { code, stdout, stderr } = await relate(...args);
    expect(stderr).toMatch(sentence);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });

  it('L3 stays quiet when its reader leaves early', async () => {
    const child = spawn(process.execPath, ['src/cli/relate.ts', 'check', sound], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (data) => (said += data));
    child.stdout.destroy();
    await once(child, 'close');
    expect(said).toBe('');
  });

  it('tells the 200 gravest of countless findings, and how many more there are', async () => {
    const wrong = Array.from({ length: 600 }, (_, i) => `wrong${i}: x`).join('\n');
    const at = await write('countless', `${text.trimEnd()}\n${wrong}\n`);
    const { findings } = JSON.parse((await relateProcess('check', at, '--json')).stdout) as { findings: Finding[] };
    expect(findings).toHaveLength(600);
    const { stdout, code } = await relate('check', at);
    expect([code, stdout.match(/ error E07: /g)?.length]).toEqual([1, 200]);
    expect(stdout).toContain('\n... and 400 more: ');
    expect((await relate('check', at, '--lang', 'zh')).stdout).toContain('\n……还有400处，');
  });

  it.each(['check', 'play', 'paths', 'simulate'])('tells in either language how to use %s, with an example', async (name) => {
    const [en, zh] = await Promise.all([relate(name, '--help'), relate(name, '--help', '--lang', 'zh')]);
    for (const { code, stdout, stderr } of [en, zh]) {
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`^relate ${name} `));
      expect(stdout).toContain(`\n    npm run -s relate -- ${name} `);
    }
    expect(zh.stdout).toMatch(/\p{Script=Han}{6}/u);
  });

  it('shows what it can do, in both languages', async () => {
    expect((await relate('--help')).stdout).toMatch(/relate check <folder>/);
    expect((await relate('--help', '--lang', 'zh')).stdout).toMatch(/列出案例中需要修改之处/);
  });
});
