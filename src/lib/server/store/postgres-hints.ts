import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { settings, withClient, type Pool } from './postgres-pool.ts';
import type { Topics } from './topics.ts';

const channel = 'relate_event';
const gatherMs = 5;
const pollMs = 3_000;
const testMs = 3_000;
/** PostgreSQL takes 7,999 bytes. */
const mostBytes = 7_000;
/** A hint need not wait for the disk. */
const notify = "select set_config('synchronous_commit', 'off', true), pg_notify($1, $2)";
const last = 'select id, last_seq from run where id = any($1::text[])';

interface HintsParts {
  pool: Pool;
  /** Where LISTEN works: not through a pooler of transactions. */
  listenUrl: string;
  topics: Topics;
}

/**
 * Tells other processes that a run's log has grown, and hears it from them. NOTIFY goes out after the commit and for many at once
 * (inside the transaction it would let all commits wait for each other); what gets lost is found by a look every three seconds.
 */
export class Hints {
  readonly #parts: HintsParts;
  readonly #end = new AbortController();
  readonly #polling: NodeJS.Timeout;
  readonly #listening: Promise<void>;
  #outgoing = new Map<string, number>();
  #sending: NodeJS.Timeout | undefined;
  #client: pg.Client | null = null;
  #awaited: { word: string; heard: () => void } | null = null;
  #told = false;

  constructor(parts: HintsParts) {
    this.#parts = parts;
    this.#polling = setInterval(() => void this.#look().catch(() => {}), pollMs).unref();
    this.#listening = this.#listen();
  }

  /** A log of this process has reached a number. */
  stored(runId: string, seq: number): void {
    this.#parts.topics.hint(runId, seq);
    this.#outgoing.set(runId, Math.max(seq, this.#outgoing.get(runId) ?? 0));
    this.#sending ??= setTimeout(() => void this.#send().catch(() => {}), gatherMs);
  }

  /** Sends what is to be sent, and hears nothing more. */
  async end(): Promise<void> {
    this.#end.abort();
    clearInterval(this.#polling);
    await this.#send().catch(() => {});
    await this.#client?.end().catch(() => {});
    await this.#listening;
  }

  async #send(): Promise<void> {
    clearTimeout(this.#sending);
    this.#sending = undefined;
    const words = [...this.#outgoing].map(([runId, seq]) => `${runId}:${seq}`);
    this.#outgoing = new Map();
    for (const text of packed(words)) await this.#notify(text);
  }

  async #notify(text: string): Promise<void> {
    await withClient(this.#parts.pool, (client) => client.query(notify, [channel, text]));
  }

  #hear(text: string): void {
    if (text === this.#awaited?.word) return this.#awaited.heard();
    for (const word of text.split(' ')) {
      const colon = word.lastIndexOf(':');
      if (colon > 0) this.#parts.topics.hint(word.slice(0, colon), Number(word.slice(colon + 1)));
    }
  }

  /** The library does not listen again by itself. */
  async #listen(): Promise<void> {
    const { signal } = this.#end;
    for (let wait = 100; !signal.aborted; wait = Math.min(5_000, wait * 2)) {
      const listened = await this.#listenOnce().catch(() => false);
      if (listened) wait = 100;
      await sleep(wait, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  /** Listens for as long as the connection lasts; true when it came about at all. */
  async #listenOnce(): Promise<boolean> {
    const client = new pg.Client({ ...settings(this.#parts.listenUrl), connectionTimeoutMillis: 5_000 });
    const gone = new Promise<void>((done) => client.on('error', () => done()).on('end', () => done()));
    client.on('notification', ({ payload = '' }) => this.#hear(payload));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      if (this.#end.signal.aborted) return false;
      this.#client = client;
      this.#parts.topics.wake();
      if (!this.#told) void this.#test().catch(() => {});
      await gone;
      return true;
    } finally {
      this.#client = null;
      await client.end().catch(() => {});
    }
  }

  /** Behind a pooler LISTEN is accepted and stays silent. */
  async #test(): Promise<void> {
    const word = `test-${randomUUID()}`;
    const heard = new Promise<boolean>((done) => (this.#awaited = { word, heard: () => done(true) }));
    await this.#notify(word);
    const quiet = sleep(testMs, false, { signal: this.#end.signal, ref: false }).catch(() => true);
    this.#told = true;
    if (!(await Promise.race([heard, quiet]))) console.error(silent);
  }

  async #look(): Promise<void> {
    const { topics, pool } = this.#parts;
    if (!topics.runs.length) return;
    const { rows } = await withClient(pool, (client) => client.query<{ id: string; last_seq: number }>(last, [topics.runs]));
    for (const { id, last_seq } of rows) topics.hint(id, last_seq);
  }
}

/** Puts words into as few messages as they fit in. */
function packed(words: readonly string[]): string[] {
  const texts: string[] = [];
  for (const word of words) {
    const text = texts.at(-1);
    if (text !== undefined && Buffer.byteLength(text) + Buffer.byteLength(word) < mostBytes) texts[texts.length - 1] = `${text} ${word}`;
    else texts.push(word);
  }
  return texts;
}

const silent = `PostgreSQL's LISTEN brings nothing (a pooler?): what other servers do is seen up to 3 s late. Set DATABASE_LISTEN_URL to the database itself.
收不到 PostgreSQL 的 LISTEN 通知（是否经过连接池？）：其他服务器上的变化最多晚3秒看到。请把 DATABASE_LISTEN_URL 设为数据库本身的地址。`;
