import { hyp2f1, lbeta, lgamma } from './lgamma.ts';
import { mostLikely } from './nelder-mead.ts';

/** Orders come at rate λ ~ Gamma(r, α) a week; after each the customer leaves with p ~ Beta(a, b). */
export interface BgNbd {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/** Repeat orders x, the last of them `recency` weeks and the end of the data `age` weeks after the first order (tx and T of the papers). */
export interface History {
  x: number;
  recency: number;
  age: number;
}

/** Returns the log-likelihood (natural, no unit) of histories in weeks: Fader, Hardie and Lee, Marketing Science 24(2), 2005, equation 6. */
export function logLikelihood({ r, alpha, a, b }: BgNbd, histories: readonly History[]): number {
  const ofCount = new Map<number, number>();
  const whole = r * Math.log(alpha) - lgamma(r) - lbeta(a, b);
  let sum = 0;
  for (const { x, recency, age } of histories) {
    let own = ofCount.get(x);
    if (own === undefined) ofCount.set(x, (own = whole + lgamma(r + x) + lbeta(a, b + x)));
    sum += own - (r + x) * Math.log(alpha + age) + Math.log1p(left({ r, alpha, a, b }, { x, recency, age }));
  }
  return sum;
}

/** Odds of having left, against being still a customer: the second term of equation 6 over the first. */
function left({ r, alpha, a, b }: BgNbd, { x, recency, age }: History): number {
  return x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + age) / (alpha + recency)) ** (r + x);
}

/** Returns the most likely r, α (weeks), a, b and their log-likelihood for histories in weeks: Fader, Hardie and Lee 2005, from equation 6. */
export function fitBgNbd(histories: readonly History[]): BgNbd & { logLikelihood: number } {
  const named = ([r, alpha, a, b]: readonly number[]): BgNbd => ({ r: r!, alpha: alpha!, a: a!, b: b! });
  const { at, value } = mostLikely((parameters) => logLikelihood(named(parameters), histories), [1, 1, 1, 1]);
  return { ...named(at), logLikelihood: value };
}

/** Returns E[X(t)], the repeat orders expected of a new customer in t weeks: Fader, Hardie and Lee 2005, equation 9. */
export function expectedOrders({ r, alpha, a, b }: BgNbd, t: number): number {
  const z = t / (alpha + t);
  return ((a + b - 1) / (a - 1)) * (1 - (1 - z) ** r * hyp2f1(r, b, a + b - 1, z));
}

/** Returns E[Y(t) | x, tx, T], the orders expected in the t weeks after T = age: Fader, Hardie and Lee 2005, equation 10. */
export function expectedNext({ r, alpha, a, b }: BgNbd, { x, recency, age }: History, t: number): number {
  const z = t / (alpha + age + t);
  const rest = 1 - (1 - z) ** (r + x) * hyp2f1(r + x, b + x, a + b + x - 1, z);
  return (((a + b + x - 1) / (a - 1)) * rest) / (1 + left({ r, alpha, a, b }, { x, recency, age }));
}

/** Returns P(alive | x, tx, T), 0 to 1, of a history in weeks: Fader and Hardie, "Computing P(alive) Using the BG/NBD Model", 2008 (the first term of equation 6 over both). */
export function alive(parameters: BgNbd, history: History): number {
  return 1 / (1 + left(parameters, history));
}
