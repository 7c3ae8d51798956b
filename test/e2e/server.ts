import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Server {
  url: string;
  /** A copy of the cases that the test may edit. */
  cases: string;
  /** The one-time link of the first teacher, as the console shows it. */
  firstLink: string;
  stop: () => Promise<void>;
}

/** Starts a server of the test's own: a copy of the cases, a data folder that is new, and settings on top. */
export async function startServer(settings: Record<string, string> = {}): Promise<Server> {
  const home = await mkdtemp(join(tmpdir(), 'relate-'));
  const cases = join(home, 'cases');
  await cp('scenarios', cases, { recursive: true });
  const port = await freePort();
  const own = { PORT: String(port), HOST: '127.0.0.1', SCENARIOS_DIR: cases, DATA_DIR: join(home, 'data') };
  const env = { ...process.env, ...own, ...settings };
  const child = spawn(process.execPath, ['src/server.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const firstLink = (await linkOf(child)).replace('127.0.0.1', 'localhost');
  const ended = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill();
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  return { url: `http://localhost:${port}`, cases, firstLink, stop };
}

/** Reads what the server says until the link, the last line that it says at its first start. */
function linkOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, ended) => {
    child.once('exit', () => ended(new Error(`the server ended: ${said}`)));
    child.stdout?.on('data', (part) => {
      const link = /http\S+\/teach\/first\?token=\S+/.exec((said += String(part)))?.[0];
      if (link) found(link);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
