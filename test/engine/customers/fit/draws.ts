import { beta, gamma, GAMMA_STRIDE, uniform } from '#engine/chance';
import type { BgBb, Group } from './bg-bb.ts';
import type { BgNbd, History } from './bg-nbd.ts';
import type { GammaGamma, Spending } from './gamma-gamma.ts';

/** Orders begin past the words that the traits use. */
const ORDERS = 4 * GAMMA_STRIDE;

/** Returns histories in weeks of drawn customers, and their orders in the `more` weeks after `age`: the story of Fader, Hardie and Lee 2005. */
export function drawHistories({ r, alpha, a, b }: BgNbd, size: number, age: number, more: number): (History & { next: number })[] {
  return Array.from({ length: size }, (_, id) => {
    const rate = gamma(r, id, 0, 0, 1) / alpha;
    const leaves = beta(a, b, id, GAMMA_STRIDE, 0, 1);
    const history = { x: 0, recency: 0, age, next: 0 };
    let week = 0;
    for (let order = 0; ; order++) {
      week -= Math.log(uniform(id, ORDERS + 2 * order, 0, 1)) / rate;
      if (week > age + more) return history;
      if (week > age) history.next++;
      else [history.x, history.recency] = [history.x + 1, week];
      if (uniform(id, ORDERS + 2 * order + 1, 0, 1) < leaves) return history;
    }
  });
}

/** Returns mean amounts in dollars of drawn customers with x = 1 to 5 orders: the story of Fader and Hardie 2013. */
export function drawSpendings({ p, q, gamma: scale }: GammaGamma, size: number): Spending[] {
  return Array.from({ length: size }, (_, id) => {
    const x = 1 + (id % 5);
    // A sum of x amounts of shape p is one of shape p x.
    return { x, amount: gamma(p * x, id, 0, 0, 2) / (gamma(q, id, GAMMA_STRIDE, 0, 2) / scale) / x };
  });
}

/** Returns drawn customers of n periods, counted by x and tx: the story of Fader, Hardie and Shang 2010. */
export function drawGroups(parameters: BgBb, size: number, n: number): Group[] {
  const groups = new Map<number, Group>();
  for (let id = 0; id < size; id++) {
    const orders = beta(parameters.alpha, parameters.beta, id, 0, 0, 3);
    const leaves = beta(parameters.gamma, parameters.delta, id, 2 * GAMMA_STRIDE, 0, 3);
    let [x, tx] = [0, 0];
    for (let period = 1; period <= n; period++) {
      if (uniform(id, ORDERS + 2 * period, 0, 3) < leaves) break;
      if (uniform(id, ORDERS + 2 * period + 1, 0, 3) < orders) [x, tx] = [x + 1, period];
    }
    const group = groups.get(x * (n + 1) + tx) ?? { x, tx, n, count: 0 };
    group.count++;
    groups.set(x * (n + 1) + tx, group);
  }
  return [...groups.values()];
}
