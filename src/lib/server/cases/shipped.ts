import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { caseFolder } from '../catalogue.ts';
import type { Packed } from './packing.ts';

/** The folders to start from, which are no cases themselves: a talk, rounds, a project. */
const templates = { encounter: '_template', rounds: '_template-rounds', project: '_template-project' } as const;

/** The templates that this server has. */
export async function templatesThere(): Promise<{ kind: keyof typeof templates; id: string }[]> {
  const kinds = Object.keys(templates) as (keyof typeof templates)[];
  const there = await Promise.all(kinds.map((kind) => caseFolder(templates[kind])));
  return kinds.filter((_, k) => there[k] !== null).map((kind) => ({ kind, id: templates[kind] }));
}

/** Packs a case of the folder, or a template, as a teacher would send one; null when there is none of that name. */
export async function packShipped(id: string): Promise<Packed | null> {
  const folder = await caseFolder(id);
  if (!folder) return null;
  const files: Record<string, Uint8Array> = {};
  for (const name of ['scenario.yaml', 'README.md', ...(await namesIn(folder, 'media')), ...(await namesIn(folder, 'playthroughs'))]) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes) files[name] = new Uint8Array(bytes);
  }
  return files['scenario.yaml'] ? { body: zipSync(files) as Uint8Array<ArrayBuffer>, type: 'application/zip' } : null;
}

/** Reads the teaching note of a case of the folder; null when there is none of that name. */
export async function shippedNote(id: string): Promise<string | null> {
  const folder = await caseFolder(id);
  return folder && readFile(join(folder, 'README.md'), 'utf8').catch(() => null);
}

async function namesIn(folder: string, part: string): Promise<string[]> {
  const entries = await readdir(join(folder, part), { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isFile() && !entry.name.startsWith('.') ? [`${part}/${entry.name}`] : []));
}
