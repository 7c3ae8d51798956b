import { lbeta } from './lgamma.ts';
import { mostLikely } from './nelder-mead.ts';

/** At each renewal a customer leaves with θ ~ Beta(α, β). */
export interface Sbg {
  alpha: number;
  beta: number;
}

/** Returns S(t), the share (0 to 1) still there after t renewals: Fader and Hardie, Journal of Interactive Marketing 21(1), 2007, equation 6. */
export function survival({ alpha, beta }: Sbg, t: number): number {
  return Math.exp(lbeta(alpha, beta + t) - lbeta(alpha, beta));
}

/** Returns P(T = t), the share (0 to 1) that leaves at renewal t = 1, 2, ...: Fader and Hardie 2007, equation 5. */
export function leaving({ alpha, beta }: Sbg, t: number): number {
  return Math.exp(lbeta(alpha + 1, beta + t - 1) - lbeta(alpha, beta));
}

/** Returns the log-likelihood (natural, no unit) of the customers still there after 0, 1, 2, ... renewals: Fader and Hardie 2007, from equations 5 and 6. */
export function logLikelihood(parameters: Sbg, still: readonly number[]): number {
  let sum = still.at(-1)! * Math.log(survival(parameters, still.length - 1));
  for (let t = 1; t < still.length; t++) sum += (still[t - 1]! - still[t]!) * Math.log(leaving(parameters, t));
  return sum;
}

/** Returns the most likely α and β for the customers still there after 0, 1, 2, ... renewals: Fader and Hardie 2007, from equations 5 and 6. */
export function fitSbg(still: readonly number[]): Sbg & { logLikelihood: number } {
  const named = ([alpha, beta]: readonly number[]): Sbg => ({ alpha: alpha!, beta: beta! });
  const { at, value } = mostLikely((parameters) => logLikelihood(named(parameters), still), [1, 1]);
  return { ...named(at), logLikelihood: value };
}
