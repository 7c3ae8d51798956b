import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { readClassCommand, type Actor, type ClassCommand } from '#engine/session';
import type { Desk } from './desk.ts';
import * as refusals from './desk/refusals.ts';
import type { Limits } from './limits.ts';
import { fromJson, readBody } from './live/body.ts';
import type { Hub } from './live/hub.ts';
import { isOwn } from './live/origin.ts';
import { isSeat, projector, type Viewer } from './live/room.ts';
import { Stream } from './live/stream.ts';
import type { Seats } from './seats.ts';

/** What the teachers' accounts tell of a request, by its header of cookies. */
export interface Rights {
  teacherFrom: (cookies: string | undefined) => Promise<{ id: string } | null>;
  rightFrom: (cookies: string | undefined, classId: string) => Promise<'owner' | 'co-teacher' | 'observer' | null>;
}
export interface LiveParts {
  desk: Desk;
  hub: Hub;
  seats: Pick<Seats, 'seatFrom'>;
  accounts: Rights;
  limits: Pick<Limits, 'commands'>;
}
/** Who asks: a seat, a teacher, or an observer or the projector, which may only look. */
type Caller = { kind: 'seat'; id: string } | { kind: 'teacher'; id: string } | { kind: 'observer' } | { kind: 'projector' };
interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  id: string;
}

const address = /^\/class\/([A-Za-z0-9_-]{1,64})\/(live|poll|command)$/;
const mostBytes = 32_000;
/** Another process may take away the right to a stream: each asks again after so many ms. */
const askAgain = 15_000;

/** Answers the addresses of a running class; false for every other. SvelteKit never sees these. */
export type LiveHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Makes the handler of `/class/<id>/live`, `/poll` and `/command`. */
export function openLive(parts: LiveParts): LiveHandler {
  const answers = { live: answerLive, poll: answerPoll, command: answerCommand };
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://relate.invalid');
    const [, id, what] = address.exec(url.pathname) ?? [];
    if (!id || !what) return false;
    const asked = { request, response, url, id };
    answers[what as keyof typeof answers](parts, asked).catch((error: unknown) => refuse(asked, refusals.troubleOf(error)));
    return true;
  };
}

async function answerLive(parts: LiveParts, asked: Asked): Promise<unknown> {
  const caller = await letIn(parts, asked, 'GET');
  const found = caller && (await roomOf(parts, asked));
  if (!caller) return;
  if (!found) return refuse(asked, refusals.noSuchClass);
  const { run, room } = found;
  const viewer = viewerOf(caller);
  if (room.message(viewer, null) === 'gone') return refuse(asked, refusals.seatGone);
  const stream = new Stream(asked.response, seqOf(asked), (stream) => room.ready(viewer, stream));
  const left = isSeat(viewer) ? parts.desk.presence.stream(run, viewer) : () => {};
  const asking = setInterval(() => void endIfLost(parts, asked, caller, stream).catch(() => {}), askAgain);
  asked.response.on('close', () => {
    clearInterval(asking);
    room.leave(viewer, stream);
    left();
  });
  stream.open();
  room.join(viewer, stream);
}

async function answerPoll(parts: LiveParts, asked: Asked): Promise<unknown> {
  const caller = await letIn(parts, asked, 'GET');
  const found = caller && (await roomOf(parts, asked));
  if (!caller) return;
  if (!found) return refuse(asked, refusals.noSuchClass);
  const viewer = viewerOf(caller);
  const message = found.room.message(viewer, seqOf(asked));
  if (message === 'gone') return refuse(asked, refusals.seatGone);
  if (isSeat(viewer)) parts.desk.presence.asked(found.run, viewer);
  say(asked, message === null ? 204 : 200, message ?? '');
}

