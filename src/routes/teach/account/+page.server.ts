import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { cookieOptions, sessionCookie, sessionSeconds } from '#lib/server/accounts/cookies.ts';
import { fieldsOf, told } from '#lib/server/accounts/forms.ts';
import type { Actions, PageServerLoad } from './$types';

/** The teacher of a request; the hooks have let no one else in. */
function teacherOf({ locals }: { locals: App.Locals }) {
  return locals.teacher ?? error(401);
}

export const load: PageServerLoad = async ({ locals }) => {
  const { accounts } = locals.house;
  const teacher = teacherOf({ locals });
  const classes = await accounts.classes(teacher.id);
  const shared = await Promise.all(classes.map(async (one) => ({ ...one, sharers: await accounts.sharers(one.id) })));
  return {
    teacher,
    classes,
    shared: shared.filter(({ sharers }) => sharers.length > 1),
    invitations: await accounts.invitations(teacher.id)
  };
};

export const actions: Actions = {
  name: async (event) => {
    const { name } = await fieldsOf(event.request, 'name');
    const done = await event.locals.house.accounts.rename(teacherOf(event).id, name);
    return done.ok ? { done: 'name' as const } : fail(...about('name', told(event, done, { name })));
  },
  password: async (event) => {
    const { current, password } = await fieldsOf(event.request, 'current', 'password');
    const session = event.cookies.get(sessionCookie) ?? '';
    const typed = { current, password, teacherId: teacherOf(event).id };
    const done = await event.locals.house.accounts.changePassword(session, typed);
    if (!done.ok) return fail(...about('password', told(event, done)));
    event.cookies.set(sessionCookie, done.session, cookieOptions(event.url.protocol, sessionSeconds));
    return { done: 'password' as const };
  },
  invite: async (event) => {
    const typed = await fieldsOf(event.request, 'kind', 'class', 'note');
    const kind = typed.kind === 'co-teacher' || typed.kind === 'observer' ? typed.kind : 'teacher';
    const made = await event.locals.house.accounts.invite(teacherOf(event).id, { kind, classId: typed.class || null, note: typed.note });
    if (!made.ok) return fail(...about('invite', told(event, made, typed)));
    return { done: 'invite' as const, link: `${event.url.origin}/teach/invited?token=${made.token}` };
  },
  revoke: async (event) => {
    const { id } = await fieldsOf(event.request, 'id');
    const done = await event.locals.house.accounts.revokeInvitation(teacherOf(event).id, id);
    return done ? { done: 'revoke' as const } : error(404);
  },
  withdraw: async (event) => {
    const { classId, teacherId } = await fieldsOf(event.request, 'classId', 'teacherId');
    const done = await event.locals.house.accounts.withdraw(teacherOf(event).id, classId, teacherId);
    return done ? { done: 'withdraw' as const } : error(404);
  },
  signout: (event) => leave(event, 'here'),
  everywhere: (event) => leave(event, 'everywhere')
};

async function leave(event: RequestEvent, where: 'here' | 'everywhere'): Promise<never> {
  const { accounts } = event.locals.house;
  const session = event.cookies.get(sessionCookie) ?? '';
  await (where === 'here' ? accounts.signOut(session) : accounts.signOutEverywhere(session));
  event.cookies.delete(sessionCookie, cookieOptions(event.url.protocol, 0));
  redirect(303, '/teach/login');
}

/** Names the form of the page that a refusal belongs to. */
function about<Name extends string, T>(about: Name, [status, told]: [number, T]): [number, T & { about: Name }] {
  return [status, { ...told, about }];
}
