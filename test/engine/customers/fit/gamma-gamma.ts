import { lnBeta } from './lgamma.ts';
import { mostLikely } from './nelder-mead.ts';

/** An order's spend ~ Gamma(p, ν) with ν ~ Gamma(q, γ), γ in dollars. */
export interface GammaGamma {
  p: number;
  q: number;
  gamma: number;
}

/** The mean spend of x orders, dollars. */
export interface Spending {
  x: number;
  mean: number;
}

/** Returns the log-likelihood (natural, no unit) of mean spends in dollars of customers with x > 0: Fader and Hardie, "The Gamma-Gamma Model of Monetary Value", 2013, equation 1a. */
export function logLikelihood({ p, q, gamma }: GammaGamma, spendings: readonly Spending[]): number {
  let sum = 0;
  for (const { x, mean } of spendings) {
    const px = p * x;
    sum += q * Math.log(gamma) + (px - 1) * Math.log(mean) + px * Math.log(x) - (px + q) * Math.log(gamma + x * mean) - lnBeta(px, q);
  }
  return sum;
}

/** Returns the most likely p, q and γ (dollars) for mean spends in dollars of customers with x > 0: Fader and Hardie 2013, from equation 1a. */
export function fit(spendings: readonly Spending[]): GammaGamma & { logLikelihood: number } {
  const named = ([p, q, gamma]: readonly number[]): GammaGamma => ({ p: p!, q: q!, gamma: gamma! });
  const { at, value } = mostLikely((parameters) => logLikelihood(named(parameters), spendings), [1, 2, 10]);
  return { ...named(at), logLikelihood: value };
}

/** Returns the mean spend an order, dollars, expected of a customer with these orders (the population's with none): Fader and Hardie 2013, equation 5. */
export function expectedSpend({ p, q, gamma }: GammaGamma, { x, mean }: Spending): number {
  return (p * (gamma + x * mean)) / (p * x + q - 1);
}
