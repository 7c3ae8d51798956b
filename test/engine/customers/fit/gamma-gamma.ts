import { lbeta } from './lgamma.ts';
import { mostLikely } from './nelder-mead.ts';

/** An order's amount ~ Gamma(p, ν) with ν ~ Gamma(q, γ), γ in dollars. */
export interface GammaGamma {
  p: number;
  q: number;
  gamma: number;
}

/** The mean amount of x orders, dollars. */
export interface Spending {
  x: number;
  amount: number;
}

/**
 * Returns the log-likelihood (natural, no unit) of mean amounts in dollars of those who ordered: Fader and Hardie, "The Gamma-Gamma Model of Monetary
 * Value", 2013, equation 1a.
 */
export function logLikelihood({ p, q, gamma }: GammaGamma, spendings: readonly Spending[]): number {
  let sum = 0;
  for (const { x, amount } of spendings) {
    if (x === 0) continue;
    const px = p * x;
    sum += q * Math.log(gamma) + (px - 1) * Math.log(amount) + px * Math.log(x) - (px + q) * Math.log(gamma + x * amount) - lbeta(px, q);
  }
  return sum;
}

/** Returns the most likely p, q and γ (dollars) for mean amounts in dollars, those without orders left out: Fader and Hardie 2013, from equation 1a. */
export function fitGammaGamma(spendings: readonly Spending[]): GammaGamma & { logLikelihood: number } {
  const named = ([p, q, gamma]: readonly number[]): GammaGamma => ({ p: p!, q: q!, gamma: gamma! });
  const { at, value } = mostLikely((parameters) => logLikelihood(named(parameters), spendings), [1, 2, 10]);
  return { ...named(at), logLikelihood: value };
}

/** Returns the amount an order, dollars, expected after x orders of a mean amount (the population's mean where x = 0): Fader and Hardie 2013, equation 5. */
export function expectedAmount({ p, q, gamma }: GammaGamma, x: number, amount: number): number {
  return (p * (gamma + x * amount)) / (p * x + q - 1);
}
