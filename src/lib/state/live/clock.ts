/** Goes by the session's clock: corrected by every message, still in a pause. Times in ms. */
export class SessionClock {
  /** Session time less this device's own running time, by the message that was least late. */
  #ahead = 0;
  #set = false;
  #still: number | null = null;
  readonly #run: () => number;

  constructor(run: () => number = () => performance.now()) {
    this.#run = run;
  }
  /** A message was cut when the session's clock stood at `now`. */
  hear(now: number, paused: boolean): void {
    const ahead = now - this.#run();
    // a clock that stood still since, or was set anew, is further behind than any delay on the way
    if (!this.#set || ahead > this.#ahead || ahead < this.#ahead - 1_500) this.#ahead = ahead;
    this.#set = true;
    if (!paused) this.#still = null;
    else this.#still ??= now;
  }
  get now(): number {
    return this.#still ?? this.#run() + this.#ahead;
  }
}
