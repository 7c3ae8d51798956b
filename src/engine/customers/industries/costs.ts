import type { Curve, LeverKey } from '../levers.ts';

/** A curve whose first unit costs `first` and whose second costs twice that: half of it linear, half of it quadratic. */
export function rising(first: number): Curve {
  return { linear: first / 2, quadratic: first / 2 };
}

/** Levers whose cost lies elsewhere (margin, liability, reward, offer, money paid back): only the programme, ASSUMED in every line. */
export const programmes = {
  price: { linear: 0, quadratic: 0 }, // the margin
  'price-gap': { linear: 0.001, quadratic: 0.004 }, // two tariffs to bill and to explain
  honesty: { linear: 0, quadratic: 0.0005 }, // every promise checked
  referral: { linear: 0.002, quadratic: 0.004 }, // who sent whom
  points: { linear: 0.02, quadratic: 0.1 }, // .1 % of revenue at 4 points in a hundred, .8 % at the top
  compensation: { linear: 0.0005, quadratic: 0.0005 }, // bookkeeping and checks against abuse
  'win-back': { linear: 0.001, quadratic: 0.001 } // the list of the lost
} as const satisfies Partial<Record<LeverKey, Curve>>;
