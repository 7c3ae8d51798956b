/** Ordinary least squares with an intercept: coefficients of the columns (the intercept left out) and R squared. */
export function regress(y: readonly number[], columns: readonly (readonly number[])[]): { weights: number[]; r2: number } {
  const x = [y.map(() => 1), ...columns];
  const n = x.length;
  const matrix = x.map((a) => [...x.map((b) => dot(a, b)), dot(a, y)]);
  for (let k = 0; k < n; k++) {
    for (let row = 0; row < n; row++) {
      if (row === k) continue;
      const factor = matrix[row]![k]! / matrix[k]![k]!;
      for (let at = k; at <= n; at++) matrix[row]![at]! -= factor * matrix[k]![at]!;
    }
  }
  const all = matrix.map((row, k) => row[n]! / row[k]!);
  const middle = y.reduce((sum, value) => sum + value, 0) / y.length;
  let [left, whole] = [0, 0];
  y.forEach((value, i) => {
    const guess = all.reduce((sum, weight, k) => sum + weight * x[k]![i]!, 0);
    left += (value - guess) ** 2;
    whole += (value - middle) ** 2;
  });
  return { weights: all.slice(1), r2: 1 - left / whole };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
