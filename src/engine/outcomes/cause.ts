import type { Impulse, Month } from '#engine/customers';
import type { Cause, Reply } from './people-types.ts';

/** The kinds of cause and of reply, in the order of the table's columns. */
export const causeKinds: readonly Cause['kind'][] = ['stayed', 'ended', 'heard', 'failure', 'ordinary'];
export const replies: readonly Reply[] = ['silent', 'poor', 'fair'];
/** A failure raises the hazard in its month and the two after it (card 7). */
const memory = 3;
/** Below this satisfaction with handling (0..1) an answer to a complaint was a poor one. */
const fairHandling = 0.5;

/** Returns how the failure of a month was answered, null when nothing failed. */
export function replyOf({ failed, handling }: Month): Reply | null {
  if (!failed) return null;
  if (handling === undefined) return 'silent';
  return handling < fairHandling ? 'poor' : 'fair';
}

const weight = ({ satisfaction = 0, trust = 0, loyalty = 0 }: Impulse): number =>
  Math.abs(satisfaction) + Math.abs(trust) + Math.abs(loyalty);

/** The cause of the last thing a customer heard of; of several in one month the one that weighs most. */
function lastHeard(months: readonly Month[], impulses: readonly Impulse[]): number | null {
  const month = months.findLast(({ heard }) => heard.some((index) => impulses[index]!.cause !== undefined));
  if (!month) return null;
  const heard = month.heard.map((index) => impulses[index]!).filter(({ cause }) => cause !== undefined);
  return heard.reduce((most, one) => (weight(one) > weight(most) ? one : most)).cause!;
}

/**
 * Says in one line why a customer left or stayed: `months` are hers on the road with these impulses (none after leaving),
 * `nothingLeft` the month of leaving had nothing happened (0 = she would have stayed).
 */
export function causeOf(months: readonly Month[], impulses: readonly Impulse[], nothingLeft: number): Cause {
  const left = months.find((month) => month.left);
  const heard = lastHeard(months, impulses);
  if (!left) return { kind: 'stayed', month: 0, heard, reply: null, anyway: false };
  const { month, reason } = left;
  const recent = months.filter((one) => one.month > month - memory && one.month <= month);
  const reply = recent.map(replyOf).findLast((one) => one !== null) ?? null;
  // the same customer with the same luck on the other road is the exact test of what the news did
  const sooner = nothingLeft === 0 || nothingLeft > month;
  const failed = reason === 'silent' || reason === 'answered';
  const kind = reason === 'ended' ? 'ended' : heard !== null && sooner ? 'heard' : failed ? 'failure' : 'ordinary';
  return { kind, month, heard, reply, anyway: nothingLeft === month };
}
