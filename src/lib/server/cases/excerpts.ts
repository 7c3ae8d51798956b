import type { Finding } from '#engine/scenario';

/** A finding with its line: what stands before its place, and what from there on. */
export type Shown = Finding & { before: string; from: string };

/** Nobody mends more at a time. */
const most = 100;
const width = 60;

/** Shows each finding its line; of too many the gravest come first, and the rest is counted. */
export function excerpts(source: Uint8Array, findings: readonly Finding[]): { shown: Shown[]; more: number } {
  const graver = ['error', 'warning', 'note'].flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const lines = new TextDecoder().decode(source).split(/\r\n?|\n/);
  const shown = graver.slice(0, most).map((finding) => ({ ...finding, ...lineAt(lines[finding.line - 1] ?? '', finding.column - 1) }));
  return { shown, more: graver.length - shown.length };
}

/** As much of a line as fits; signs that hide or turn the text around them are made visible. */
function lineAt(line: string, at: number): { before: string; from: string } {
  const plain = line.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => (sign === '\t' ? '→' : '�'.repeat(sign.length)));
  const [before, from] = [plain.slice(0, at).trimStart(), plain.slice(at)];
  return {
    before: before.length > width ? `…${before.slice(-width)}` : before,
    from: from.length > width ? `${from.slice(0, width)}…` : from
  };
}
