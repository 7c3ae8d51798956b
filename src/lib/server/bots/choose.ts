import type { ViewLever } from '#engine/machine';
import type { PlayView } from '#engine/session';
import { pick, type Luck } from './act.ts';

/** How likely a bot joins what a teammate proposes rather than proposing itself. */
const agrees = 0.7;

/** A choice or a step that is open; on a board a week without a step only where nothing else can be done. */
export function openStep({ turn, view: { choices, hub } }: PlayView, luck: Luck): string | null {
  const open = choices.filter((choice) => choice.open).map(({ id }) => id);
  const busy = hub ? open.filter((id) => id !== 'wait') : open;
  return pick(busy.length ? busy : open, luck(10 + turn)) ?? null;
}

/** Settings for a round: a teammate's, or each lever a step or two from where it stands, within the budget. */
export function settingsOf({ turn, proposals, view: { round } }: PlayView, luck: Luck): string | null {
  if (!round) return null;
  const joined = luck(10 + turn) < agrees ? pick(proposals, luck(60 + turn)) : undefined;
  if (joined) return joined.choice;
  const wanted = round.levers.map((lever, k) => ({ lever, value: near(lever, luck(100 + 20 * turn + k)) }));
  const spend = () => wanted.reduce((sum, { lever, value }) => sum + (lever.cost ?? 0) * (value - lever.min), 0);
  for (const one of wanted) if (round.budget !== null && spend() > round.budget && one.lever.cost) one.value = one.lever.min;
  return `{${wanted.map(({ lever, value }) => `${lever.id}=${value}`).join(';')}}`;
}

function near({ value, min, max, step }: ViewLever, luck: number): number {
  const moved = value + (Math.floor(luck * 5) - 2) * step;
  // the last bits that decimal steps leave behind
  return Math.round(Math.min(max, Math.max(min, moved)) * 1e6) / 1e6;
}
