import { error } from '@sveltejs/kit';
import { readNote } from '#lib/server/cases/note.ts';
import type { PageServerLoad } from './$types';

/** The teaching note of a case, in both languages, for who may take the case. */
export const load: PageServerLoad = async ({ params, locals: { house, teacher, rightIn }, setHeaders }) => {
  if (await house.lock.keepsOut(params.case, rightIn)) error(423);
  const card = (await house.cases.cards(teacher!.id)).find(({ id }) => id === params.case);
  const note = card && (await house.cases.note(teacher!.id, params.case));
  if (!card || !note) error(404);
  setHeaders({ 'cache-control': 'no-store' });
  return { title: card.title, note: { zh: readNote(note, 'zh'), en: readNote(note, 'en') } };
};
