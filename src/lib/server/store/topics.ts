import type { Sink, Store } from './store.ts';

interface Subscriber {
  after: number;
  sink: Sink;
  onError: (error: unknown) => void;
}
interface Topic {
  subscribers: Set<Subscriber>;
  reading: boolean;
  again: boolean;
  retry: NodeJS.Timeout | null;
}

const page = 1000;
const retryMs = 1000;

/**
 * Hands the logs of runs to those who follow them. A hint says that a log may have grown; the log itself is the truth:
 * it is read on, once at a time for each run, and a subscriber moves only along numbers without gaps.
 */
export class Topics {
  readonly #topics = new Map<string, Topic>();
  readonly #read: Store['read'];

  constructor(read: Store['read']) {
    this.#read = read;
  }

  /** Adds a subscriber after a number; gives back how to stop. */
  add(runId: string, after: number, sink: Sink, onError: (error: unknown) => void = () => {}): () => void {
    const topic = this.#topics.get(runId) ?? { subscribers: new Set(), reading: false, again: false, retry: null };
    const subscriber = { after, sink, onError };
    this.#topics.set(runId, topic);
    topic.subscribers.add(subscriber);
    void this.#pump(runId, topic);
    return () => {
      topic.subscribers.delete(subscriber);
      if (!topic.subscribers.size && this.#topics.get(runId) === topic) this.#topics.delete(runId);
    };
  }

  /** Says that a log has reached a number. */
  hint(runId: string, seq: number): void {
    const topic = this.#topics.get(runId);
    if (topic && [...topic.subscribers].some(({ after }) => after < seq)) void this.#pump(runId, topic);
  }

  /** The runs that somebody follows. */
  get runs(): string[] {
    return [...this.#topics.keys()];
  }

  /** Any log may have grown while nothing was heard. */
  wake(): void {
    for (const [runId, topic] of this.#topics) void this.#pump(runId, topic);
  }

  /** Lets all subscribers go. */
  clear(): void {
    for (const topic of this.#topics.values()) topic.subscribers.clear();
    this.#topics.clear();
  }

  async #pump(runId: string, topic: Topic): Promise<void> {
    topic.again = true;
    if (topic.reading) return;
    topic.reading = true;
    try {
      while (topic.again && topic.subscribers.size) await this.#deliver(runId, topic);
    } catch (error) {
      for (const { onError } of topic.subscribers) onError(error);
      this.#retry(runId, topic);
    } finally {
      topic.reading = false;
    }
  }

  #retry(runId: string, topic: Topic): void {
    if (topic.retry) clearTimeout(topic.retry);
    topic.retry = setTimeout(() => void this.#pump(runId, topic), retryMs).unref();
  }

  async #deliver(runId: string, topic: Topic): Promise<void> {
    topic.again = false;
    const low = Math.min(...[...topic.subscribers].map(({ after }) => after));
    const events = await this.#read(runId, low, page);
    if (events.length === page) topic.again = true;
    for (const subscriber of topic.subscribers) {
      const known = subscriber.after - low;
      if (known < 0)
        topic.again = true; // came while we read, from an earlier place
      else give(subscriber, events.slice(known));
    }
  }
}

function give(subscriber: Subscriber, events: Parameters<Sink>[0]): void {
  const last = events.at(-1);
  if (!last) return;
  subscriber.after = last.seq;
  try {
    subscriber.sink(events);
  } catch (error) {
    subscriber.onError(error);
  }
}
