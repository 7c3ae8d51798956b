import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

/** Runs a program to its end: its exit code, and the lines that it says on stderr. */
function ends(args: string[], env: Record<string, string> = {}): { code: number | null; said: string[] } {
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 20_000 });
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
