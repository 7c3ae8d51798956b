import type { Actor, ClassEvent, NewClassEvent } from '#engine/session';
import type { NewEvent, StoredEvent } from '../store/store.ts';

/** Writes who acts as one word: `teacher:<id>`, `seat:s1`, `clock`, `server`. */
export const wordOf = (actor: Actor): string => ('id' in actor ? `${actor.kind}:${actor.id}` : actor.kind);

/** Reads who acted. */
export function actorOf(word: string): Actor {
  const colon = word.indexOf(':');
  const kind = colon < 0 ? word : word.slice(0, colon);
  const id = word.slice(colon + 1);
  if (kind === 'teacher' || kind === 'seat') return { kind, id };
  return { kind: kind === 'clock' ? 'clock' : 'server' };
}

/** Turns a class's event into a row of the log. */
export const toStored = ({ actor, team, type, data }: NewClassEvent, at: number): NewEvent => ({
  at,
  actor: wordOf(actor),
  team,
  type,
  data
});

/** Turns a row of the log into a class's event; the log holds only what the engine made. */
export const fromStored = ({ seq, at, actor, team, type, data }: StoredEvent): ClassEvent =>
  ({ seq, at, actor: actorOf(actor), team, type, data }) as ClassEvent;

/** Gives decided events their places in the log. */
export const placed = (events: readonly NewClassEvent[], after: number, at: number): ClassEvent[] =>
  events.map((event, k) => ({ ...event, seq: after + 1 + k, at }) as ClassEvent);
