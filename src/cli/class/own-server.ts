import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of the command's own, on a data folder that is thrown away. */
export interface OwnServer {
  url: string;
  dataDir: string;
  /** The one-time link of the first teacher; null when there is one. */
  firstLink: string | null;
  /** CPU time so far in ms and most memory so far in MB; null where the system does not tell. */
  use: () => Promise<{ cpuMs: number; memoryMb: number } | null>;
  /** Ends it as a power cut would. */
  kill: () => Promise<void>;
  /** Starts it again on the same data and port. */
  restart: () => Promise<void>;
  /** Ends it in peace and throws its data away. */
  stop: () => Promise<void>;
}

const entry = join(import.meta.dirname, '..', '..', 'server.ts');

/** Starts it, or one more beside it, and waits until it serves; throws with what it said when it ends before. */
export async function startOwnServer(beside?: OwnServer): Promise<OwnServer> {
  const dataDir = beside?.dataDir ?? (await mkdtemp(join(tmpdir(), 'relate-class-')));
  const port = await freePort();
  let child = start(dataDir, port);
  const firstLink = await serving(child);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    firstLink,
    use: () => useOf(child.pid ?? 0),
    kill: () => end('SIGKILL'),
    restart: async () => {
      child = start(dataDir, port);
      await serving(child);
    },
    stop: async () => {
      await end('SIGTERM');
      if (!beside) await rm(dataDir, { recursive: true, force: true });
    }
  };
}

function start(dataDir: string, port: number): ChildProcess {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir };
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Waits until it has said where it serves, and where the first teacher begins. */
async function serving(child: ChildProcess): Promise<string | null> {
  let said = '';
  return new Promise((found, failed) => {
    const listen = (chunk: Buffer) => {
      said += String(chunk);
      const link = /http:\/\/\S+\/teach\/first\?token=[\w-]+/.exec(said)?.[0];
      if (link) found(link);
      // The link follows at once, if there is to be one.
      if (/: http:\/\/\S+\n/.test(said)) setTimeout(() => found(null), 500);
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
