import type { Phase } from '#engine/session';

/** The six steps in their order; the end is none of them. */
export const phases: readonly Phase[] = ['form', 'choose', 'prepare', 'simulate', 'evaluate', 'sum-up'];

/** From here on there are marks to give, to see and to take away. */
export const marked: readonly Phase[] = ['evaluate', 'sum-up', 'ended'];
