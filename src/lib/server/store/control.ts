import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isAbsolute, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Store } from './store.ts';
import { StoreUnavailable, isUnavailable } from './unavailable.ts';

/** How commands on the same machine reach a running server: it answers who knows the token in its data folder. */
export interface Control {
  /** Writes down where the server listens. */
  announce(address: AddressInfo): void;
  /** Answers a request of a command and gives true; any other request is left to the pages. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Takes down what was written. */
  end(): void;
}
interface Note {
  url: string;
  token: string;
}

const path = '/control/backup';
const noteFile = (folder: string) => join(folder, 'control.json');

/** Makes the control of a server on a data folder; a database needs none: commands reach it themselves. */
export function openControl(store: Store, folder: string): Control {
  if (store.engine === 'postgres') return { announce: () => {}, handle: () => false, end: () => {} };
  const token = randomBytes(32).toString('base64url');
  const end = () => rmSync(noteFile(folder), { force: true });
  return {
    announce: (address) => {
      end();
      const note: Note = { url: urlOf(address), token };
      writeFileSync(noteFile(folder), JSON.stringify(note), { mode: 0o600, flag: 'wx' });
    },
    handle: (request, response) => {
      if (request.url !== path || request.method !== 'POST' || !mayAsk(request, token)) return false;
      void answer(store, request, response);
      return true;
    },
    end
  };
}

function urlOf({ address, family, port }: AddressInfo): string {
  const host = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address;
  return `http://${family === 'IPv6' ? `[${host}]` : host}:${port}`;
}

/** A connection whose two ends are one address comes from this machine. */
function mayAsk({ socket, headers }: IncomingMessage, token: string): boolean {
  const digest = (word: string) => createHash('sha256').update(word).digest();
  const knows = timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
  return knows && socket.remoteAddress === socket.localAddress;
}

async function answer(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { file } = JSON.parse(await text(request)) as { file: string };
    if (!isAbsolute(file)) throw new Error('an absolute path is needed');
    await store.backupTo(file);
    response.writeHead(204).end();
  } catch (error) {
    const said = isUnavailable(error) ? { kind: error.kind, en: error.message, zh: error.zh } : null;
    response.writeHead(said ? 409 : 400, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  }
}

/** Asks the server that holds the data of a folder to write a copy; `locked` is told when none answers. */
export async function askForCopy(folder: string, file: string, locked: StoreUnavailable): Promise<void> {
  const response = await ask(folder, file).catch(() => null);
  if (response?.status === 204) return;
  if (response?.status !== 409) throw locked;
  const { kind, en, zh } = (await response.json()) as { kind: StoreUnavailable['kind']; en: string; zh: string };
  throw new StoreUnavailable(kind, en, zh);
}

async function ask(folder: string, file: string): Promise<Response> {
  const { url, token } = JSON.parse(readFileSync(noteFile(folder), 'utf8')) as Note;
  return fetch(url + path, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: JSON.stringify({ file }) });
}
