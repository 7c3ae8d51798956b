import type { Deck } from '#engine/outcomes';
import type { Slide } from '#engine/session';
import { addressesOf, newId } from './live/protocol.ts';

/** How long until the slides are asked for again, in ms: while customers are simulated, and after a failure. */
const soon = 900;
const later = 2_500;

/** The slides of a class's debrief, fetched anew when the class has moved on. */
export class DeckFeed {
  readonly #address: string;
  #deck = $state.raw<Deck | null>(null);
  #failed = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(classId: string) {
    this.#address = `/teach/${encodeURIComponent(classId)}/deck/slides`;
  }
  /** Null until they have come. */
  get deck(): Deck | null {
    return this.#deck;
  }
  get failed(): boolean {
    return this.#failed;
  }
  /** Asks for the slides; of several answers the last question's counts. */
  async fetch(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const deck = await fetch(this.#address, { signal: AbortSignal.timeout(8_000) })
      .then((answer): Promise<Deck> | null => (answer.ok ? answer.json() : null))
      .catch(() => null);
    if (asked !== this.#asked) return;
    this.#failed = deck === null;
    if (deck) this.#deck = deck;
    if (!deck || deck.customers === 'working') this.#timer = setTimeout(() => void this.fetch(), deck ? soon : later);
  }
  /** Asks no more. */
  stop(): void {
    this.#asked++;
    clearTimeout(this.#timer);
  }
}

const keyOf = (classId: string) => `relate.debrief.minutes.${classId}`;

/** How many minutes the teacher gave the debrief of a class on this device: 15, 30 or 45; null before one was picked. */
export function keptMinutes(classId: string): 15 | 30 | 45 | null {
  const kept = Number(localStorage.getItem(keyOf(classId)));
  return kept === 15 || kept === 30 || kept === 45 ? kept : null;
}
/** Keeps how many minutes the debrief takes, for the projector's window too. */
export const keepMinutes = (classId: string, minutes: 15 | 30 | 45): void => localStorage.setItem(keyOf(classId), String(minutes));

/** Turns the projector to a slide, from a window that holds no stream of the teacher's. */
export async function showSlide(classId: string, slide: Slide): Promise<void> {
  const body = JSON.stringify({ id: newId(), command: { type: 'show-slide', slide } });
  await fetch(addressesOf(classId, 'teacher').command, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(
    () => {}
  );
}
