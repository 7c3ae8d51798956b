import { notUtf8 } from './checks/yaml.ts';
import type { Report } from './findings.ts';

/** Turns the bytes of a file into text; null when they are not UTF-8, with the first bad line reported. */
export function decode(bytes: Uint8Array, report: Report): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    report(firstBadPlace(bytes), notUtf8(guess(bytes)));
    return null;
  }
}

function firstBadPlace(bytes: Uint8Array): { line: number; column: number } {
  // a lenient reading puts U+FFFD where the first bad byte stands
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function guess(bytes: Uint8Array): 'GBK' | 'UTF-16' | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16';
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++i] ?? 0;
    if (lead === 0x80 || lead === 0xff || trail < 0x40 || trail === 0x7f || trail === 0xff) return null;
  }
  return 'GBK';
}
