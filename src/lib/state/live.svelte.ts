import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type { ClassCommand, ClockView, Rejection, SeatView, TeacherView } from '#engine/session';
import { SessionClock } from './live/clock.ts';
import { Feed } from './live/feed.ts';
import { Outbox, type Letter } from './live/outbox.ts';
import { addressesOf, type Answer, type Connection, type Message, type Side } from './live/protocol.ts';
import { Share } from './live/share.ts';

export type { Answer, Connection, Message, Side } from './live/protocol.ts';

/** What one window of a browser passes to the others. */
interface News {
  message: Message | null;
  connection: Connection;
}

/**
 * A class as one person sees it, kept up to date while the page is open: `view` comes by a stream that the windows of a browser
 * share, or by asking where no stream gets through; `send` brings a command to the desk, whatever the network does meanwhile.
 */
export class LiveClass<View extends { clock: ClockView }> {
  readonly id: string;
  readonly #feed: Feed;
  readonly #outbox: Outbox;
  readonly #share: Share<News>;
  readonly #clock = new SessionClock();
  #seq = -1;
  #parts = $state.raw<Partial<View>>({});
  #connection = $state.raw<Connection>({ state: 'joining' });
  #waiting = $state.raw<readonly Letter[]>([]);
  #refused = $state.raw<Rejection | null>(null);
  readonly #everyQuarter = createSubscriber((update) => {
    const timer = setInterval(update, 250);
    return () => clearInterval(timer);
  });

  /** `first`: the message that the page came with. */
  constructor(id: string, side: Side, first?: Message | null) {
    this.id = id;
    const to = addressesOf(id, side);
    const name = `relate.class.${id}.${side}`;
    if (first) this.#take(first);
    this.#feed = new Feed(to, {
      seq: () => this.#seq,
      message: (message) => this.#news({ message, connection: this.#connection }),
      connection: (connection) => {
        if (JSON.stringify(connection) !== JSON.stringify(this.#connection)) this.#news({ message: null, connection });
      }
    });
    this.#share = new Share(name, {
      lead: (leads) => (leads ? this.#feed.start() : this.#feed.stop()),
      news: (news) => this.#hear(news),
      all: () => ({ message: this.#all, connection: this.#connection })
    });
    this.#outbox = new Outbox(to.command, name, {
      waiting: (letters) => (this.#waiting = letters),
      answered: (answer) => this.#answered(answer)
    });
  }
  /** Null until the first message has come. */
  get view(): View | null {
    return this.#parts.clock ? (this.#parts as View) : null;
  }
  get connection(): Connection {
    return this.#connection;
  }
  /** Commands on their way, oldest first: a screen shows them as said, not yet as done. */
  get waiting(): readonly ClassCommand[] {
    return this.#waiting.map(({ command }) => command);
  }
  /** Why the last command was not taken, in both languages; null once another was sent or `forgive` was called. */
  get refused(): Rejection | null {
    return this.#refused;
  }
  /** The session's clock in ms, four times a second; it stands still in a pause. */
  get now(): number {
    this.#everyQuarter();
    return this.#clock.now;
  }
  /** Seconds until a session time, rounded up, never below 0; null without one. */
  left(until: number | null | undefined): number | null {
    return until == null ? null : Math.max(0, Math.ceil((until - this.now) / 1000));
  }
  /** Says something to the desk; the answer comes when it does, over reloads of the network, and a rejection is a value. */
  send(command: ClassCommand): Promise<Answer> {
    this.#refused = null;
    return this.#outbox.send(command);
  }
  forgive(): void {
    this.#refused = null;
  }
  /** Begins to listen; call it when the page stands and call what it returns when the page goes. */
  start(): () => void {
    const begin = () => (this.#share.start(), this.#outbox.start());
    const end = () => (this.#share.stop(), this.#outbox.stop());
    const wake = () => {
      if (document.visibilityState !== 'visible') return;
      this.#feed.nudge();
      this.#outbox.nudge();
    };
    const lost = () => this.#feed.nudge();
    // a page that the browser put aside and takes out again begins anew
    const shown = ({ persisted }: PageTransitionEvent) => persisted && begin();
    begin();
    addEventListener('pagehide', end);
    addEventListener('pageshow', shown);
    addEventListener('online', wake);
    addEventListener('offline', lost);
    document.addEventListener('visibilitychange', wake);
    return () => {
      removeEventListener('pagehide', end);
      removeEventListener('pageshow', shown);
      removeEventListener('online', wake);
      removeEventListener('offline', lost);
      document.removeEventListener('visibilitychange', wake);
      end();
    };
  }

  get #all(): Message | null {
    return this.view && { seq: this.#seq, now: this.#clock.now, parts: this.#parts };
  }
  #news(news: News): void {
    this.#hear(news);
    this.#share.pass(news);
  }
  #hear({ message, connection }: News): void {
    if (message) this.#take(message);
    this.#connection = connection;
  }
  #take({ seq, now, parts }: Message): void {
    this.#seq = seq;
    this.#parts = { ...this.#parts, ...parts };
    this.#clock.hear(now, !!this.#parts.clock?.paused);
  }
  #answered(answer: Answer): void {
    if (!answer.ok) this.#refused = answer;
    else setTimeout(() => answer.seq > this.#seq && this.#feed.nudge(), 2_000);
  }
}

/** A student's class for the components of the page. */
export const [getSeat, setSeat] = createContext<LiveClass<SeatView>>();
/** A teacher's class for the components of the page. */
export const [getClass, setClass] = createContext<LiveClass<TeacherView>>();
