import type { Moment, Tally } from './types.ts';

/** Returns what a moment has counted: all but where it stands. */
export function tallyOf({ calm, trust, cost, weeks, turns, uses, chosen, left, firm }: Moment): Tally {
  return { calm, trust, cost, weeks, turns, uses, chosen, ...(left && { left }), ...(firm && { firm }) };
}
