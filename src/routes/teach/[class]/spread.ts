/** The lowest and highest total of marks that count; null with fewer than two. */
export function spreadOf(totals: readonly number[]): { low: number; high: number } | null {
  return totals.length < 2 ? null : { low: Math.min(...totals), high: Math.max(...totals) };
}

/** Tells whether a total lies far from the middle one of at least three: by three tenths of the scale. */
export function isFar(total: number, totals: readonly number[], scale: number): boolean {
  if (totals.length < 3) return false;
  const sorted = totals.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return Math.abs(total - middle) >= 0.3 * scale;
}
