import { leverOf, parametersOf, populate, simulate, startsOf, type LeverKey, type LeverValue, type Population } from '#engine/customers';

/** The levers that cost money; price gap, honesty, interviews and ease of complaining are exempt. */
export const costly: readonly LeverKey[] = [
  ...(['quality', 'service', 'wage', 'training', 'backing', 'price', 'care', 'advertising', 'referral'] as const),
  ...(['points', 'compensation', 'speed', 'empathy', 'win-back'] as const)
];
const REPLICATES = 8;
const MONTHS = 36;
/** Inside values besides the start: so many between the ends. */
const INSIDE = 7;

/** Where one lever is worth most in one industry: profit of three years and the lifetime value of those then there, on the same customers. */
export interface Best {
  industry: string;
  lever: LeverKey;
  /** The value that is worth most, ends included, and where it lies; `near` an end when it beats that end by less than its standard error. */
  best: number;
  at: 'inside' | 'near' | 'low' | 'high';
  /** How far the best inside value lies above the better end, in paired standard errors. */
  margin: number;
}

/** A base that may double, so that advertising and referrals have somebody to bring. */
export function baseOf(industry: string): Population {
  return populate({ industry, size: 800, market: 1600, seed: 18, segments: [{ id: 'everybody', share: 1 }] });
}

/** Tries a lever from end to end. */
export function tryLever(population: Population, industry: string, lever: LeverKey): Best {
  const { min, max, step } = leverOf(lever)!;
  const start = startsOf(parametersOf(industry))[lever];
  const even = Array.from({ length: INSIDE }, (_, k) => min + ((k + 1) * (max - min)) / (INSIDE + 1));
  // Close to either end and to the start as well: an optimum may lie there.
  const inside = [...even, start, min + step, max - step, start + step, start - step].filter((value) => value > min && value < max);
  const ends = [min, max].map((value) => worthOf(population, lever, value));
  const tried = [...new Set(inside)].map((value) => ({ value, worth: worthOf(population, lever, value) }));
  const best = tried.reduce((most, one) => (mean(one.worth) > mean(most.worth) ? one : most));
  const margins = ends.map((end) => marginOf(best.worth, end));
  const margin = Math.min(...margins);
  const at = margin > 1 ? 'inside' : margin > 0 ? 'near' : mean(ends[0]!) > mean(ends[1]!) ? 'low' : 'high';
  return { industry, lever, best: at === 'low' ? min : at === 'high' ? max : best.value, at, margin };
}

function worthOf(population: Population, lever: LeverKey, value: number): number[] {
  const setting: LeverValue = lever === 'win-back' ? { class: value > 0 ? 2 : 0, offer: value } : value;
  return Array.from({ length: REPLICATES }, (_, replicate) => {
    const { all, readouts } = simulate(population, { months: MONTHS, impulses: [], replicate, levers: { [lever]: setting } });
    return all.profit.reduce((sum, month) => sum + month, 0) + readouts.equity;
  });
}

/** A mean paired difference in its own standard errors; a difference that never varies counts as very many. */
function marginOf(own: readonly number[], other: readonly number[]): number {
  const differences = own.map((value, k) => value - other[k]!);
  const middle = mean(differences);
  const error = Math.sqrt(differences.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (differences.length - 1) / differences.length);
  if (middle === 0) return 0;
  return error > 0 ? Math.max(-1e4, Math.min(1e4, middle / error)) : Math.sign(middle) * 1e4;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
