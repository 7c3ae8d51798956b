import {
  bracketStart,
  colonInside,
  indentTab,
  indentWide,
  indentation,
  noSpaceAfterColon,
  quoteGoesOn,
  quoteNeverCloses,
  reservedStart
} from './checks/yaml.ts';
import { fullWidth } from './checks/values.ts';
import { flowSlips } from './flow-slips.ts';
import { closingQuote, linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { Place, Problem } from './findings.ts';

export interface Slip {
  at: Place;
  problem: Problem;
}
const slip = (line: Line, column: number, problem: Problem): Slip => ({ at: { line: line.number, column: column + 1 }, problem });

/** Finds tabs and full-width spaces used to indent: the first of each, with the number of lines. */
export function indentSlips(text: string): Slip[] {
  const lines = linesOf(text);
  return (['\t', '\u3000'] as const).flatMap((sign) => {
    const wrong = lines.filter(({ indent }) => indent.includes(sign));
    const [first] = wrong;
    if (!first) return [];
    return [slip(first, first.indent.indexOf(sign), sign === '\t' ? indentTab(wrong.length) : indentWide(wrong.length))];
  });
}

/** Finds what an author did when a file is no YAML: full-width signs, ": " inside a text, a quote too many or too few. */
export function slipsIn(text: string): Slip[] {
  const lines = linesOf(text);
  const slips: Slip[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const last = lastOfQuote(lines, i);
    if (last === null) slips.push(slip(line, line.valueStart, quoteNeverCloses(line.value[0] ?? '"')));
    else if (last > i) i = last;
    else slips.push(...(wide(line) ?? tooDeep(line, lines[i - 1]) ?? inValue(line)));
  }
  return slips;
}

/** Where a quoted text ends: this line when it is not quoted; null when the next key comes before the closing quote. */
function lastOfQuote(lines: readonly Line[], from: number): number | null {
  const line = lines[from];
  if (!line || !/^["']/.test(line.value) || closingQuote(line.value) > 0) return from;
  const quote = line.value[0] ?? '';
  for (let i = from + 1; i < lines.length; i++) {
    const next = lines[i];
    if (!next || next.indent.length <= line.indent.length) return null;
    if (closingQuote(quote + next.rest) > 0) return next.key === null || /["']\s*$/.test(next.rest) ? i : null;
  }
  return null;
}

/** Full-width signs where YAML needs plain ones. */
function wide(line: Line): Slip[] | null {
  const colon = /^(["']?[\p{L}\p{Nd}_-]+["']?)\s*(：\s*|:\u3000\s*)/u.exec(line.rest);
  if (line.key === null && colon) return [slip(line, line.start + (colon[1] ?? '').length, fullWidth(colon[0], `${colon[1]}: `))];
  return null;
}

/** A key further in than the line above, which has a value already. */
function tooDeep(line: Line, above: Line | undefined): Slip[] | null {
  if (line.key === null || !above || above.key === null || line.indent.length <= above.start) return null;
  return /^[^\s"'{[|>#]/.test(above.value) ? [slip(line, line.start, indentation())] : null;
}

function inValue(line: Line): Slip[] {
  const { value, valueStart } = line;
  if (/^["']/.test(value)) {
    const end = closingQuote(value);
    return line.key === null || /^\s*(#.*)?$/.test(value.slice(end)) ? [] : [slip(line, valueStart, quoteGoesOn(value[0] ?? '"'))];
  }
  if (/^[{[]/.test(value)) {
    const found = flowSlips(value);
    return found.map(({ at, problem }) => slip(line, valueStart + at, problem ?? bracketStart(value[0] ?? '{')));
  }
  if (/^([@`%*&!]|[|>]\s*[^\s\d+-]|[-?]\s)/.test(value) && line.key !== null)
    return [slip(line, valueStart, reservedStart(value[0] ?? '@'))];
  if (line.key === null) {
    const [, key = '', rest = ''] = /^([a-z][a-z-]*):(\S.*)/.exec(value) ?? [];
    return key ? [slip(line, valueStart + key.length, noSpaceAfterColon(key, rest))] : [];
  }
  const inner = value.search(/:(\s|$)/);
  return inner >= 0 ? [slip(line, valueStart + inner, colonInside())] : [];
}
