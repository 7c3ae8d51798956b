import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { programs } from '../../tools/postgres.ts';

/** A PostgreSQL that is thrown away. */
export interface Cluster {
  url: string;
  /** Ends it at once, as a fault would. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
  /** Ends it and throws its data away. */
  remove: () => Promise<void>;
}

/** Starts a cluster on a port of its own; `durable` waits for the disk as a real one does. Null where there is no PostgreSQL. */
export async function startCluster({ durable = false } = {}): Promise<Cluster | null> {
  const bin = programs();
  if (!bin) return null;
  const home = mkdtempSync(join(tmpdir(), 'relate-pg-'));
  chmodSync(home, 0o755);
  const data = join(home, 'data');
  mkdirSync(data, { mode: 0o700 });
  const who = process.getuid?.() === 0 ? ownerOf(data) : {};
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), init, { ...who, cwd: '/', stdio: 'ignore' });
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    fsync: durable ? 'on' : 'off'
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let child: ChildProcess | null = null;
  const start = async () => {
    child = spawn(join(bin, 'postgres'), ['-D', data, ...words], { ...who, cwd: '/', stdio: 'ignore' });
    await ready(url, child);
  };
  const stop = async () => {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null) return;
    const ended = new Promise((done) => ending.once('exit', done));
    ending.kill('SIGQUIT');
    await ended;
  };
  const remove = async () => {
    await stop();
    rmSync(home, { recursive: true, force: true });
  };
  await start();
  return { url, start, stop, remove };
}

/** PostgreSQL refuses to run as root: its folder goes to `postgres`, else to `nobody`. */
function ownerOf(data: string): { uid: number; gid: number } {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  let who = { uid: 65534, gid: 65534 };
  try {
    who = { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    // there is no such user
  }
  chownSync(data, who.uid, who.gid);
  return who;
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    const up = await client.connect().then(
      () => true,
      () => false
    );
    await client.end().catch(() => {});
    if (up) return;
    await sleep(20);
  }
  throw new Error(`postgres ended with ${child.exitCode}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((up) => server.once('listening', up));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

let last = 0;

/** Makes an empty schema, which is to its user a database of his own, and quicker made; gives its address. */
export async function newDatabase(cluster: string): Promise<string> {
  const name = `t${process.pid}_${++last}_${Date.now().toString(36)}`;
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  await client.query(`create schema ${name}`);
  await client.end();
  return `${cluster}?options=-c%20search_path%3D${name}`;
}
