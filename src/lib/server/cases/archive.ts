import { crc32, inflateRawSync } from 'node:zlib';
import type { Refusal } from '../desk/refusals.ts';
import { badName, brokenZip, doubleName, encrypted, isLink, tooManyFiles, unpacksTooLarge } from './refusals.ts';

/** A file in a zip, by its path with plain slashes. */
export interface Entry {
  path: string;
  bytes: Uint8Array;
}
interface Listed {
  path: string;
  size: number;
  /** Of the packed bytes: how they are packed, where their own header stands, how many they are. */
  method: number;
  at: number;
  packed: number;
  crc: number;
  locked: boolean;
  link: boolean;
}

export const mostFiles = 100;
export const mostUnpacked = 24e6;
const end = 0x06054b50;
const header = 0x02014b50;

/** Whether bytes begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Unpacks a zip, or says why not. Its directory is judged before anything is unpacked, and unpacking a file stops at the size that the
 * directory says. What macOS and Windows put in by themselves is left out.
 */
export function unpack(bytes: Uint8Array): { ok: true; entries: Entry[] } | Refusal {
  const listed = listIn(bytes);
  if (!listed) return brokenZip;
  const refused = judge(listed);
  if (refused) return refused;
  try {
    const files = listed.filter((one) => !isDirectory(one) && !isClutter(one.path));
    return { ok: true, entries: files.map((one) => ({ path: one.path, bytes: contentOf(bytes, one) })) };
  } catch {
    return brokenZip;
  }
}

/** Throws where a file is not what the directory says. */
function contentOf(zip: Uint8Array, { method, at, packed, size, crc }: Listed): Uint8Array {
  const data = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const from = at + 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
  const part = zip.subarray(from, from + packed);
  if (method !== 0 && method !== 8) throw new Error(`packed by method ${method}`);
  const bytes = method === 0 ? part.slice() : new Uint8Array(inflateRawSync(part, { maxOutputLength: Math.max(1, size) }));
  if (bytes.length !== size || crc32(bytes) !== crc) throw new Error('not what was packed');
  return bytes;
}

const isDirectory = ({ path }: Listed): boolean => path.endsWith('/');
const isClutter = (path: string): boolean => /^__MACOSX\/|(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini)$/i.test(path);

function judge(listed: readonly Listed[]): Refusal | null {
  if (listed.length > 5 * mostFiles) return tooManyFiles(mostFiles);
  const bad = listed.find(({ path }) => isBad(path));
  if (bad) return badName(bad.path);
  const link = listed.find((one) => one.link);
  if (link) return isLink(link.path);
  if (listed.some(({ locked }) => locked)) return encrypted;
  const files = listed.filter((one) => !isDirectory(one) && !isClutter(one.path));
  if (files.length > mostFiles) return tooManyFiles(mostFiles);
  // on the disks of most teachers Media and media are one name
  const names = files.map(({ path }) => path.normalize('NFC').toLowerCase());
  const double = names.findIndex((name, k) => names.indexOf(name) !== k);
  if (double >= 0) return doubleName(files[double]!.path);
  return files.reduce((sum, { size }) => sum + size, 0) > mostUnpacked ? unpacksTooLarge(mostUnpacked) : null;
}

/** Absolute, climbing, or with signs that no keyboard types. */
function isBad(path: string): boolean {
  if (/^[/~]|^[a-z]:|[\p{Cc}\p{Cf}\p{Cs}\uFFFD]/iu.test(path) || path.length > 250) return true;
  return path.split('/').some((part, k, all) => part === '..' || part === '.' || (part === '' && k < all.length - 1));
}

/** Reads the directory at the end of a zip: what each entry is called, how large it is and where it stands. Null when there is none. */
function listIn(bytes: Uint8Array): Listed[] | null {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let last = bytes.length - 22;
  // a remark of at most 65,535 signs may stand behind it
  const first = Math.max(0, last - 0xffff);
  while (last >= first && data.getUint32(last, true) !== end) last--;
  if (last < first) return null;
  const listed: Listed[] = [];
  let at = data.getUint32(last + 16, true);
  for (let k = data.getUint16(last + 10, true); k > 0; k--) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== header) return null;
    const [flags, name] = [data.getUint16(at + 8, true), data.getUint16(at + 28, true)];
    const mode = data.getUint32(at + 38, true) >>> 16;
    listed.push({
      path: decode(bytes.subarray(at + 46, at + 46 + name), (flags & 0x800) !== 0).replaceAll('\\', '/'),
      size: data.getUint32(at + 24, true),
      method: data.getUint16(at + 10, true),
      at: data.getUint32(at + 42, true),
      packed: data.getUint32(at + 20, true),
      crc: data.getUint32(at + 16, true),
      locked: (flags & 1) !== 0,
      link: (mode & 0o170000) === 0o120000
    });
    at += 46 + name + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return listed;
}

/** Windows in China writes names in GB 18030 and does not say so. */
function decode(name: Uint8Array, marked: boolean): string {
  for (const encoding of marked ? ['utf-8'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(name);
    } catch {
      // the next encoding
    }
  }
  return '\uFFFD';
}
