import { luckOf, wish, type Luck, type Seen } from './act.ts';
import { Screen } from './screen.ts';

/** How long a bot thinks before it votes, in ms; for all else it takes a part of that. */
export interface Pace {
  least: number;
  most: number;
}
const otherwise = 1 / 3;
/** A command that a bot sent: when (ms of `performance.now`), and the seq or the code of what came of it. */
export interface Sent {
  student: Student;
  type: string;
  began: number;
  seq: number | null;
  code: string | null;
}

/** Who hears of what a bot sent, and for how many ms it waited for the months of a round. */
export interface Listener {
  sent?: (sent: Sent) => void;
  lived?: (waited: number) => void;
}

/** A student who is a program: takes a seat with the class's code, and does what `wish` says after a while. */
export class Student {
  readonly screen: Screen;
  readonly #luck: Luck;
  readonly #listener: Listener;
  #pace: Pace;
  #timer: NodeJS.Timeout | null = null;
  #acting = false;
  #thoughts = 0;
  /** Since when the months of a round are lived, by `performance.now`. */
  #locked: number | null = null;

  constructor(screen: Screen, number: number, seed: number, pace: Pace, listener: Listener) {
    this.screen = screen;
    this.#luck = luckOf(number, seed);
    this.#pace = pace;
    this.#listener = listener;
  }

  /** Takes part until `close`. */
  take(): void {
    void this.screen.watch(() => {
      this.#time();
      this.#think();
    });
  }

  /** Thinks at another pace from now on, also about what it is thinking of. */
  set pace(pace: Pace) {
    this.#pace = pace;
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#think();
  }

  get team(): string | null {
    return this.#seen.me?.team ?? null;
  }

  get #seen(): Seen {
    return this.screen.parts as Seen;
  }

  #think(): void {
    if (this.#timer || this.#acting) return;
    const wanted = wish(this.#seen, this.#luck);
    if (wanted) this.#timer = setTimeout(() => void this.#act(), this.#pause() * (wanted.type === 'vote' ? 1 : otherwise));
  }

  /** Times how long the months of a round take. */
  #time(): void {
    const living = this.#seen.play?.view.round?.living === true;
    if (living) this.#locked ??= performance.now();
    else if (this.#locked !== null) {
      this.#listener.lived?.(performance.now() - this.#locked);
      this.#locked = null;
    }
  }

  /** Some students are quick and some slow, and nobody is always alike. */
  #pause(): number {
    const { least, most } = this.#pace;
    return least + ((this.#luck(2) + this.#luck(1000 + this.#thoughts++)) / 2) * (most - least);
  }

  async #act(): Promise<void> {
    this.#timer = null;
    this.#acting = true;
    const command = wish(this.#seen, this.#luck);
    const began = performance.now();
    if (command) {
      const answer = await this.screen.send(command).catch(() => null);
      const code = answer === null ? 'unreachable' : answer.ok ? null : answer.code;
      this.#listener.sent?.({ student: this, type: command.type, began, seq: answer?.ok ? answer.seq : null, code });
      if (answer?.ok) await this.screen.reached(answer.seq);
    }
    this.#acting = false;
    this.#think();
  }
}

/** Takes a seat with the class's code over HTTP; gives the cookie and the class. Throws when there is no such class. */
export async function takeSeat(url: string, code: string, name: string): Promise<{ cookie: string; classId: string }> {
  const body = new URLSearchParams({ name });
  const answer = await fetch(`${url}/join/${code}?/take`, {
    method: 'POST',
    headers: { origin: url, accept: 'text/html' },
    body,
    redirect: 'manual'
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0]!)
    .find((one) => one.startsWith('relate_seat='));
  const classId = /\/class\/([\w-]+)/.exec(answer.headers.get('location') ?? '')?.[1];
  if (!cookie || !classId) throw new Error(`no seat with the code ${code}: ${url} answered ${answer.status}`);
  return { cookie, classId };
}
