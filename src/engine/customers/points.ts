import { REDEEMED } from './sums.ts';
import type { World } from './world.ts';

/** How far a balance of points binds (z of switching cost): a mean ticket's worth is one, two is the most (d). */
export function pointsBond({ points, traits, parameters: w, from }: World, j: number): number {
  return Math.min(2, points![j]! / (100 * w.p * traits.unit[from + j]!));
}

/** Books the points of a payment in hundredths; a balance that is large enough is spent on the occasion. */
export function earn({ points, climate, traits, parameters: w, from, sums }: World, j: number, cents: number, at: number): void {
  const balance = points![j]!;
  if (balance >= 100 * w.pointsRedeemed * w.p * traits.unit[from + j]!) {
    sums[at + REDEEMED]! += balance;
    points![j] = 0;
  }
  points![j]! += Math.round(cents * climate.settings.points);
}

/** Who leaves forfeits her points: the firm no longer owes them. */
export function release({ points }: World, j: number): void {
  points![j] = 0;
}
