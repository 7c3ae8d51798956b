import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of the command's own, on a data folder that is thrown away. */
export interface OwnServer {
  url: string;
  /** The one-time link of the first teacher. */
  firstLink: string;
  /** CPU time so far in ms and memory in MB; null where the system does not tell. */
  use: () => Promise<{ cpuMs: number; memoryMb: number } | null>;
  stop: () => Promise<void>;
}

const entry = join(import.meta.dirname, '..', '..', 'server.ts');

/** Starts it and waits until it serves; throws with what it said when it ends before. */
export async function startOwnServer(): Promise<OwnServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'relate-class-'));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const firstLink = await linkFrom(child);
  const ended = new Promise((done) => child.once('exit', done));
  return {
    url: new URL(firstLink).origin,
    firstLink,
    use: () => useOf(child.pid ?? 0),
    stop: async () => {
      child.kill();
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    }
  };
}

async function linkFrom(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    const listen = (chunk: Buffer) => {
      said += String(chunk);
      const link = /http:\/\/\S+\/teach\/first\?token=[\w-]+/.exec(said)?.[0];
      if (link) found(link);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => failed(new Error(said.trim())));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Linux tells both in /proc; a tick of its clock is 10 ms. */
async function useOf(pid: number): Promise<{ cpuMs: number; memoryMb: number } | null> {
  try {
    const stat = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ');
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const memory = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
    return { cpuMs: (Number(stat[11]) + Number(stat[12])) * 10, memoryMb: Math.round(memory / 1024) };
  } catch {
    return null;
  }
}
