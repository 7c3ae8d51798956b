interface Part {
  json: string;
  /** The seq at which this part was last found changed. */
  since: number;
}
type View = { clock: { now: number; paused: boolean } };

/** One person's view as it was last cut, part by part, with the seq since which each part is as it is. */
export class Cut {
  /** The seq up to which the view is known. */
  seq = 0;
  readonly #parts = new Map<string, Part>();
  #begun = 0;
  #ahead = 0;
  #still: number | null = null;

  /** Takes a view over; `at` is the wall ms for which it was cut. */
  take(view: View, seq: number, at: number): void {
    if (!this.#parts.size) this.#begun = seq;
    this.seq = seq;
    this.#ahead = view.clock.now - at;
    this.#still = view.clock.paused ? view.clock.now : null;
    for (const [name, value] of Object.entries(view)) this.#compare(name, value, seq);
  }

  /** Nothing of this view changed up to `seq`. */
  pass(seq: number): void {
    this.seq = seq;
  }

  /** The message for someone who has all up to `after` (null: nothing), as JSON; null when there is nothing new. */
  message(after: number | null, at: number): string | null {
    const knows = after !== null && after >= this.#begun && after <= this.seq;
    const parts = [...this.#parts].filter(([, { since }]) => !knows || since > after);
    if (!parts.length) return null;
    const body = parts.map(([name, { json }]) => `${JSON.stringify(name)}:${json}`).join(',');
    return `{"seq":${this.seq},"now":${this.#still ?? at + this.#ahead},"parts":{${body}}}`;
  }

  /** The clock's own time runs on without a change worth a message; it is compared without. */
  #compare(name: string, value: unknown, seq: number): void {
    const json = JSON.stringify(value);
    const known = this.#parts.get(name);
    if (known && (known.json === json || (name === 'clock' && withoutNow(known.json) === withoutNow(json)))) return;
    this.#parts.set(name, { json, since: seq });
  }
}

const withoutNow = (json: string): string => json.replace(/"now":-?[\d.]+,?/, '');
