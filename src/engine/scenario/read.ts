import { LineCounter, parseDocument } from 'yaml';
import { controlCharacter, fileTooLarge, lostCharacters, nothingInFile, otherFault, tooDeep } from './checks/yaml.ts';
import type { Place, Problem, Report } from './findings.ts';
import { slipsIn, indentSlips } from './slips.ts';
import { decode } from './source.ts';
import { deepest, treeOf } from './tree.ts';
import type { Tree } from './tree.ts';

const start = { line: 1, column: 1 };
/** A case of a hundred scenes has some 200 kB; more than this is no case. */
const largest = 1_000_000;

/** Reads a file into a tree with places; null when it cannot be read, with the reason reported. */
export function read(input: Uint8Array | string, report: Report): Tree | null {
  if (input.length > largest) return (report(start, fileTooLarge(input.length, largest)), null);
  const source = typeof input === 'string' ? input : decode(input, report);
  if (source === null) return null;
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return (report(start, nothingInFile()), null);
  const foreign = foreignSign(text);
  if (foreign) return (report(foreign.at, foreign.problem), null);
  const deep = nestingOf(text);
  if (deep) return (report(deep, tooDeep(deepest)), null);
  const indents = indentSlips(text);
  for (const { at, problem } of indents) report(at, problem);
  return indents.length > 0 ? null : treeOrSlips(text, report);
}

function treeOrSlips(text: string, report: Report): Tree | null {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error'
  });
  const [fault] = [...document.errors, ...document.warnings];
  if (!fault) return treeOf(document.contents, lines, report, start);
  // the parser stumbles behind the slip: the author is shown the slip, and the parser's own view only when there is none
  const slips = slipsIn(text);
  for (const { at, problem } of slips) report(at, problem);
  if (slips.length === 0) report(placeAt(text, fault.pos[0]), otherFault(fault.code, /flow|[[\]{}]/i.test(fault.message)));
  return null;
}

/** Signs that no keyboard types, and the sign that stands for lost characters. */
function foreignSign(text: string): { at: Place; problem: Problem } | null {
  const index = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\uFFFD]|\p{Surrogate}/u);
  if (index < 0) return null;
  const code = text.charCodeAt(index);
  return { at: placeOf(text, index), problem: code === 0xfffd ? lostCharacters() : controlCharacter(code) };
}

/** Where brackets or dashes nest absurdly; the parser itself would take minutes over them. */
function nestingOf(text: string): Place | null {
  const dashes = text.search(/^ *(?:[-?] +){24}/m);
  if (dashes >= 0) return placeOf(text, dashes);
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '[' || sign === '{') depth++;
    else if (depth > 0 && (sign === ']' || sign === '}')) depth--;
    if (depth > 500) return placeOf(text, i);
  }
  return null;
}

function placeOf(text: string, index: number): Place {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The place of a fault, past any indentation; one at the very end of the file is told at its last line that has something. */
function placeAt(text: string, offset: number): Place {
  const from = Math.min(offset, text.trimEnd().length - 1);
  const spaces = /^ */.exec(text.slice(from))?.[0].length ?? 0;
  return placeOf(text, from + spaces);
}
