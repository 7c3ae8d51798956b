import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeatView } from '#engine/session';
import { SessionClock } from '#lib/state/live/clock.ts';
import { LiveClass } from '#lib/state/live.svelte.ts';

/** The network of these tests: streams that the test speaks through, and answers it gives to what is asked. */
class Stream extends EventTarget {
  static all: Stream[] = [];
  closed = false;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    Stream.all.push(this);
  }
  close() {
    this.closed = true;
  }
  say(seq: number, parts: object, now = 1000) {
    this.dispatchEvent(Object.assign(new Event('view'), { data: JSON.stringify({ seq, now, parts }) }));
  }
  static get last() {
    return Stream.all.at(-1)!;
  }
}
type Asked = { url: string; body: { id: string; command: { type: string } } | null };
let asked: Asked[];
let answer: (asked: Asked) => Response | Promise<Response>;
const down = () => Promise.reject(new TypeError('no network'));
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const clock = { now: 1000, paused: false, phaseEnds: null };
const first = { clock, me: { id: 's1' }, teams: [] };
const open: (() => void)[] = [];

function begin(id = 'K7', name = 'seat' as const) {
  const live = new LiveClass<SeatView>(id, name);
  open.push(live.start());
  return live;
}
async function live(id?: string) {
  const one = begin(id);
  await vi.advanceTimersByTimeAsync(300);
  Stream.last.say(1, first);
  return one;
}

beforeEach(() => {
  vi.useFakeTimers();
  Stream.all = [];
  asked = [];
  answer = down;
  const kept = new Map<string, string>();
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key)
  });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    const one = { url, body: init?.body ? (JSON.parse(String(init.body)) as Asked['body']) : null };
    asked.push(one);
    return Promise.resolve(answer(one));
  });
});
afterEach(() => {
  for (const end of open.splice(0)) end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what a page hears of its class', () => {
  it('L1 applies the parts that changed and keeps the others', async () => {
    const page = await live();
    const teams = page.view?.teams;
    Stream.last.say(2, { me: { id: 's1', hand: true } });
    expect([page.connection.state, page.view?.me.hand]).toEqual(['live', true]);
    expect(page.view?.teams).toBe(teams);
  });

  it('L2 asks every two seconds when a stream says nothing within six, and goes back to a stream', async () => {
    const page = begin();
    answer = () => json({ seq: 4, now: 1000, parts: first });
    await vi.advanceTimersByTimeAsync(7_000);
    expect([page.connection.state, page.view?.me.id, asked[0]?.url]).toEqual(['polling', 's1', '/class/K7/poll?after=-1']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked.at(-1)?.url).toBe('/class/K7/poll?after=4');
    Stream.last.say(5, first);
    expect(page.connection.state).toBe('live');
  });

  it('L3 says since when nothing gets through, tries again, and is live as soon as something does', async () => {
    const page = await live();
    Stream.last.dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.connection).toMatchObject({ state: 'lost', since: expect.any(Number) });
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.length).toBeLessThan(14);
    answer = () => json({ seq: 1, now: 1000, parts: {} });
    while (Stream.last.closed) await vi.advanceTimersByTimeAsync(500);
    Stream.last.say(1, first);
    expect(page.connection.state).toBe('live');
  });

  it('L4 notices a stream that died without telling', async () => {
    const page = await live();
    const dead = Stream.last;
    answer = () => json({ seq: 9, now: 1000, parts: { me: { id: 's9' } } });
    await vi.advanceTimersByTimeAsync(21_000);
    expect([dead.closed, Stream.last === dead, page.view?.me.id]).toEqual([true, false, 's9']);
  });

  it('L5 asks no more once the browser has no place in the class', async () => {
    const page = await live();
    answer = () => json({}, 401);
    Stream.last.dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([page.connection, asked.length]).toEqual([{ state: 'closed', status: 401 }, 1]);
  });

  it('L6 asks the teacher’s side of a class', async () => {
    open.push(new LiveClass('K7', 'teacher').start());
    expect(Stream.last.url).toBe('/class/K7/live?as=teacher');
  });
});

