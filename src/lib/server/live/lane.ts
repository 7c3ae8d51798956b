/** Work between two looks at what else waits, in ms. */
const slice = 8;

/**
 * Lets things be done soon, each once however often it was added: the first at once, the next after a pause. The pause is at least as
 * long as the work took, so that telling a large class never takes more than half of the time.
 */
export class Lane<Item> {
  readonly #pause: number;
  readonly #work: (item: Item) => void;
  readonly #waiting = new Set<Item>();
  #next = 0;
  #set = false;

  constructor(pause: number, work: (item: Item) => void) {
    this.#pause = pause;
    this.#work = work;
  }

  add(item: Item): void {
    this.#waiting.add(item);
    if (this.#set) return;
    this.#set = true;
    const wait = this.#next - performance.now();
    if (wait <= 0) setImmediate(() => void this.#flush());
    else setTimeout(() => void this.#flush(), wait);
  }

  async #flush(): Promise<void> {
    const items = [...this.#waiting];
    this.#waiting.clear();
    let spent = 0;
    let began = performance.now();
    for (const item of items) {
      this.#do(item);
      const took = performance.now() - began;
      if (took < slice) continue;
      spent += took;
      await new Promise((go) => setImmediate(go));
      began = performance.now();
    }
    this.#next = performance.now() + Math.max(this.#pause, spent);
    this.#set = false;
    const [again] = this.#waiting;
    if (again !== undefined) this.add(again);
  }

  #do(item: Item): void {
    try {
      this.#work(item);
    } catch (error) {
      console.error(error);
    }
  }
}
