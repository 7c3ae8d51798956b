import { redirect } from '@sveltejs/kit';
import { tidyWord } from '#lib/server/seats/words.ts';
import type { PageServerLoad } from './$types';

/** The field sends the code as `?code=`; a code leads on, what is none comes back with the field. */
export const load: PageServerLoad = ({ url }) => {
  const typed = url.searchParams.get('code')?.trim() ?? '';
  const code = tidyWord(typed);
  if (code.length === 6) redirect(303, `/join/${code}`);
  return { typed, problem: typed === '' ? null : code.length < 6 ? ('short' as const) : ('unclear' as const) };
};
