import { fail, redirect } from '@sveltejs/kit';
import { cookieOptions, sessionCookie, sessionSeconds } from '#lib/server/accounts/cookies.ts';
import { fieldsOf, told } from '#lib/server/accounts/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { accounts } = locals.house;
  const token = url.searchParams.get('token') ?? '';
  const link = await accounts.look(token);
  return { token, open: link?.kind === 'first', taken: await accounts.hasTeacher() };
};

export const actions: Actions = {
  default: async (event) => {
    const { accounts } = event.locals.house;
    const { token, ...typed } = await fieldsOf(event.request, 'token', 'name', 'email', 'password');
    const made = await accounts.register(token, typed);
    if (!made.ok) return fail(...told(event, made, { name: typed.name, email: typed.email }));
    const entered = await accounts.signIn({ ...typed, address: event.locals.address });
    if (entered.ok) event.cookies.set(sessionCookie, entered.session, cookieOptions(event.url.protocol, sessionSeconds));
    redirect(303, '/teach');
  }
};