async function answerCommand(parts: LiveParts, asked: Asked): Promise<unknown> {
  const caller = await letIn(parts, asked, 'POST');
  if (!caller) return;
  if (caller.kind === 'observer' || caller.kind === 'projector') return refuse(asked, refusals.notYours);
  const key = `${asked.id}:${caller.kind}:${caller.id}`;
  if (parts.limits.commands.take(key) > 0) return refuse(asked, refusals.tooMany);
  const sent = await readSent(asked);
  if (!sent) return;
  const done = await parts.desk.command(asked.id, caller satisfies Actor, sent);
  if (!done.ok) return refuse(asked, { status: 409, ...done });
  say(asked, 200, JSON.stringify({ ok: true, seq: done.seq }));
}

/** The room of a class; who comes from another process with more of the log than this one has waits until it is read. */
async function roomOf({ hub }: LiveParts, asked: Asked): ReturnType<Hub['room']> {
  const found = await hub.room(asked.id);
  if (found && (seqOf(asked) ?? 0) > found.run.state.lastSeq) await found.run.catchUp();
  return found;
}

/** Finds out who asks; refuses and gives null when nobody may. */
async function letIn(parts: LiveParts, asked: Asked, method: 'GET' | 'POST'): Promise<Caller | null> {
  if (asked.request.method !== method) return refuse(asked, refusals.wrongMethod);
  if (method === 'POST' && !isOwn(asked.request)) return refuse(asked, refusals.strangeOrigin);
  return (await callerOf(parts, asked)) ?? refuse(asked, refusals.noSeat);
}

async function callerOf({ seats, accounts }: LiveParts, { request, url, id }: Asked): Promise<Caller | null> {
  const { cookie } = request.headers;
  const as = url.searchParams.get('as');
  const seat = as === 'teacher' || as === projector ? null : await seats.seatFrom(cookie, id);
  if (seat) return { kind: 'seat', id: seat };
  const right = await accounts.rightFrom(cookie, id);
  if (!right) return null;
  if (as === projector) return { kind: projector };
  const teacher = right === 'observer' ? null : await accounts.teacherFrom(cookie);
  return teacher ? { kind: 'teacher', id: teacher.id } : { kind: 'observer' };
}

/** Ends a stream that its client may not have any more, or only as somebody else. */
async function endIfLost(parts: LiveParts, asked: Asked, before: Caller, stream: Stream): Promise<void> {
  if (!isDeepStrictEqual(await callerOf(parts, asked), before)) stream.close();
}

/** Reads `{ id, command }`; refuses and gives null when it is something else. */
async function readSent(asked: Asked): Promise<{ id: string; command: ClassCommand } | null> {
  if (!/^application\/json\b/i.test(asked.request.headers['content-type'] ?? '')) return refuse(asked, refusals.notJson);
  const text = await readBody(asked.request, mostBytes);
  if (text === null) return refuse(asked, refusals.tooLarge);
  const { id, command } = (fromJson(text) ?? {}) as { id?: unknown; command?: unknown };
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return refuse(asked, refusals.unreadable);
  const read = readClassCommand(command);
  return read.ok ? { id, command: read.command } : refuse(asked, { status: 400, ...read });
}

/** The seq that the client has: of a stream that broke off, or named in the address. */
function seqOf({ request, url }: Asked): number | null {
  const word = request.headers['last-event-id'] ?? url.searchParams.get('after') ?? '';
  return /^\d{1,12}$/.test(String(word)) ? Number(word) : null;
}

const viewerOf = (caller: Caller): Viewer => (caller.kind === 'seat' ? caller.id : caller.kind === projector ? projector : null);

function refuse(asked: Asked, { status, ok, code, en, zh }: refusals.Refusal): null {
  if (status === 429 || status === 503) asked.response.setHeader('retry-after', '2');
  say(asked, status, JSON.stringify({ ok, code, en, zh }));
  return null;
}

function say({ request, response }: Asked, status: number, json: string): void {
  if (response.headersSent) return void response.destroy();
  // what is left of a body that was refused is not read
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(status, { 'cache-control': 'no-store', ...(json && { 'content-type': 'application/json; charset=utf-8' }) });
  response.end(json);
}
