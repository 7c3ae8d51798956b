import { GAMMA_STRIDE } from '#engine/chance';

/*
 * Which step word serves which purpose. Channels of month 0 (traits, reach) use replicate 0 always; monthly ones use month and replicate.
 * Two purposes never share a word: a gamma number takes GAMMA_STRIDE of them, a beta number twice as many.
 */

/** Traits: two calls of four numbers. The last of the eight: who hears of things. */
export const TRAITS = 0;
export const RATE = GAMMA_STRIDE;
export const AMOUNT = 2 * GAMMA_STRIDE;
export const LEAVING = 3 * GAMMA_STRIDE;
export const FIRST_AMOUNT = 5 * GAMMA_STRIDE;
/** Chances to order and to leave of a donor (BG/BB). */
export const DONOR_ORDERS = 6 * GAMMA_STRIDE;
export const DONOR_LEAVES = 8 * GAMMA_STRIDE;

/** A month: order, noise, failure, leaving. */
export const MONTH = 0;
/** A failure: severity, money, voice, noise of the handling. */
export const FAILURE = 1;
/** When in the month the last order fell: six words, four moments each. */
export const WHEN = 2;
/** Somebody joins: referred or not, when in the month. */
export const ARRIVAL = 60;
/** Somebody lost is asked to come back. */
export const WOO = 61;
/** What a leaver tells in an interview: two words, eight causes. */
export const EXIT = 62;
/** Amount of the k-th order of the month, at SPEND + k * GAMMA_STRIDE. */
export const SPEND = GAMMA_STRIDE;
