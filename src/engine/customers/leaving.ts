import { exp, happens } from '#engine/chance';
import type { World } from './world.ts';

/** Codes of `reasons`. */
const ORDINARY = 1;
const SILENT = 2;
const ANSWERED = 3;
const HEARD = 4;

/** After which of the month's orders the customer leaves: the first one whose gathered hazard reaches the draw. */
export function orderOfLeaving(hazard: number, orders: number, leaving: number): number {
  let which = 1;
  while (which < orders && leaving >= happens(hazard * which)) which++;
  return which;
}

/** Books the leaving and its reason: news or a failure only when the customer would have stayed this month without it. */
export function leave(
  { state, stir, month, parameters: w, plain }: World,
  j: number,
  hazard: number,
  relief: number,
  leaving: number
): void {
  state.left[j] = month;
  if (!plain && stir !== null && stir.news[j]! >= 0 && leaving >= happens(hazard * exp(relief + w.phiL * stir.offset[j]!))) {
    state.reason[j] = HEARD;
    state.cause[j] = stir.news[j]!;
  } else if (state.blowMonths[j]! > 0 && leaving >= happens(hazard / state.blow[j]!)) {
    state.reason[j] = state.handling[j]! < 0 ? SILENT : ANSWERED;
  } else {
    state.reason[j] = ORDINARY;
  }
}
