import { standing, type PlayEvent } from '#engine/session';

/** A play as it lies on this device. `format` 1: the first. */
export interface Saved {
  format: 1;
  hash: string;
  log: readonly PlayEvent[];
  /** The play before the last restart, until the next decision. */
  previous?: readonly PlayEvent[];
}
export type Found =
  { kind: 'none' } | { kind: 'no-storage' } | { kind: 'damaged'; raw: string } | { kind: 'saved'; saved: Saved; raw: string };

/** The key under which a case's play lies in the browser's storage. */
export const keyOf = (id: string) => `relate.play.${id}`;

/** Looks for the saved play of a case; a damaged one and a browser without storage are answers, not exceptions. */
export function find(id: string): Found {
  let raw: string | null;
  try {
    raw = localStorage.getItem(keyOf(id));
  } catch {
    return { kind: 'no-storage' };
  }
  if (raw === null) return canWrite() ? { kind: 'none' } : { kind: 'no-storage' };
  try {
    const saved: unknown = JSON.parse(raw);
    return isSaved(saved) ? { kind: 'saved', saved, raw } : { kind: 'damaged', raw };
  } catch {
    return { kind: 'damaged', raw };
  }
}

/** Saves a play; false when this browser keeps nothing (private mode, full storage). */
export function keep(id: string, saved: Saved): boolean {
  return write(keyOf(id), JSON.stringify(saved));
}

/** Puts a save that cannot be used aside, so that a new play does not write over it. */
export function setAside(id: string, raw: string): boolean {
  return write(`${keyOf(id)}.aside`, raw);
}

/** Counts the decisions that stand in a log, without the case; `over` when an ending was reached. */
export function progressOf(log: readonly PlayEvent[]): { turns: number; over: boolean } {
  const turned = log.findLast(({ type }) => type === 'play.ended' || type === 'decision.undone');
  return { turns: standing(log).length, over: turned?.type === 'play.ended' };
}

function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function canWrite(): boolean {
  const probe = 'relate.probe';
  if (!write(probe, '1')) return false;
  localStorage.removeItem(probe);
  return true;
}

function isSaved(x: unknown): x is Saved {
  const saved = x as Partial<Saved> | null;
  return (
    saved?.format === 1 && typeof saved.hash === 'string' && isLog(saved.log) && (saved.previous === undefined || isLog(saved.previous))
  );
}

/** The outline only: whether the decisions are legal is for the session to say. */
function isLog(x: unknown): x is PlayEvent[] {
  return Array.isArray(x) && x[0]?.type === 'play.started' && x.every((event, i) => event?.seq === i + 1 && typeof event.type === 'string');
}
