/** How many failures are free, and in how many seconds all of them come back. */
export interface Rule {
  failures: number;
  seconds: number;
}

interface Level {
  left: number;
  at: number;
}

const mostKeys = 20_000;

/**
 * A token bucket for each key. Only failures cost a token: a whole school behind one address may succeed as often as it likes.
 * `wait` looks, `take` pays, `giveBack` returns what a success had paid.
 */
export class Limit {
  readonly #rule: Rule;
  readonly #clock: () => number;
  readonly #levels = new Map<string, Level>();

  constructor(rule: Rule, clock: () => number = Date.now) {
    this.#rule = rule;
    this.#clock = clock;
  }

  /** Seconds until `key` may try again; 0 when it may now. */
  wait(key: string): number {
    const { left } = this.#level(key);
    return left >= 1 ? 0 : Math.ceil(((1 - left) * this.#rule.seconds) / this.#rule.failures);
  }

  /** Pays for one try beforehand, so that tries sent at the same moment cannot pass together; answers like `wait`. */
  take(key: string): number {
    const seconds = this.wait(key);
    if (seconds === 0) this.#set(key, -1);
    return seconds;
  }

  giveBack(key: string): void {
    this.#set(key, 1);
  }

  #level(key: string): Level {
    const at = this.#clock();
    const known = this.#levels.get(key);
    if (!known) return { left: this.#rule.failures, at };
    const back = (Math.max(0, at - known.at) / 1000) * (this.#rule.failures / this.#rule.seconds);
    return { left: Math.min(this.#rule.failures, known.left + back), at };
  }

  #set(key: string, change: number): void {
    const { left, at } = this.#level(key);
    this.#levels.delete(key);
    if (left + change < this.#rule.failures) this.#levels.set(key, { left: left + change, at });
    if (this.#levels.size > mostKeys) this.#forget();
  }

  /** Drops the keys that are whole again; if that is not enough, those that paid longest ago. */
  #forget(): void {
    for (const key of this.#levels.keys()) if (this.#level(key).left >= this.#rule.failures) this.#levels.delete(key);
    for (const key of this.#levels.keys()) if (this.#levels.size > mostKeys / 2) this.#levels.delete(key);
  }
}

/** The server's limits, one set for each process. Codes, words and sprays are counted by address, passwords by account and address, commands by seat, uploads by account. */
export interface Limits {
  codes: Limit;
  words: Limit;
  passwords: Limit;
  /** Passwords tried at any account from one address. */
  sprays: Limit;
  commands: Limit;
  /** Cases that a teacher sends, well or ill: each costs the time of a thread. */
  uploads: Limit;
  /** Addresses of colleagues that a teacher tries. */
  addresses: Limit;
}

/** Opens the limits; a class of sixty behind one address must never meet them by honest slips. */
export function openLimits(clock: () => number = Date.now): Limits {
  const limit = (failures: number, seconds: number) => new Limit({ failures, seconds }, clock);
  return {
    codes: limit(30, 60),
    words: limit(30, 60),
    passwords: limit(10, 900),
    sprays: limit(60, 900),
    commands: limit(120, 60),
    uploads: limit(30, 600),
    addresses: limit(10, 900)
  };
}
