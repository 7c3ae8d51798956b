import { fail } from '@sveltejs/kit';
import type { Upload } from '#lib/server/cases.ts';
import { most } from '#lib/server/cases.ts';
import { tooLarge } from '#lib/server/cases/refusals.ts';
import type { Refusal } from '#lib/server/desk/refusals.ts';

/** What a form of these pages is told when it is refused; what was pasted is shown again. */
export interface Refused {
  about: 'send' | 'share' | 'other';
  refusal: { en: string; zh: string };
  typed: string;
}

/** Reads what was sent: a file, else what was pasted. Null where it is too large to be read at all. */
export async function uploadOf(request: Request): Promise<(Upload & { text: string }) | null> {
  const form = await request.formData().catch(() => null);
  if (!form) return null;
  const [file, text] = [form.get('file'), String(form.get('text') ?? '')];
  if (file instanceof File && file.size > 0) return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), text };
  return { name: 'scenario.yaml', bytes: new TextEncoder().encode(text), text };
}

/** Tells a form why it was refused. */
export const refuse = (about: Refused['about'], { status, en, zh }: Refusal, typed = '') =>
  fail(status, { about, refusal: { en, zh }, typed } satisfies Refused);

/** Refuses what is too large to be read. */
export const refuseLarge = () => refuse('send', tooLarge(most.upload));
