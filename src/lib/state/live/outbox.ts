import type { ClassCommand } from '#engine/session';
import { backoff, newId, type Answer } from './protocol.ts';

export interface Letter {
  id: string;
  command: ClassCommand;
}
interface Told {
  /** What is on its way, oldest first. */
  waiting: (letters: readonly Letter[]) => void;
  answered: (answer: Answer) => void;
}

/** What the person said that the desk has not answered: one after the other, tried again with the same id, kept over a reload. */
export class Outbox {
  readonly #url: string;
  readonly #key: string;
  readonly #told: Told;
  #letters: readonly Letter[] = [];
  readonly #heard = new Map<string, (answer: Answer) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  #busy = false;
  #open = false;

  constructor(url: string, key: string, told: Told) {
    this.#url = url;
    this.#key = key;
    this.#told = told;
  }
  /** Takes up what a reload interrupted. */
  start(): void {
    this.#open = true;
    const kept = read(this.#key).filter(({ id }) => this.#letters.every((one) => one.id !== id));
    if (kept.length) this.#keep([...kept, ...this.#letters]);
    void this.#post();
  }
  stop(): void {
    this.#open = false;
    clearTimeout(this.#timer);
  }
  send(command: ClassCommand): Promise<Answer> {
    const letter: Letter = { id: newId(), command };
    this.#keep([...this.#letters, letter]);
    const answer = new Promise<Answer>((heard) => this.#heard.set(letter.id, heard));
    void this.#post();
    return answer;
  }
  /** Tries at once: the network is back. */
  nudge(): void {
    this.#tries = 0;
    clearTimeout(this.#timer);
    if (this.#open) void this.#post();
  }

  async #post(): Promise<void> {
    const letter = this.#letters[0];
    if (!letter || this.#busy) return;
    this.#busy = true;
    const answer = await ask(this.#url, letter);
    this.#busy = false;
    if (!answer) {
      clearTimeout(this.#timer);
      if (this.#open) this.#timer = setTimeout(() => void this.#post(), backoff(this.#tries++, 500, 10_000));
      return;
    }
    this.#tries = 0;
    this.#keep(this.#letters.filter(({ id }) => id !== letter.id));
    this.#heard.get(letter.id)?.(answer);
    this.#heard.delete(letter.id);
    this.#told.answered(answer);
    void this.#post();
  }
  #keep(letters: readonly Letter[]): void {
    this.#letters = letters;
    this.#told.waiting(letters);
    try {
      if (letters.length) sessionStorage.setItem(this.#key, JSON.stringify(letters));
      else sessionStorage.removeItem(this.#key);
    } catch {
      // a browser that keeps nothing: the letters live as long as the page
    }
  }
}

/** Posts once; null when nothing was heard, or nothing that settles it. */
async function ask(url: string, letter: Letter): Promise<Answer | null> {
  const control = new AbortController();
  const late = setTimeout(() => control.abort(), 8_000);
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(letter),
      signal: control.signal
    });
    // a server that is busy or just starting says so, and takes the same later
    if (answer.status >= 500 || answer.status === 429 || answer.status === 408) return null;
    const said: unknown = await answer.json().catch(() => null);
    return isAnswer(said) ? said : answer.status >= 400 ? refused(answer.status) : null;
  } catch {
    return null;
  } finally {
    clearTimeout(late);
  }
}

function isAnswer(x: unknown): x is Answer {
  const answer = x as Partial<Answer> | null;
  return answer?.ok === true || (answer?.ok === false && typeof answer.code === 'string' && typeof answer.en === 'string');
}

function refused(status: number): Answer {
  return {
    ok: false,
    code: 'live/refused',
    en: `The server would not take this (${status}). Please reload the page and try again.`,
    zh: `服务器没有接受这一步（${status}）。请刷新页面再试一次。`
  };
}

function read(key: string): Letter[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter((one) => typeof one?.id === 'string' && typeof one?.command?.type === 'string') : [];
  } catch {
    return [];
  }
}
