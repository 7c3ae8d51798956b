import type { Feelings, Month } from '#engine/customers';
import type { Text } from '#engine/scenario';

/** What reply the last failure before leaving met: none, because nobody was told (`silent`), a poor one, or a fair one. */
export type Reply = 'silent' | 'poor' | 'fair';
/**
 * Why a customer left or stayed, enough for one sentence.
 * `stayed`: still a customer · `ended`: the play ended her custom · `heard`: she had heard of the play, and would have stayed longer
 * had nothing happened · `failure`: without a failure of the service she would have stayed that month · `ordinary`: the leaving that
 * every base has.
 */
export interface Cause {
  kind: 'stayed' | 'ended' | 'heard' | 'failure' | 'ordinary';
  /** Month of leaving, 1..months; 0 = still a customer. */
  month: number;
  /** Index into `causes` of the last thing she had heard of by then, or null. */
  heard: number | null;
  /** The last failure in the three months before leaving; null when there was none. */
  reply: Reply | null;
  /** She would have left in the same month had nothing happened. */
  anyway: boolean;
}

/** The base after the played road (replicate 0): one column a fact, one entry a customer; can be posted between threads. */
export interface CustomerTable {
  size: number;
  months: number;
  seed: number;
  currency: string;
  segments: readonly { id: string; name: Text }[];
  /** What the base heard of; `heard` points in here. */
  causes: readonly Text[];
  /** Row of the customer met face to face, -1 when her segment is empty. */
  person: number;
  segment: Uint8Array;
  satisfaction: Float64Array;
  intention: Float64Array;
  orders: Float64Array;
  spend: Float64Array;
  /** Months as a customer. */
  stayed: Uint16Array;
  /** Month of leaving, 0 = still a customer. */
  left: Uint16Array;
  /** Index into `causeKinds`. */
  cause: Uint8Array;
  /** Index into `causes` of the last thing heard of, -1 = nothing. */
  heard: Int16Array;
  /** Index into `replies`, -1 = no failure before leaving. */
  reply: Int8Array;
  /** 1 = would have left in the same month had nothing happened. */
  anyway: Uint8Array;
}
/** One line of the table. */
export interface CustomerRow {
  row: number;
  /** Index into the table's segments. */
  segment: number;
  satisfaction: number;
  intention: number;
  orders: number;
  spend: number;
  stayed: number;
  person: boolean;
  cause: Cause;
}
/** One customer's months on the played road beside the same months had nothing happened. */
export interface History {
  row: number;
  segment: { id: string; name: Text };
  person: boolean;
  seed: number;
  currency: string;
  /** What the base heard of; `heard` points in here. */
  causes: readonly Text[];
  /** Before anything happened. */
  start: Feelings;
  played: readonly HistoryMonth[];
  nothing: readonly HistoryMonth[];
  cause: Cause;
  causeNothing: Cause;
}
/** A month of a history; `heard` are indexes into the history's `causes`. Months after leaving are not listed. */
export interface HistoryMonth extends Omit<Month, 'heard'> {
  heard: readonly number[];
  reply: Reply | null;
}
