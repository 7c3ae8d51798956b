import { zipSync } from 'fflate';
import { bytesOf, drawing, sound, zipOf } from './open.ts';

type Files = Record<string, string>;
const entry = 0x02014b50;

/** Changes each entry of a zip's directory. */
function eachEntry(zip: Uint8Array, change: (data: DataView, at: number) => void): Uint8Array {
  const data = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 <= zip.length; at++) if (data.getUint32(at, true) === entry) change(data, at);
  return zip;
}

/** A zip with one more file, whose name no packer would write. */
export const renamed = (files: Files, path: string): Uint8Array => zipOf({ ...files, [path]: drawing() });

/** A zip whose last file is a link, or whose files are locked. */
export function flagged(files: Files, what: 'link' | 'locked'): Uint8Array {
  let left = Object.keys(files).length;
  return eachEntry(zipOf(files), (data, at) => {
    if (what === 'locked') data.setUint16(at + 8, data.getUint16(at + 8, true) | 1, true);
    else if (--left === 0) data.setUint32(at + 38, 0o120777 << 16, true);
  });
}

/** A zip of a script and `count` pictures. */
export const many = (count: number): Uint8Array =>
  zipOf(
    Object.fromEntries([['scenario.yaml', sound], ...Array.from({ length: count }, (_, k) => [`media/p${k}.svg`, drawing()])]) as Files
  );

/** A small zip that says that it unpacks to so many MB. */
export const bomb = (mb: number): Uint8Array =>
  eachEntry(zipOf({ 'scenario.yaml': sound, 'media/plan.svg': drawing() }), (data, at) => data.setUint32(at + 24, mb * 1e6, true));

/** A small zip that unpacks to so many MB and says that it does not. */
export const lying = (mb: number): Uint8Array =>
  eachEntry(zipSync({ 'scenario.yaml': new Uint8Array(mb * 1e6).fill(0x61) }, { level: 1 }), (data, at) =>
    data.setUint32(at + 24, 10, true)
  );

/** A zip of one file whose name is written byte by byte, without the mark of UTF-8. */
export function stored(latin: string, content: string): Uint8Array {
  const plain = '#'.repeat(latin.length);
  const zip = zipOf({ [plain]: content });
  const name = Uint8Array.from(latin, (sign) => sign.charCodeAt(0));
  const text = bytesOf(plain);
  for (let at = 0; at < zip.length; at++) if (text.every((byte, k) => zip[at + k] === byte)) zip.set(name, at);
  return zip;
}
