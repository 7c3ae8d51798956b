import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Runs a program to its end: its exit code, and the lines that it says on stderr. */
function ends(args: string[], env: Record<string, string> = {}): { code: number | null; said: string[] } {
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 120_000 });
  return { code: status, said: stderr.trim().split('\n') };
}

test('an old Node is told in a sentence, in both languages', () => {
  const pretend = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.0"})';
  const { code, said } = ends(['--import', pretend, 'tools/start.mjs']);
  expect(code).toBe(1);
  expect(said).toEqual([expect.stringMatching(/needs Node 20 .* Node 18\.20\.0/), expect.stringMatching(/需要 Node 20/)]);
});

test('a port that is taken is told in a sentence', async () => {
  const taken = createServer().listen(0, '0.0.0.0');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { code, said } = ends(['src/server.ts'], { PORT: String(port), HOST: '0.0.0.0' });
  expect(code).toBe(1);
  expect(said).toEqual([expect.stringMatching(`Port ${port} is taken .* PORT=${port + 1}`), expect.stringMatching(/已被其他程序占用/)]);
  await new Promise((closed) => taken.close(closed));
});

test('a port that is no port is told in a sentence', () => {
  const { code, said } = ends(['src/server.ts'], { PORT: 'abc' });
  expect([code, said.length]).toEqual([1, 2]);
  expect(said[0]).toMatch(/not "abc"/);
});

test('libraries behind a link are never installed anew, which would empty another folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linked-'));
  const libraries = join(folder, 'elsewhere', 'node_modules');
  mkdirSync(libraries, { recursive: true });
  writeFileSync(join(libraries, 'kept'), '');
  mkdirSync(join(folder, 'copy'));
  for (const name of ['tools', 'package.json', 'package-lock.json']) cpSync(name, join(folder, 'copy', name), { recursive: true });
  symlinkSync(libraries, join(folder, 'copy', 'node_modules'), 'junction');
  const { code, said } = ends([join(folder, 'copy', 'tools', 'start.mjs')]);
  expect([code, existsSync(join(libraries, 'kept'))]).toEqual([1, true]);
  expect(said).toEqual([
    expect.stringMatching(/node_modules is a link to .*elsewhere/),
    expect.stringMatching(/node_modules 是指向 .* 的链接/)
  ]);
  rmSync(folder, { recursive: true });
});

test('npm start tells what it does and which settings it knows', () => {
  const { status, stdout } = spawnSync(process.execPath, ['tools/start.mjs', '--help'], { encoding: 'utf8', timeout: 120_000 });
  expect(status).toBe(0);
  for (const word of ['npm start: ', 'npm start：', 'PORT', 'HOST', 'SCENARIOS_DIR']) expect(stdout).toContain(word);
});

test('an argument that npm start does not know is told in a sentence', () => {
  const { code, said } = ends(['tools/start.mjs', '--port=80']);
  expect(code).toBe(1);
  expect(said).toEqual([expect.stringMatching(/takes no "--port=80"/), expect.stringMatching(/不接受“--port=80”/)]);
});
