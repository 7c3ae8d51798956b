export interface Regression {
  /** In units of y; 0 when standardised. */
  intercept: number;
  /** In units of y for one unit of the column; sds of y for one sd of the column when standardised. */
  weights: number[];
  /** Share of the variance of y, 0 to 1. */
  r2: number;
}

/**
 * Returns the ordinary least squares of y on the columns with an intercept, in their units or, standardised, in standard deviations, and R squared
 * (Gauss 1809; columns made orthogonal by modified Gram-Schmidt, Björck 1967).
 */
export function leastSquares(
  y: readonly number[],
  columns: readonly (readonly number[])[],
  { standardised = false }: { standardised?: boolean } = {}
): Regression {
  const shape = standardised ? standard : (values: readonly number[]) => minus(values, mean(values));
  const [left, goal] = [shape(y), shape(y)];
  const bases = columns.map(shape);
  const upper = columns.map(() => columns.map(() => 0));
  const heights = bases.map((basis, k) => {
    const square = dot(basis, basis);
    upper[k]![k] = 1;
    for (let j = k + 1; j < bases.length; j++) {
      upper[k]![j] = dot(basis, bases[j]!) / square;
      subtract(bases[j]!, upper[k]![j]!, basis);
    }
    const height = dot(basis, left) / square;
    subtract(left, height, basis);
    return height;
  });
  const weights = solve(upper, heights);
  const intercept = standardised ? 0 : mean(y) - columns.reduce((sum, column, k) => sum + weights[k]! * mean(column), 0);
  return { intercept, weights, r2: 1 - dot(left, left) / dot(goal, goal) };
}

/** Returns x of matrix x = right, in the units of the two, by Gaussian elimination with partial pivoting (Golub and Van Loan, Matrix Computations, 3.4). */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, k) => [...row, right[k]!]);
  for (let k = 0; k < n; k++) {
    const pivot = rows.slice(k).reduce((best, row, j) => (Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? k + j : best), k);
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let j = k + 1; j < n; j++) subtract(rows[j]!, rows[j]![k]! / rows[k]![k]!, rows[k]!);
  }
  const x = new Array<number>(n).fill(0);
  for (let k = n - 1; k >= 0; k--) {
    const known = x.reduce((sum, value, j) => (j > k ? sum + rows[k]![j]! * value : sum), 0);
    x[k] = (rows[k]![n]! - known) / rows[k]![k]!;
  }
  return x;
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, k) => sum + value * b[k]!, 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const minus = (values: readonly number[], less: number) => values.map((value) => value - less);

function standard(values: readonly number[]): number[] {
  const centred = minus(values, mean(values));
  const sd = Math.sqrt(dot(centred, centred) / (values.length - 1));
  return centred.map((value) => value / sd);
}

/** Takes `times` times the other from the values, in place. */
function subtract(values: number[], times: number, other: readonly number[]): void {
  for (let k = 0; k < values.length; k++) values[k]! -= times * other[k]!;
}
