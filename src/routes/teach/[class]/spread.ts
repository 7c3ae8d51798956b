/** The lowest and highest total of marks that count; null with fewer than two. */
export function spreadOf(totals: readonly number[]): { low: number; high: number } | null {
  return totals.length < 2 ? null : { low: Math.min(...totals), high: Math.max(...totals) };
}
