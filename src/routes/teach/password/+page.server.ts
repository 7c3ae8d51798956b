import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf, told } from '#lib/server/accounts/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const token = url.searchParams.get('token') ?? '';
  const link = await locals.house.accounts.look(token);
  return { token, open: link?.kind === 'password' };
};

export const actions: Actions = {
  default: async (event) => {
    const { token, password } = await fieldsOf(event.request, 'token', 'password');
    const done = await event.locals.house.accounts.renewPassword(token, password);
    if (!done.ok) return fail(...told(event, done));
    redirect(303, '/teach/login?renewed');
  }
};
