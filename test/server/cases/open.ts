import { readFile, readdir } from 'node:fs/promises';
import { zipSync } from 'fflate';
import type { House } from '#lib/server/house.ts';

/** A sound case of a few lines, with a picture to its first scene. */
export const sound = await readFile(new URL('../../engine/scenario/fixtures/minimal.yaml', import.meta.url), 'utf8');
export const pictured = sound.replace(/^ {2}call:\n/m, '  call:\n    picture: { file: plan.svg, alt: { zh: 平面图, en: A plan } }\n');
/** The same with a link to nowhere. */
export const broken = sound.replace(/go: \w+/, 'go: nowhere');
export const drawing = (colour = 'red'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9" fill="${colour}"/></svg>`;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? bytesOf(file) : file])));
export const upload = (bytes: string | Uint8Array, name = 'my-shop.yaml') => ({
  name,
  bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes
});

/** A teacher with an account on a house. */
export async function teacherOf(house: House, id: string): Promise<string> {
  await house.store.db
    .insertInto('teacher' as never)
    .values({ id, name: id.toUpperCase(), email: `${id}@example.org`, created_at: '', updated_at: '' } as never)
    .execute();
  return id;
}

/** Sends a case and gives its id; throws when it is refused. */
export async function sent(house: House, teacherId: string, bytes: string | Uint8Array): Promise<string> {
  const done = await house.cases.add(teacherId, upload(bytes));
  if (!done.ok) throw new Error(done.en);
  return done.id;
}

/** The files of cases that lie in a data folder. */
export const filesIn = (folder: string): Promise<string[]> => readdir(`${folder}/cases`).catch(() => []);
