import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { House } from '#lib/server/house.ts';

/** A message of a stream or a poll. */
export interface Message {
  seq: number;
  now: number;
  parts: Record<string, unknown>;
}

/** Serves a house's running classes on a port of its own. */
export async function serve(house: House): Promise<{ url: string; end: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    if (!house.live(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const end = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, end };
}

/** Opens a stream and gathers what it says. */
export async function follow(url: string, cookie: string, lastId?: number) {
  const control = new AbortController();
  const headers = { cookie, ...(lastId !== undefined && { 'last-event-id': String(lastId) }) };
  const answer = await fetch(url, { headers, signal: control.signal });
  const heard: Message[] = [];
  const ids: number[] = [];
  let text = '';
  const read = async () => {
    for await (const part of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += part;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
        const id = /^id: (.*)$/m.exec(text.slice(0, end))?.[1];
        if (data) heard.push(JSON.parse(data) as Message);
        if (id) ids.push(Number(id));
        text = text.slice(end + 2);
      }
    }
  };
  const done = read().catch(() => {});
  /** The parts as a page has them now. */
  const parts = (): Record<string, unknown> => Object.assign({}, ...heard.map((message) => message.parts)) as Record<string, unknown>;
  return { answer, heard, ids, parts, done, stop: () => control.abort() };
}

/** Makes the first teacher's account and signs in; gives its id and the header of cookies. */
export async function signIn(house: House): Promise<{ id: string; cookie: string }> {
  const [link] = await house.accounts.firstLink(['http://here']);
  const token = new URL(link!).searchParams.get('token')!;
  const typed = { name: 'Teacher', email: 'teacher@example.org', password: 'a long enough pass' };
  const made = await house.accounts.register(token, typed);
  const signed = await house.accounts.signIn({ ...typed, address: '10.0.0.9' });
  if (!made.ok || !signed.ok) throw new Error('no teacher');
  return { id: made.teacherId, cookie: `relate_teacher=${encodeURIComponent(signed.session)}` };
}
