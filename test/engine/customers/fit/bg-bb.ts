import { lbeta, lgamma } from './lgamma.ts';
import { mostLikely } from './nelder-mead.ts';

/** At each of the periods a customer leaves first with θ ~ Beta(γ, δ), and who stays orders with p ~ Beta(α, β). */
export interface BgBb {
  alpha: number;
  beta: number;
  gamma: number;
  delta: number;
}

/** So many customers ordered in x of n periods, last in period tx. */
export interface Group {
  x: number;
  tx: number;
  n: number;
  count: number;
}

/** Probability of one sequence of x orders in `of` periods by a customer who was there for them and then left (the last period is `of`) or stayed. */
function sequence({ alpha, beta, gamma, delta }: BgBb, x: number, of: number, leaves: 0 | 1): number {
  return Math.exp(lbeta(alpha + x, beta + of - x) - lbeta(alpha, beta) + lbeta(gamma + leaves, delta + of) - lbeta(gamma, delta));
}

/** Returns the log-likelihood (natural, no unit) of groups of customers: Fader, Hardie and Shang, Marketing Science 29(6), 2010, equation 5. */
export function logLikelihood(parameters: BgBb, groups: readonly Group[]): number {
  let sum = 0;
  for (const { x, tx, n, count } of groups) {
    let chance = sequence(parameters, x, n, 0);
    for (let of = tx; of < n; of++) chance += sequence(parameters, x, of, 1);
    sum += count * Math.log(chance);
  }
  return sum;
}

/** Returns the most likely α, β, γ, δ (no unit) for groups of customers: Fader, Hardie and Shang 2010, from equation 5. */
export function fitBgBb(groups: readonly Group[]): BgBb & { logLikelihood: number } {
  const named = ([alpha, beta, gamma, delta]: readonly number[]): BgBb => ({ alpha: alpha!, beta: beta!, gamma: gamma!, delta: delta! });
  const { at, value } = mostLikely((parameters) => logLikelihood(named(parameters), groups), [1, 1, 1, 2]);
  return { ...named(at), logLikelihood: value };
}

/** Returns how many of `size` customers are expected to order in 0, 1, ... n of n periods: Fader, Hardie and Shang 2010, equation 7. */
export function histogram(parameters: BgBb, n: number, size: number): number[] {
  return Array.from({ length: n + 1 }, (_, x) => {
    let chance = choose(n, x) * sequence(parameters, x, n, 0);
    for (let of = x; of < n; of++) chance += choose(of, x) * sequence(parameters, x, of, 1);
    return size * chance;
  });
}

const choose = (n: number, k: number) => Math.exp(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1));
