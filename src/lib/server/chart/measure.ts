/** Widths in em, rounded up over the sans faces that systems set: a line never needs more than this. All else of Latin takes 0.64. */
const latin: readonly (readonly [string, number])[] = [
  [" ijlI.,:;'|!", 0.32],
  ['frt-()[]/', 0.42],
  ['cskvxyzJ?"*', 0.6],
  ['ABCDEFGHKLNOPQRSTUVXYZ&+=<>~#', 0.79],
  ['mwMW%@', 1]
];
const widths = new Map(latin.flatMap(([signs, width]) => [...signs].map((sign) => [sign, width] as const)));

/** Signs from here on are as wide as high; quotes, dashes and dots are too in a Chinese line. */
const firstWide = 0x2010;
const isWide = (sign: string): boolean => sign.codePointAt(0)! >= firstWide;

/** The width that a line of text takes at most, at a size in px. */
export function widthOf(line: string, size: number): number {
  let em = 0;
  for (const sign of line) em += isWide(sign) ? 1 : (widths.get(sign) ?? 0.64);
  return em * size;
}

/** What may not begin a line, what may not end one, and the pieces between which a line may break. */
const closes = '，。、；：？！…—·”’）》」』】〉%,.;:?!)';
const opens = '“‘（《「『【〈(';

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const sign of text.trim().replace(/\s+/g, ' ')) {
    const last = pieces.at(-1);
    if (last !== undefined && sticks(last, sign)) pieces[pieces.length - 1] = last + sign;
    else pieces.push(sign);
  }
  return pieces;
}

function sticks(before: string, sign: string): boolean {
  const end = before.at(-1)!;
  if (closes.includes(sign) || opens.includes(end) || sign === ' ') return true;
  return end !== ' ' && !isHan(end) && !isHan(sign) && !opens.includes(sign) && !closes.includes(end);
}
const isHan = (sign: string): boolean => sign.codePointAt(0)! >= 0x2e80 && !closes.includes(sign) && !opens.includes(sign);

/** Breaks a text into lines no wider than `width` px, about equally long; a piece that is wider stands alone. */
export function wrap(text: string, size: number, width: number): string[] {
  const pieces = piecesOf(text);
  const lines = fill(pieces, size, width);
  for (let narrow = width - size; narrow > 0; narrow -= size) {
    const even = fill(pieces, size, narrow);
    if (even.length > lines.length || widest(even, size) > narrow) break;
    lines.splice(0, lines.length, ...even);
  }
  return lines;
}

function fill(pieces: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + piece).trimEnd(), size) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** The width of the longest of some lines, in px. */
export const widest = (lines: readonly string[], size: number): number => Math.max(0, ...lines.map((line) => widthOf(line, size)));
