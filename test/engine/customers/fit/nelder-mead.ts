import { solve } from './least-squares.ts';

export interface Minimum {
  at: number[];
  value: number;
}

/**
 * Returns the minimum of `f` near `start`, in the units of `f`, by the simplex of Nelder and Mead, "A Simplex Method for Function Minimization", The
 * Computer Journal 7(4), 1965 (coefficients 1, 2, 1/2, 1/2), begun afresh where it ended until that gains nothing.
 */
export function nelderMead(f: (x: readonly number[]) => number, start: readonly number[], edge = 0.3): Minimum {
  let best = descend(f, start, edge);
  for (let again = 0; again < 20; again++) {
    const next = descend(f, best.at, edge / 3);
    const gained = best.value - next.value;
    if (gained >= 0) best = next;
    if (gained <= 1e-10 * (1 + Math.abs(best.value))) break;
  }
  return best;
}

function descend(f: (x: readonly number[]) => number, start: readonly number[], edge: number): Minimum {
  const n = start.length;
  const point = (at: number[]): Minimum => {
    const value = f(at);
    return { at, value: Number.isNaN(value) ? Infinity : value };
  };
  const simplex = [point([...start]), ...start.map((_, k) => point(start.map((x, j) => (j === k ? x + edge : x))))];
  for (let step = 0; step < 2000; step++) {
    simplex.sort((one, other) => one.value - other.value);
    const [best, worst] = [simplex[0]!, simplex[n]!];
    const size = Math.max(...simplex.map(({ at }) => Math.max(...at.map((x, k) => Math.abs(x - best.at[k]!)))));
    if (size < 1e-7) break;
    const centre = start.map((_, k) => simplex.slice(0, n).reduce((sum, { at }) => sum + at[k]! / n, 0));
    const beyond = (times: number) => point(centre.map((x, k) => x + times * (x - worst.at[k]!)));
    const reflected = beyond(1);
    if (reflected.value < best.value) {
      const expanded = beyond(2);
      simplex[n] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < simplex[n - 1]!.value) {
      simplex[n] = reflected;
    } else {
      const contracted = beyond(reflected.value < worst.value ? 0.5 : -0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) simplex[n] = contracted;
      else for (let j = 1; j <= n; j++) simplex[j] = point(simplex[j]!.at.map((x, k) => (x + best.at[k]!) / 2));
    }
  }
  return simplex.reduce((best, one) => (one.value < best.value ? one : best));
}

/**
 * Returns the positive parameters at which `logLikelihood` is greatest (natural logarithm, no unit): Nelder and Mead on the parameters' logarithms, then
 * Newton's steps on central differences, since the simplex alone leaves the sixth figure of a flat maximum to rounding.
 */
export function mostLikely(logLikelihood: (parameters: readonly number[]) => number, start: readonly number[]): Minimum {
  const f = (logs: readonly number[]) => -logLikelihood(logs.map(Math.exp));
  let { at, value } = nelderMead(f, start.map(Math.log));
  for (let step = 0; step < 4; step++) {
    const next = newton(f, at);
    const there = f(next);
    if (!(there <= value + 1e-9 * (1 + Math.abs(value)))) break;
    [at, value] = [next, there];
  }
  return { at: at.map(Math.exp), value: -value };
}

function newton(f: (x: readonly number[]) => number, at: readonly number[]): number[] {
  const moved = (...moves: readonly [index: number, by: number][]) => {
    const x = [...at];
    for (const [index, by] of moves) x[index]! += by;
    return f(x);
  };
  const [fine, coarse] = [1e-4, 1e-3];
  const slope = at.map((_, j) => (moved([j, fine]) - moved([j, -fine])) / (2 * fine));
  const cross = (j: number, k: number, one: number, other: number) => moved([j, one * coarse], [k, other * coarse]);
  const bend = at.map((_, j) =>
    at.map((_, k) => (cross(j, k, 1, 1) - cross(j, k, 1, -1) - cross(j, k, -1, 1) + cross(j, k, -1, -1)) / (4 * coarse * coarse))
  );
  const step = solve(bend, slope);
  return at.map((x, k) => x - step[k]!);
}
