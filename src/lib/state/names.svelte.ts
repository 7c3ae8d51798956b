import { loadNames, type Looks } from '#engine/customers';
import type { Lang } from '#engine/scenario';

/** So many names are made in one go, so that no task holds the page up. */
const slice = 250;

/** The customers' names in one language at a time; cosmetic, made in a lazy chunk and in slices. */
export class Names {
  #all = $state.raw<readonly string[]>([]);
  #make = $state.raw<((row: number) => string) | null>(null);
  #failed = $state(false);
  #wanted = '';

  /** The names of all rows, in order; empty until every one is made. */
  get all(): readonly string[] {
    return this.#all;
  }
  get failed(): boolean {
    return this.#failed;
  }
  /** The name of a row, made on the spot when its turn has not come; null while the maker is being fetched. */
  of(row: number): string | null {
    return this.#all[row] ?? this.#make?.(row) ?? null;
  }

  /** Makes the names of a base; asking for another language drops the ones before. */
  async load(lang: Lang, seed: number, size: number, shownBy: (row: number) => Looks): Promise<void> {
    const wanted = `${lang} ${seed} ${size}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#all = [];
    this.#make = null;
    this.#failed = false;
    try {
      const nameOf = await loadNames(lang);
      if (wanted !== this.#wanted) return;
      const make = (row: number) => nameOf(seed, row, shownBy(row));
      this.#make = make;
      const all: string[] = [];
      while (all.length < size) {
        for (const end = Math.min(size, all.length + slice); all.length < end;) all.push(make(all.length));
        await new Promise((done) => setTimeout(done));
        if (wanted !== this.#wanted) return;
      }
      this.#all = all;
    } catch {
      // the chunk could not be fetched (offline, an old page): people are shown by number
      if (wanted === this.#wanted) this.#failed = true;
    }
  }
}
