/*
 * Tables derived from published work.
 * CDNOW: 2,357 customers, research data of P. Fader and B. Hardie, through CamDavidsonPilon/lifetimes,
 * MIT licence, Copyright (c) 2015, Cameron Davidson-Pilon.
 */

/** Customers by repeat orders 0, 1, ... 6, 7 or more, at week 39 (Fader, Hardie and Lee 2005). */
export const cdnowRepeats = [1411, 439, 214, 100, 62, 38, 29, 64];
/** The same customers by the nearest month between the start and their first order. */
export const cdnowStarts = [343, 864, 912, 238];
/** Repeat orders of all of them by the end of a week. */
export const cdnowCumulative = [
  { week: 26, orders: 1753 },
  { week: 39, orders: 2462 },
  { week: 52, orders: 3188 },
  { week: 78, orders: 4339 }
];
/** Customers left after each of twelve years, % (Fader and Hardie 2007, table 1), and the contract that fits them. */
export const survival = {
  premium: {
    contract: { alpha: 0.668, beta: 3.806, period: 12 },
    left: [86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4]
  },
  budget: {
    contract: { alpha: 0.704, beta: 1.182, period: 12 },
    left: [63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3]
  }
};
