import { zipSync } from 'fflate';
import type { Files } from './files.ts';
import type { Version } from './shelf.ts';

/** A file to take home. */
export interface Packed {
  body: Uint8Array<ArrayBuffer>;
  type: string;
}

/** The files that a version is sent back as. */
export const packings = ['scenario.yaml', 'case.zip'] as const;

/** Packs a version as it was sent: the script alone, or a zip with all that lies beside it. */
export async function pack(files: Files, version: Version, as: (typeof packings)[number]): Promise<Packed> {
  const script = new Uint8Array(version.source);
  if (as === 'scenario.yaml') return { body: script, type: 'application/yaml' };
  const all: Record<string, Uint8Array> = { 'scenario.yaml': script };
  for (const { name, sha256 } of version.files) {
    const bytes = await files.read(sha256);
    if (bytes) all[name] = bytes;
  }
  // pictures are small as they are, and the server must not stand still over them
  return { body: zipSync(all, { level: 0, mtime: version.at }) as Uint8Array<ArrayBuffer>, type: 'application/zip' };
}
