import { controlCharacter, fileTooLarge, lineTooLong, lostCharacters, tooDeep, tooManyBrackets, tooManyLines } from './checks/limits.ts';
import type { Place, Problem } from './findings.ts';
import { deepest } from './tree.ts';

/** A case of a hundred scenes has some 200 kB, 6,000 lines; what is larger is no case, and costs the YAML parser minutes. */
const largest = 500_000;
const mostLines = 15_000;
const longestLine = 8000;
const mostBrackets = 20_000;

/** Refuses a file for its size alone, in bytes or characters; null when it may be read. */
export function sizeRefusal(size: number): Problem | null {
  return size > largest ? fileTooLarge(size, largest) : null;
}

/** Refuses a text that no author writes, before the YAML parser spends minutes on it; null when it may be read. */
export function refusalOf(text: string): { at: Place; problem: Problem } | null {
  return linesRefusal(text) ?? foreignSign(text) ?? bracketsRefusal(text);
}

/** Too many lines, or a line too long. */
function linesRefusal(text: string): { at: Place; problem: Problem } | null {
  const lines = text.split('\n');
  if (lines.length > mostLines) return { at: { line: mostLines + 1, column: 1 }, problem: tooManyLines(lines.length, mostLines) };
  const long = lines.findIndex((line) => line.length > longestLine);
  return long < 0 ? null : { at: { line: long + 1, column: longestLine + 1 }, problem: lineTooLong(lines[long]?.length ?? 0, longestLine) };
}

/** Signs that no keyboard types, and the sign that stands for lost characters. */
function foreignSign(text: string): { at: Place; problem: Problem } | null {
  const index = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\uFFFD]|\p{Surrogate}/u);
  if (index < 0) return null;
  const code = text.charCodeAt(index);
  return { at: placeOf(text, index), problem: code === 0xfffd ? lostCharacters() : controlCharacter(code) };
}

/** Brackets or dashes that nest absurdly, or are absurdly many; the parser itself would take minutes over them. */
function bracketsRefusal(text: string): { at: Place; problem: Problem } | null {
  const dashes = text.search(/^ *(?:[-?] +){24}/m);
  if (dashes >= 0) return { at: placeOf(text, dashes), problem: tooDeep(deepest) };
  let depth = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '[' || sign === '{') [depth, count] = [depth + 1, count + 1];
    else if (depth > 0 && (sign === ']' || sign === '}')) depth--;
    if (depth > 500) return { at: placeOf(text, i), problem: tooDeep(deepest) };
    if (count > mostBrackets) return { at: placeOf(text, i), problem: tooManyBrackets(mostBrackets) };
  }
  return null;
}

/** The place of an index of a text. */
export function placeOf(text: string, index: number): Place {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
