/** The three scales people see: points = middle + spread * z (satisfaction: ECSI mobi data, mean 72, sd 14.7 of 100). */
const SATISFACTION = { middle: 72, spread: 14.7 };
const TRUST = { middle: 70, spread: 15 };
const INTENTION = { middle: 72, spread: 18 };

/** Turns z-units of satisfaction, trust and attitudinal loyalty into the points S100, T100 and L100, and points into z-units. */
export const shown = {
  satisfaction: (z: number): number => SATISFACTION.middle + SATISFACTION.spread * z,
  trust: (z: number): number => TRUST.middle + TRUST.spread * z,
  intention: (z: number): number => INTENTION.middle + INTENTION.spread * z,
  satisfactionToZ: (points: number): number => (points - SATISFACTION.middle) / SATISFACTION.spread,
  /** A change in points as a change in z-units. */
  satisfactionStep: (points: number): number => points / SATISFACTION.spread,
  trustStep: (points: number): number => points / TRUST.spread,
  intentionStep: (points: number): number => points / INTENTION.spread
};
