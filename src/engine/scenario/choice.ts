import { readCondition } from './condition.ts';
import type { RawChoice, RawEffects, RawLine } from './keys.ts';
import type { Choice, Condition, Effects, Line, MoveName } from './types.ts';

/** Builds a choice; a step of a hub is given its own `go`. */
export function choiceOf(raw: RawChoice, go: readonly Line[] = (raw.go ?? []).map(lineOf)): Choice {
  return {
    id: raw.id,
    text: raw.text,
    move: raw.move as MoveName | undefined,
    reply: raw.reply,
    effects: effectsOf(raw.effects),
    shows: raw.shows ?? [],
    needs: conditions(raw.needs),
    go
  };
}

/** Builds a `go` line. */
export function lineOf(raw: RawLine): Line {
  return { when: conditions(raw.when), say: raw.say, effects: effectsOf(raw.effects), to: raw.to };
}

function conditions(texts: readonly string[] = []): Condition[] {
  return texts.map(readCondition).filter((condition) => condition !== null);
}

/** Builds effects; segments and levers become lists. */
export function effectsOf(raw: RawEffects | undefined): Effects | undefined {
  if (!raw) return undefined;
  const on = raw.customers?.named.map(({ id, ...change }) => ({ segment: id, ...change }));
  const set = raw.set?.named.map(({ id, value }) => ({ lever: id, value }));
  return { ...raw, set, customers: on && { on, because: raw.customers?.because } };
}