describe('what a page says', () => {
  it('S1 sends again with the same id until it is answered', async () => {
    const page = await live();
    const heard = page.send({ type: 'raise-hand' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(page.waiting).toEqual([{ type: 'raise-hand' }]);
    answer = () => json({ ok: true, seq: 2 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await heard).toEqual({ ok: true, seq: 2 });
    expect(page.waiting).toEqual([]);
    const ids = asked.flatMap(({ body }) => (body ? [body.id] : []));
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1);
  });

  it('S2 keeps the order: one is answered before the next is sent', async () => {
    const page = await live();
    answer = () => json({ ok: true, seq: 2 });
    void page.send({ type: 'raise-hand' });
    await page.send({ type: 'lower-hand' });
    expect(asked.map(({ body }) => body?.command.type)).toEqual(['raise-hand', 'lower-hand']);
  });

  it('S3 a reload takes up what was not answered', async () => {
    void (await live()).send({ type: 'raise-hand' });
    open.pop()?.();
    const again = begin();
    expect(again.waiting).toEqual([{ type: 'raise-hand' }]);
    answer = () => json({ ok: true, seq: 2 });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(again.waiting).toEqual([]);
  });

  it('S4 a rejection is a value and is shown until something else is said', async () => {
    const page = await live();
    answer = () => json({ ok: false, code: 'class/full', en: 'Full', zh: '满了' }, 409);
    expect(await page.send({ type: 'join-team', team: 't1' })).toMatchObject({ code: 'class/full' });
    expect(page.refused?.zh).toBe('满了');
    answer = () => json({ ok: true, seq: 2 });
    await page.send({ type: 'join-team', team: 't2' });
    expect(page.refused).toBeNull();
  });

  it('S5 a server that will not take a command ends the tries; one that is busy does not', async () => {
    const page = await live();
    answer = () => json({ ok: false, code: 'class/too-many', en: 'Too many', zh: '太多' }, 429);
    const heard = page.send({ type: 'raise-hand' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.waiting).toHaveLength(1);
    answer = () => json({}, 403);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await heard).toMatchObject({ ok: false, code: 'live/refused' });
  });
});

describe('the windows of one browser', () => {
  class Channel {
    static all: Channel[] = [];
    onmessage: ((event: { data: unknown }) => void) | null = null;
    readonly name: string;
    constructor(name: string) {
      this.name = name;
      Channel.all.push(this);
    }
    postMessage(data: unknown) {
      const copy: unknown = structuredClone(data);
      for (const other of Channel.all)
        if (other !== this && other.name === this.name) queueMicrotask(() => other.onmessage?.({ data: copy }));
    }
    close() {
      Channel.all = Channel.all.filter((one) => one !== this);
    }
  }
  beforeEach(() => {
    Channel.all = [];
    vi.stubGlobal('BroadcastChannel', Channel);
  });

  it('B1 share one stream, and a later window has all at once', async () => {
    await live();
    const second = begin();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([Stream.all.length, second.view?.me.id, second.connection.state]).toEqual([1, 's1', 'live']);
    Stream.last.say(2, { me: { id: 's1', hand: true } });
    await vi.advanceTimersByTimeAsync(1);
    expect(second.view?.me.hand).toBe(true);
  });

  it('B2 another opens a stream when the one that held it closes', async () => {
    await live();
    const second = begin();
    await vi.advanceTimersByTimeAsync(1_000);
    open.shift()?.();
    await vi.advanceTimersByTimeAsync(300);
    Stream.last.say(3, { me: { id: 's2' } });
    expect([Stream.all.length, Stream.all[0]?.closed, second.view?.me.id]).toEqual([2, true, 's2']);
  });

  it('B3 two that begin at once agree on one', async () => {
    begin();
    begin();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(Stream.all.filter(({ closed }) => !closed)).toHaveLength(1);
  });
});

describe('the session’s clock on a phone', () => {
  it('goes by the message that was least late, stands still in a pause, and follows a clock set back', () => {
    let at = 0;
    const clock = new SessionClock(() => at);
    clock.hear(10_000, false);
    at = 1_000;
    clock.hear(10_600, false);
    expect(clock.now).toBe(11_000);
    clock.hear(11_100, true);
    at = 9_000;
    clock.hear(11_100, true);
    expect(clock.now).toBe(11_100);
    clock.hear(11_100, false);
    at = 9_500;
    expect(clock.now).toBe(11_600);
  });
});
