import type { Append } from './append.ts';
import type { AppendResult } from './store.ts';

interface Waiting {
  append: Append;
  resolve: (result: AppendResult) => void;
  reject: (error: unknown) => void;
}
interface Ways {
  /** Writes a batch in one transaction, when nobody else's is open, and flushes it to the disk. */
  write: (take: () => readonly Append[]) => Promise<AppendResult[]>;
  /** Is told of every append that was stored. */
  stored: (runId: string, lastSeq: number) => void;
}

/** Gathers the appends that wait, so that one flush to the disk serves them all, in the order in which they came. */
export class GroupCommit {
  #waiting: Waiting[] = [];
  #scheduled = false;
  readonly #ways: Ways;

  constructor(ways: Ways) {
    this.#ways = ways;
  }

  /** Resolves when the append is on the disk or was refused. */
  add(append: Append): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ append, resolve, reject });
      if (this.#scheduled) return;
      this.#scheduled = true;
      setImmediate(() => void this.flush());
    });
  }

  /** Writes what waits now; each append learns its own result, a failed batch fails as a whole. */
  async flush(): Promise<void> {
    this.#scheduled = false;
    let batch: Waiting[] = [];
    const take = () => {
      batch = this.#waiting;
      this.#waiting = [];
      return batch.map(({ append }) => append);
    };
    try {
      const results = await this.#ways.write(take);
      batch.forEach(({ append, resolve }, k) => this.#tell(append, results[k]!, resolve));
    } catch (error) {
      if (!batch.length) take(); // the store was closed before it came to writing
      for (const { reject } of batch) reject(error);
    }
  }

  #tell({ runId }: Append, result: AppendResult, resolve: Waiting['resolve']): void {
    resolve(result);
    if (result.ok && !result.duplicate) this.#ways.stored(runId, result.lastSeq);
  }
}
