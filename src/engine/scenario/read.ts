import { LineCounter, parseDocument } from 'yaml';
import { fileTooLarge, nothingInFile, otherFault } from './checks/yaml.ts';
import type { Report } from './findings.ts';
import { decode } from './source.ts';
import { treeOf } from './tree.ts';
import type { Tree } from './tree.ts';

const start = { line: 1, column: 1 };
/** A case of a hundred scenes has some 200 kB; more than this is no case. */
const largest = 1_000_000;

/** Reads a file into a tree with places; null when it cannot be read, with the reason reported. */
export function read(input: Uint8Array | string, report: Report): Tree | null {
  if (input.length > largest) return (report(start, fileTooLarge(input.length, largest)), null);
  const source = typeof input === 'string' ? input : decode(input, report);
  if (source === null) return null;
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.trim() === '') return (report(start, nothingInFile()), null);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent'
  });
  const [fault] = document.errors;
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    return (report({ line, column: col }, otherFault(fault.code)), null);
  }
  return treeOf(document.contents, lines, report, start);
}
