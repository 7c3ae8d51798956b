import { createHash } from 'node:crypto';
import type { Refusal } from '../desk/refusals.ts';
import { isZip, unpack, type Entry } from './archive.ts';
import { isPictureName, pictureRefusal } from './pictures.ts';
import { noScript, notACase, nothingSent, scriptTooLarge, shown, twoScripts } from './refusals.ts';

/** A file beside the script: `README.md`, `media/<name>` or `playthroughs/<name>.json`. */
export interface KeptFile {
  name: string;
  sha256: string;
  size: number;
}
/** One that was sent just now; without bytes where it is kept already. */
export interface PackedFile extends KeptFile {
  bytes?: Uint8Array;
}
/** A case as it was sent, taken apart; `leftOut` names what a case does not have. */
export interface Package {
  ok: true;
  source: Uint8Array;
  files: PackedFile[];
  leftOut: string[];
}

export const mostScript = 1e6;
const mostLeftOut = 20;
const script = 'scenario.yaml';

/** Takes apart what was sent: a script alone, beside which everything stays as it is, or a zip, which brings all its own. */
export function takeApart(bytes: Uint8Array, beside: readonly KeptFile[]): Package | Refusal {
  if (isZip(bytes)) return fromZip(bytes);
  const source = isText(bytes) ? scriptOf(bytes) : notACase;
  return source instanceof Uint8Array ? { ok: true, source, files: [...beside], leftOut: [] } : source;
}

function fromZip(bytes: Uint8Array): Package | Refusal {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const folder = folderIn(unpacked.entries);
  if (typeof folder !== 'string') return folder;
  const taken: Package = { ok: true, source: new Uint8Array(), files: [], leftOut: [] };
  for (const { path, bytes: content } of unpacked.entries) {
    const name = path.startsWith(folder) ? path.slice(folder.length).normalize('NFC') : '';
    if (name === script) taken.source = content;
    else if (!isKept(name)) taken.leftOut.push(shown(path));
    else taken.files.push({ name, sha256: createHash('sha256').update(content).digest('hex'), size: content.length, bytes: content });
  }
  taken.leftOut.splice(mostLeftOut);
  const source = scriptOf(taken.source);
  if (!(source instanceof Uint8Array)) return source;
  const wrong = taken.files.flatMap(({ name, bytes }) => (bytes && name.startsWith('media/') ? (pictureRefusal(name, bytes) ?? []) : []));
  return wrong[0] ?? taken;
}

/** The folder of the script: the one that lies highest. */
function folderIn(entries: readonly Entry[]): string | Refusal {
  const scripts = entries.map(({ path }) => path).filter((path) => path === script || path.endsWith(`/${script}`));
  const depth = (path: string) => path.split('/').length;
  const least = Math.min(...scripts.map(depth));
  const highest = scripts.filter((path) => depth(path) === least);
  if (!highest.length) return noScript;
  return highest.length > 1 ? twoScripts : highest[0]!.slice(0, -script.length);
}

function isKept(name: string): boolean {
  const [, folder, file] = /^(media|playthroughs)\/([\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/u.exec(name) ?? [];
  if (!folder || !file) return name === 'README.md';
  return folder === 'media' ? isPictureName(file) : file.endsWith('.json');
}

function scriptOf(bytes: Uint8Array): Uint8Array | Refusal {
  if (bytes.length > mostScript) return scriptTooLarge(mostScript);
  return new TextDecoder().decode(bytes.subarray(0, 4000)).trim() === '' ? nothingSent : bytes;
}

/** Text in any encoding, which the validator then names; a picture, a PDF and the like are none. */
function isText(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return wide || isUtf8(bytes) || !bytes.includes(0);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
