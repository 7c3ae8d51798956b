import type { Accounts } from '#lib/server/accounts/accounts.ts';
import { open } from './open.ts';

export const address = '10.0.0.7';
export const firstTeacher = { name: '李老师', email: 'li@school.cn', password: 'a good password' };

export const tokenOf = (link: string) => link.split('token=')[1] ?? '';

/** One more session of the first teacher. */
export async function second(accounts: Accounts): Promise<string> {
  const done = await accounts.signIn({ email: firstTeacher.email, password: firstTeacher.password, address });
  if (!done.ok) throw new Error('not signed in');
  return done.session;
}

/** Accounts with the first teacher, signed in. */
export async function signedIn() {
  const opened = await open();
  const [link] = await opened.accounts.firstLink(['']);
  const made = await opened.accounts.register(tokenOf(link!), firstTeacher);
  if (!made.ok) throw new Error('no first teacher');
  return { ...opened, teacherId: made.teacherId, session: await second(opened.accounts) };
}

/** A teacher invited by another one. */
export async function invited(accounts: Accounts, by: string, name: string): Promise<string> {
  const link = await accounts.invite(by, { kind: 'teacher', classId: null, note: '' });
  if (!link.ok) throw new Error('no link');
  const made = await accounts.register(link.token, { name, email: `${name}@school.cn`, password: 'a good password' });
  if (!made.ok) throw new Error('not registered');
  return made.teacherId;
}
