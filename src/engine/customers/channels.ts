import { GAMMA_STRIDE } from '#engine/chance';

/*
 * Which step word serves which purpose. Channels of month 0 (traits, reach) use replicate 0 always; monthly ones use month and replicate.
 * Two purposes never share a word: a gamma number takes GAMMA_STRIDE of them, a beta number twice as many.
 */

/** Traits: two calls of four numbers. */
export const TRAITS = 0;
/** The last of the eight trait numbers: who hears of things. */
export const RATE = GAMMA_STRIDE;
export const AMOUNT = 2 * GAMMA_STRIDE;
export const LEAVING = 3 * GAMMA_STRIDE;
export const FIRST_AMOUNT = 5 * GAMMA_STRIDE;

/** A month: order, noise, failure, leaving. */
export const MONTH = 0;
/** A failure: severity, money, voice, noise of the handling. */
export const FAILURE = 1;
/** When in the month the last order fell. */
export const WHEN = 2;
/** Amount of the k-th order of the month, at SPEND + k * GAMMA_STRIDE. */
export const SPEND = GAMMA_STRIDE;
