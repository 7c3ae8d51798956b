import { fail, redirect } from '@sveltejs/kit';
import { cookieOptions, passCookie, sessionCookie, sessionSeconds } from '#lib/server/accounts/cookies.ts';
import { fieldsOf, told } from '#lib/server/accounts/forms.ts';
import type { Actions, PageServerLoad } from './$types';

/** Opening an invitation uses nothing up: only a button does. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const token = url.searchParams.get('token') ?? '';
  const link = await locals.house.accounts.look(token);
  if (link?.kind !== 'teacher' && link?.kind !== 'co-teacher' && link?.kind !== 'observer') return { token, invitation: null };
  return { token, invitation: { kind: link.kind, by: link.madeBy ?? '', title: link.classTitle ?? '' } };
};

const dead = { ok: false as const, problems: { form: 'link-dead' as const } };

export const actions: Actions = {
  register: async (event) => {
    const { accounts } = event.locals.house;
    const { token, ...typed } = await fieldsOf(event.request, 'token', 'name', 'email', 'password');
    const made = await accounts.register(token, typed);
    if (!made.ok) return fail(...told(event, made, { name: typed.name, email: typed.email }));
    const entered = await accounts.signIn({ ...typed, address: event.locals.address });
    if (entered.ok) event.cookies.set(sessionCookie, entered.session, cookieOptions(event.url.protocol, sessionSeconds));
    redirect(303, '/teach');
  },
  join: async (event) => {
    const { token } = await fieldsOf(event.request, 'token');
    if (!event.locals.teacher) redirect(303, `/teach/login?next=${encodeURIComponent(`/teach/invited?token=${token}`)}`);
    const joined = await event.locals.house.accounts.accept(token, event.locals.teacher.id);
    if (!joined.ok) return fail(...told(event, joined));
    redirect(303, `/teach/${joined.classId}`);
  },
  watch: async (event) => {
    const { token } = await fieldsOf(event.request, 'token');
    const watched = await event.locals.house.accounts.observe(token);
    if (!watched) return fail(...told(event, dead));
    const seconds = Math.max(0, Math.floor((Date.parse(watched.expiresAt) - Date.now()) / 1000));
    event.cookies.set(passCookie, token, cookieOptions(event.url.protocol, seconds));
    redirect(303, `/teach/${watched.classId}`);
  }
};
