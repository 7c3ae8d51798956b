import { fail, redirect } from '@sveltejs/kit';
import { cookieOptions, sessionCookie, sessionSeconds } from '#lib/server/accounts/cookies.ts';
import { fieldsOf, localPath, told } from '#lib/server/accounts/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const next = localPath(url.searchParams.get('next'));
  if (locals.teacher) redirect(303, next);
  return { next, renewed: url.searchParams.has('renewed') };
};

export const actions: Actions = {
  default: async (event) => {
    const { next, email, password } = await fieldsOf(event.request, 'next', 'email', 'password');
    const entered = await event.locals.house.accounts.signIn({ email, password, address: event.locals.address });
    if (!entered.ok) return fail(...told(event, entered, { email }));
    event.cookies.set(sessionCookie, entered.session, cookieOptions(event.url.protocol, sessionSeconds));
    redirect(303, localPath(next));
  }
};
