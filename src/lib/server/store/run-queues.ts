import type { Append } from './append.ts';
import { GroupCommit } from './group-commit.ts';
import type { AppendResult } from './store.ts';

interface Queue {
  commits: GroupCommit;
  waiting: number;
}
interface Ways {
  /** Writes appends of one run in one transaction. */
  write: (batch: readonly Append[]) => Promise<AppendResult[]>;
  stored: (runId: string, lastSeq: number) => void;
}

/** One queue for each run: what waits while a batch of the run is written goes in the next; runs do not wait for each other. */
export class RunQueues {
  readonly #queues = new Map<string, Queue>();
  readonly #ways: Ways;

  constructor(ways: Ways) {
    this.#ways = ways;
  }

  /** Resolves when the append is on the disk or was refused. */
  add(append: Append): Promise<AppendResult> {
    const { runId } = append;
    const queue = this.#queues.get(runId) ?? this.#make(runId);
    queue.waiting++;
    return queue.commits.add(append).finally(() => {
      if (--queue.waiting === 0) this.#queues.delete(runId);
    });
  }

  /** Writes what waits now. */
  async flush(): Promise<void> {
    await Promise.all([...this.#queues.values()].map(({ commits }) => commits.flush()));
  }

  #make(runId: string): Queue {
    let last: Promise<unknown> = Promise.resolve();
    const write = (take: () => readonly Append[]): Promise<AppendResult[]> => {
      const written = last.then(() => this.#ways.write(take()));
      last = written.catch(() => {});
      return written;
    };
    const queue = { commits: new GroupCommit({ write, stored: this.#ways.stored }), waiting: 0 };
    this.#queues.set(runId, queue);
    return queue;
  }
}
