import { LineCounter, parseDocument } from 'yaml';
import { nothingInFile, otherFault } from './checks/yaml.ts';
import type { Place, Report } from './findings.ts';
import { placeOf, refusalOf, sizeRefusal } from './refuse.ts';
import { indentSlips, slipsIn } from './slips.ts';
import { decode } from './source.ts';
import { treeOf } from './tree.ts';
import type { Tree } from './tree.ts';

const start = { line: 1, column: 1 };
/** Reads a file into a tree with places; null when it cannot be read, with the reason reported. */
export function read(input: Uint8Array | string, report: Report): Tree | null {
  const large = sizeRefusal(input.length);
  if (large) return (report(start, large), null);
  const source = typeof input === 'string' ? input : decode(input, report);
  if (source === null) return null;
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return (report(start, nothingInFile()), null);
  const refused = refusalOf(text);
  if (refused) return (report(refused.at, refused.problem), null);
  const indents = indentSlips(text);
  for (const { at, problem } of indents) report(at, problem);
  return indents.length > 0 ? null : treeOrSlips(text, report);
}

function treeOrSlips(text: string, report: Report): Tree | null {
  const lines = new LineCounter();
  const document = documentOf(text, lines);
  if (!document) return (report(start, otherFault('RESOURCE_EXHAUSTION', false)), null);
  const [fault] = [...document.errors, ...document.warnings];
  if (!fault) return treeOf(document.contents, { text, lines }, report, start);
  // the parser stumbles behind the slip: the author is shown the slip, and the parser's own view only when there is none
  const slips = slipsIn(text);
  for (const { at, problem } of slips) report(at, problem);
  if (slips.length === 0) report(placeAt(text, fault.pos[0]), otherFault(fault.code, /flow|[[\]{}]/i.test(fault.message)));
  return null;
}

function documentOf(text: string, lines: LineCounter): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(text, { lineCounter: lines, schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  } catch {
    // the library's parser calls itself for every entry of a very long { } or [ ] until the stack is full
    return null;
  }
}

/** The place of a fault, past any indentation; one at the very end of the file is told at its last line that has something. */
function placeAt(text: string, offset: number): Place {
  const from = Math.min(offset, text.trimEnd().length - 1);
  const spaces = /^ */.exec(text.slice(from))?.[0].length ?? 0;
  return placeOf(text, from + spaces);
}
