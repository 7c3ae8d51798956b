import { timingSafeEqual } from 'node:crypto';
import type { Rejection } from '#engine/session';
import type { Desk } from './desk.ts';
import { noSuchClass, noSuchCode, noSuchWord, seatGone, tooMany } from './desk/refusals.ts';
import type { Limits } from './limits.ts';
import { claimsIn, seatCookie, seatSeconds, withClaim } from './seats/cookie.ts';
import { hashOf, Members } from './seats/members.ts';
import { digest, newTicket, saltOf, secretOf, tidyWord, wordIn, wordOf } from './seats/words.ts';
import type { Store } from './store/store.ts';

/** A browser that asks for a seat: its header of cookies, and its address, by which wrong codes are counted. */
export interface Browser {
  cookies: string | undefined;
  address: string;
}
/** A place in a class: its rejoin word, and the cookie that the browser is to keep. */
export interface Place {
  ok: true;
  classId: string;
  seat: string;
  word: string;
  cookie: { name: string; value: string; maxAge: number };
}
type Refused = Rejection & { status?: number };

interface SeatsParts {
  store: Store;
  desk: Desk;
  limits: Pick<Limits, 'codes' | 'words'>;
  clock?: () => number;
  /** Closes the streams of a seat whose secrets have died. */
  close?: (classId: string, seat: string) => void;
}

/** Seats of students, who have no accounts: taken with the class's code, kept by a cookie, found again with a word. */
export class Seats {
  readonly #parts: SeatsParts;
  readonly #members: Members;

  constructor(parts: SeatsParts) {
    this.#parts = parts;
    this.#members = new Members(parts.store, parts.clock ?? Date.now);
  }

  /** The class that a code stands for; wrong codes are counted by address. */
  async classOf(code: string, address: string): Promise<{ ok: true; classId: string } | Refused> {
    const { codes } = this.#parts.limits;
    // a whole class behind one address comes in the same second: only a wrong code pays
    if (codes.wait(address) > 0) return tooMany;
    const classId = await this.#members.classWith(tidyWord(code));
    if (!classId) codes.take(address);
    return classId ? { ok: true, classId } : noSuchCode;
  }

  /**
   * Takes a seat, or gives back the one that the browser has in this class. `ticket` is a secret of the page that asks: who sends
   * it again (a second tap, an answer that got lost) gets the same seat.
   */
  async take(code: string, name: string | null, browser: Browser, ticket: string = newTicket()): Promise<Place | Refused> {
    const found = await this.classOf(code, browser.address);
    if (!found.ok) return found;
    const { classId } = found;
    const own = await this.placeOf(browser.cookies, classId);
    if (own) return own;
    const id = `seat-${digest(ticket)}`;
    const done = await this.#parts.desk.command(classId, { kind: 'server' }, { id, command: { type: 'take-seat', name } });
    if (!done.ok) return done;
    const seat = await this.#seatIn(classId, done.events, done.seq);
    if (!seat) return seatGone;
    const secret = await this.#enter(classId, seat, ticket);
    return secret ? this.#place(browser, classId, seat, secret) : seatGone;
  }

  /** Comes back to a seat with its word; wrong words are counted by address. */
  async rejoin(code: string, typed: string, browser: Browser): Promise<Place | Refused> {
    const found = await this.classOf(code, browser.address);
    if (!found.ok) return found;
    const { words } = this.#parts.limits;
    const key = `${found.classId}:${browser.address}`;
    if (words.take(key) > 0) return tooMany;
    const word = tidyWord(typed);
    const member = await this.#members.byWord(found.classId, word);
    if (member) await this.#learn(member.classId, member.seat);
    if (!member || !(await this.#sits(member.classId, member.seat))) return noSuchWord;
    words.giveBack(key);
    return this.#place(browser, member.classId, member.seat, secretOf(word, member.salt));
  }

  /** Gives a seat a new word for its teacher to tell; every browser that held it has lost it. */
  async reissue(classId: string, seat: string, teacher: string): Promise<{ ok: true; word: string } | Refused> {
    const run = await this.#parts.desk.run(classId);
    if (!run) return noSuchClass;
    if (!run.state.seats[seat] || run.state.seats[seat].left) return seatGone;
    const secret = await this.#enter(classId, seat, newTicket(), true);
    this.#parts.close?.(classId, seat);
    if (secret) await this.#parts.desk.command(classId, { kind: 'server' }, { id: null, command: { type: 'reissue-seat', seat, teacher } });
    return secret ? { ok: true, word: wordIn(secret) } : seatGone;
  }

  /** The seat that a browser holds in a class; null when it has none, or only claims it. */
  async seatFrom(cookies: string | undefined, classId: string): Promise<string | null> {
    const claim = claimsIn(cookies).find((one) => one.classId === classId);
    const member = claim && (await this.#members.of(classId, claim.seat));
    if (!member || !same(member.secretHash, digest(claim.secret))) return null;
    await this.#learn(classId, claim.seat);
    return claim.seat;
  }

  /** The place that a browser holds in a class, if its seat is still there. */
  async placeOf(cookies: string | undefined, classId: string): Promise<Place | null> {
    const seat = await this.seatFrom(cookies, classId);
    const claim = claimsIn(cookies).find((one) => one.classId === classId);
    if (!seat || !claim || !(await this.#sits(classId, seat))) return null;
    return this.#place({ cookies, address: '' }, classId, seat, claim.secret);
  }

  /** The classes that a browser holds a seat in, the newest first, as its cookie says. */
  async placesOf(cookies: string | undefined): Promise<Place[]> {
    const places = await Promise.all(claimsIn(cookies).map(({ classId }) => this.placeOf(cookies, classId)));
    return places.filter((place) => place !== null);
  }

  /** A seat that was just taken at another process may not be known here yet. */
  async #learn(classId: string, seat: string): Promise<void> {
    const run = await this.#parts.desk.run(classId);
    if (run && !run.state.seats[seat]) await run.catchUp();
  }

  async #sits(classId: string, seat: string): Promise<boolean> {
    const run = await this.#parts.desk.run(classId);
    return run?.state.seats[seat]?.left === false;
  }

  /** Which seat the command took, also when it was answered long ago. */
  async #seatIn(classId: string, events: readonly { type: string; data: unknown }[], seq: number): Promise<string | null> {
    const found = events.length ? events : await this.#parts.store.read(classId, seq - 1, 1);
    const taken = found.find(({ type }) => type === 'seat.taken');
    return (taken?.data as { seat: string } | undefined)?.seat ?? null;
  }

  /** Writes down who holds a seat, by the first word of the ticket that no other seat has; null when another ticket holds it. */
  async #enter(classId: string, seat: string, ticket: string, anew = false): Promise<string | null> {
    const known = anew ? null : await this.#members.of(classId, seat);
    for (let n = 0; n < 20; n++) {
      const word = wordOf(classId, ticket, n);
      if (known && same(known.wordHash, hashOf(classId, word))) return secretOf(word, known.salt);
      const holder = await this.#members.byWord(classId, word);
      // the same page, asking twice at once, was entered between the two looks
      if (holder?.seat === seat && !anew) return secretOf(word, holder.salt);
      if (known || holder) continue;
      return this.#members.enter(classId, seat, word, saltOf(ticket));
    }
    return null;
  }

  #place({ cookies }: Browser, classId: string, seat: string, secret: string): Place {
    const value = withClaim(cookies, { classId, seat, secret });
    return { ok: true, classId, seat, word: wordIn(secret), cookie: { name: seatCookie, value, maxAge: seatSeconds } };
  }
}

function same(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
