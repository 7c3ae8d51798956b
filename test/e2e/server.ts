import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Server {
  url: string;
  /** A copy of the cases that the test may edit. */
  cases: string;
  stop: () => Promise<void>;
}

/** Starts a server of the test's own on a copy of the cases. */
export async function startServer(): Promise<Server> {
  const cases = await mkdtemp(join(tmpdir(), 'cases-'));
  await cp('scenarios', cases, { recursive: true });
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', SCENARIOS_DIR: cases };
  const child = spawn(process.execPath, ['src/server.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((up) => child.stdout.once('data', up));
  const ended = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill();
    await ended;
    await rm(cases, { recursive: true, force: true });
  };
  return { url: `http://localhost:${port}`, cases, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
