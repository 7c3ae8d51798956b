import type { Rejection } from '#engine/session';

/** What the desk sends: the parts of a view that changed; `now` is the session's clock in ms. */
export interface Message {
  seq: number;
  now: number;
  parts: Readonly<Record<string, unknown>>;
}
/** What the desk answers to a command. */
export type Answer = { ok: true; seq: number } | Rejection;
export type Side = 'seat' | 'teacher' | 'projector';

/** `closed`: this browser has no place in the class any more (`status` of the answer says why). */
export type Connection =
  | { state: 'joining' | 'live' | 'polling' }
  /** `since`: ms since 1970 on this device. */
  | { state: 'lost'; since: number }
  | { state: 'closed'; status: number };

/** The addresses of one class's side. */
export function addressesOf(id: string, side: Side) {
  const to = (what: string, query: string) => `/class/${encodeURIComponent(id)}/${what}${query ? `?${query}` : ''}`;
  const as = side === 'seat' ? '' : `as=${side}`;
  return {
    live: to('live', as),
    command: to('command', as),
    poll: (after: number) => to('poll', [`after=${after}`, as].filter(Boolean).join('&'))
  };
}

/** Reads a message of the desk; what is not one is null. */
export function readMessage(text: string): Message | null {
  try {
    const found = JSON.parse(text) as Partial<Message> | null;
    const sound = typeof found?.seq === 'number' && typeof found.now === 'number' && typeof found.parts === 'object' && found.parts;
    return sound ? (found as Message) : null;
  } catch {
    return null;
  }
}

/** Makes an id without a secure context. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A waiting time in ms that doubles with each try up to `most`, spread by a third so that a whole class does not knock at once. */
export function backoff(tries: number, least: number, most: number): number {
  return Math.min(most, least * 2 ** tries) * (0.7 + Math.random() * 0.6);
}
