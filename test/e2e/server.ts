import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  /** Ends it as a power cut would. */
  kill: () => Promise<void>;
  /** Starts it again on the same data and port. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Copies the cases with few customers: a page shows the same, sooner. The servers that tests start keep all customers. */
export function smallCases(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync('scenarios', folder, { recursive: true });
  for (const id of readdirSync(folder)) {
    const file = join(folder, id, 'scenario.yaml');
    if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replace(/^( +size: )\d{4,}$/m, '$1500'));
  }
  return folder;
}

/** Starts a server of the test's own: a copy of the cases, a data folder that is new, and settings on top. */
export async function startServer(settings: Record<string, string> = {}): Promise<Server> {
  const home = await mkdtemp(join(tmpdir(), 'relate-'));
  const cases = join(home, 'cases');
  await cp('scenarios', cases, { recursive: true });
  const port = await freePort();
  const own = { PORT: String(port), HOST: '127.0.0.1', SCENARIOS_DIR: cases, DATA_DIR: join(home, 'data') };
  const env = { ...process.env, ...own, ...settings };
  const start = () => spawn(process.execPath, ['src/server.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let child = start();
  const firstLink = (await linkOf(child)).replace('127.0.0.1', 'localhost');
  const end = async (signal: NodeJS.Signals) => {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  };
  const restart = async () => {
    child = start();
    await new Promise((up) => child.stdout?.once('data', up));
  };
  const stop = async () => {
    await end('SIGTERM');
    await rm(home, { recursive: true, force: true });
  };
  return { url: `http://localhost:${port}`, cases, firstLink, kill: () => end('SIGKILL'), restart, stop };
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
