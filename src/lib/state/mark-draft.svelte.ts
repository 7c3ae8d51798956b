import { Draft } from './draft.svelte.ts';

interface Given {
  points: Readonly<Record<string, number>>;
  comment?: string | null;
}

/** The marks of one team by one person, as far as they are typed: they survive a reload until they are handed in. */
export class MarkDraft {
  readonly #kept: Draft;
  #points = $state<Record<string, number>>({});
  #comment = $state('');

  /** `given`: what was handed in before, null when nothing was. */
  constructor(key: string, given: Given | null) {
    this.#kept = new Draft(key);
    const begun = readBegun(this.#kept.text);
    this.#points = { ...given?.points, ...begun.points };
    this.#comment = begun.comment ?? given?.comment ?? '';
  }
  /** Points by criterion; a criterion without a mark is missing. */
  get points(): Readonly<Record<string, number>> {
    return this.#points;
  }
  get comment(): string {
    return this.#comment;
  }
  set comment(comment: string) {
    this.#comment = comment;
    this.#keep();
  }
  rate(criterion: string, points: number): void {
    this.#points[criterion] = points;
    this.#keep();
  }
  /** Whether anything is typed at all. */
  get begun(): boolean {
    return this.#comment.trim() !== '' || Object.keys(this.#points).length > 0;
  }
  /** The criteria that have no mark yet. */
  missing<C extends { id: string }>(criteria: readonly C[]): C[] {
    return criteria.filter(({ id }) => this.#points[id] === undefined);
  }
  /** Whether it says something else than what was handed in. */
  differs(given: Given | null | undefined): boolean {
    if (!given || this.#comment.trim() !== (given.comment ?? '')) return true;
    return Object.entries(this.#points).some(([id, points]) => given.points[id] !== points);
  }
  /** What is to be handed in. */
  get whole(): { points: Record<string, number>; comment?: string } {
    const comment = this.#comment.trim();
    return { points: { ...this.#points }, ...(comment && { comment }) };
  }
  /** It was handed in: nothing is left to keep. */
  handedIn(): void {
    this.#kept.clear();
  }

  #keep(): void {
    this.#kept.text = JSON.stringify({ points: this.#points, comment: this.#comment });
  }
}

/** Reads what this device kept; anything else than marks is as good as nothing. */
function readBegun(text: string): { points: Record<string, number>; comment?: string } {
  try {
    const { points = {}, comment } = JSON.parse(text || '{}') as { points?: Record<string, unknown>; comment?: unknown };
    const numbers = Object.entries(points).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    return { points: Object.fromEntries(numbers), ...(typeof comment === 'string' && { comment }) };
  } catch {
    return { points: {} };
  }
}
