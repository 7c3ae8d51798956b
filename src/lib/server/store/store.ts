import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** What happened, before the log has numbered it; `at` is ms since 1970, `team` null when it concerns the whole class. */
export interface NewEvent {
  at: number;
  actor: string;
  team: string | null;
  type: string;
  data: unknown;
  /** The version of the shape of `data`, 1 unless told. */
  v?: number;
}

/** One line of a run's log; `seq` counts from 1 without gaps. */
export interface StoredEvent extends Required<NewEvent> {
  seq: number;
}

/**
 * How an append ended: stored (`duplicate`: this command was stored before, and where), somebody else was first
 * (read on from the number you knew, fold, decide again), or there is no such run.
 */
export type AppendResult =
  | { ok: true; firstSeq: number; lastSeq: number; duplicate: boolean }
  | { ok: false; reason: 'conflict'; lastSeq: number }
  | { ok: false; reason: 'no-run' };

/** Where the classes of this server are kept; a run's log is written by `append` alone, everything else through `db`. */
export interface Store {
  readonly engine: 'sqlite' | 'postgres';
  /** Typed queries and transactions for all tables but `event` and `run.last_seq`. */
  readonly db: Kysely<Database>;
  /** Adds events after number `expectedSeq`; resolves when the disk has them, rejects with StoreUnavailable. */
  append(runId: string, expectedSeq: number, events: readonly NewEvent[], options?: { commandId?: string }): Promise<AppendResult>;
  /** Reads a run's log after a number, in order; all of it unless told. */
  read(runId: string, afterSeq?: number, limit?: number): Promise<StoredEvent[]>;
  /** Hands every event after a number to `sink`, in order, each once, those to come included; gives back how to stop. */
  subscribe(runId: string, afterSeq: number, sink: Sink, onError?: (error: unknown) => void): () => void;
  /** Writes a complete copy of everything to a new file while the class goes on. */
  backupTo(file: string): Promise<void>;
  /** Writes what waits, then lets go of the data. */
  close(): Promise<void>;
}

/** Takes the next events of a run. */
export type Sink = (events: StoredEvent[]) => void;
