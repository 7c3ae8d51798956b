/** Finds the name most like a mistyped one, or none; says "Did you mean" in both languages. */
export function didYouMean(wrong: string, names: readonly string[]): { en: string; zh: string } {
  const near = nearest(wrong, names);
  return near === null ? { en: '', zh: '' } : { en: ` Did you mean "${near}"?`, zh: `是不是“${near}”？` };
}

/** The name most like a mistyped one within 1 to 3 slips of the finger, or null. */
export function nearest(wrong: string, names: readonly string[]): string | null {
  if (wrong.length === 0 || wrong.length > 60) return null;
  const most = wrong.length < 4 ? 1 : wrong.length < 8 ? 2 : 3;
  let best: { name: string; far: number } | null = null;
  for (const name of names) {
    const far = distance(wrong.toLowerCase(), name.toLowerCase(), most);
    if (far <= most && far < Math.max(wrong.length, name.length) && (!best || far < best.far)) best = { name, far };
  }
  return best?.name ?? null;
}

/** Edit distance with swaps of neighbours (optimal string alignment); more than `most` counts as too far. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let far = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) far = Math.min(far, (before[j - 2] ?? 0) + 1);
      row.push(far);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? most + 1;
}
