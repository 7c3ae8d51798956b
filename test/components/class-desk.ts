import { vi } from 'vitest';
import type { ClassCommand, SeatView } from '#engine/session';
import { LiveClass } from '#lib/state/live.svelte.ts';
import { seat, type Room } from '../engine/session/class/room.ts';

class Stream extends EventTarget {
  static all: Stream[] = [];
  constructor() {
    super();
    Stream.all.push(this);
  }
  close() {}
}

/** A desk in the browser: one seat's page speaks with a class that the test holds. */
export function deskOf(room: Room, number: number) {
  const viewOf = () => ({ seq: room.state.lastSeq, now: room.view(number).clock.now, parts: { ...room.view(number) } });
  const live = new LiveClass<SeatView>('K7', 'seat', viewOf());
  /** Sends the seat's screen what it may see now. */
  const tell = () => {
    for (const stream of Stream.all) stream.dispatchEvent(Object.assign(new Event('view'), { data: JSON.stringify(viewOf()) }));
  };
  const past = fetch;
  let offline = false;
  Stream.all = [];
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('fetch', async (url: string | URL | Request, init?: RequestInit) => {
    if (!String(url).startsWith('/class/K7')) return past(url, init);
    if (offline) throw new TypeError('no network');
    if (!init?.body) return new Response(JSON.stringify(viewOf()));
    const { command } = JSON.parse(String(init.body)) as { command: ClassCommand };
    const answer = room.give(seat(number), command);
    tell();
    return answer.ok
      ? new Response(JSON.stringify({ ok: true, seq: room.state.lastSeq }))
      : new Response(JSON.stringify(answer), { status: 409 });
  });
  return {
    live,
    tell,
    /** Cuts the network off, or gives it back. */
    cut: (off: boolean) => {
      offline = off;
      if (off) for (const stream of Stream.all.splice(0)) stream.dispatchEvent(new Event('error'));
      else live.start();
    }
  };
}
