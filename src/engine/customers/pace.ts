import { exp, ln } from '#engine/chance';
import type { Parameters } from './parameters.ts';

/** A speed of one quarter as the speed of `length` months. */
export function monthly(quarterly: number, length = 1): number {
  return 1 - exp((length * ln(1 - quarterly)) / 3);
}

/** How feelings move in one month of tenure: share of the gap closed when satisfaction rises and falls, size of its noise, and its lift. */
export interface Pace {
  rise: number;
  fall: number;
  noise: number;
  /** Takes back the mean fall that comes of falling faster than rising. */
  lift: number;
  /** Share of its gap that trust closes, and what is left of recent complaints (card 6). */
  trust: number;
  recent: number;
}

/** Cards 5 and 6 for a customer in her `month`-th month, of which `length` (0..1) is lived. */
export function paceOf(w: Parameters, month: number, length = 1): Pace {
  const quarterly = w.kappa / (1 + (0.25 * month) / 3 / w.tau);
  const rise = monthly(quarterly, length);
  const fall = monthly(Math.min(0.99, quarterly * w.lossAversion), length);
  // The noise keeps the long-run variance of the quarterly model: k s^2 / (2 - k) is the variance of an AR(1) with speed k.
  const noise = w.noise * Math.sqrt((quarterly * (2 - rise)) / (rise * (2 - quarterly)));
  const middle = (rise + fall) / 2;
  const gap = noise * Math.sqrt(1 + middle / (2 - middle));
  return {
    rise,
    fall,
    noise,
    lift: (fall - rise) * gap * 0.3989422804014327,
    trust: monthly(0.5 * w.kappaT, length),
    recent: 1 - monthly(1 - w.forget, length)
  };
}

/** Share of a loyalty effect that is lost in a month: it halves every six months. */
export const LOYALTY_LOST = 1 - exp(-0.6931471805599453 / 6);
