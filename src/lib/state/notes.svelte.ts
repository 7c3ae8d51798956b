const keyOf = (id: string) => `relate.notes.${id}`;

/** Private notes on a case's debrief questions, kept on this device only. */
export class Notes {
  readonly #key: string;
  #texts = $state<Record<string, string>>({});
  #kept = $state(true);

  constructor(id: string) {
    this.#key = keyOf(id);
    try {
      this.#texts = read(localStorage.getItem(this.#key));
    } catch {
      // storage may be closed to us (private window); notes then live as long as the page
      this.#kept = false;
    }
  }
  /** False when this browser keeps nothing. */
  get kept(): boolean {
    return this.#kept;
  }
  of(question: number): string {
    return this.#texts[question] ?? '';
  }
  write(question: number, text: string): void {
    this.#texts[question] = text;
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#texts));
      this.#kept = true;
    } catch {
      this.#kept = false;
    }
  }
}

/** Notes are outside input: what is not text by question is dropped. */
function read(raw: string | null): Record<string, string> {
  try {
    const found: unknown = JSON.parse(raw ?? '{}');
    return Object.fromEntries(Object.entries(found ?? {}).filter(([, text]) => typeof text === 'string')) as Record<string, string>;
  } catch {
    return {};
  }
}
