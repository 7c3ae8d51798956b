import { APIError } from 'better-auth/api';
import type { Limits } from '../limits.ts';
import type { Auth } from './auth.ts';
import { gather, passwordProblem, refuse, tidyEmail, type Refusal } from './typed.ts';

/** A signed-in teacher. */
export interface Teacher {
  id: string;
  name: string;
  email: string;
}

/** A session: the value of its cookie. */
export type Session = string;

const cookie = 'relate.session_token';
const headersOf = (session: Session) => new Headers({ cookie: `${cookie}=${encodeURIComponent(session)}` });

/** What the library writes as a cookie of its own is taken from it as a bare value. */
function sessionIn(headers: Headers): Session | null {
  const line = headers.getSetCookie().find((one) => one.startsWith(`${cookie}=`));
  const value = line?.slice(cookie.length + 1).split(';')[0];
  return value ? decodeURIComponent(value) : null;
}

/** Signs in by e-mail and password. Each failure costs one of ten tries in a quarter of an hour for this address and account. */
export async function signIn(
  auth: Auth,
  limits: Limits,
  typed: { email: string; password: string; address: string }
): Promise<{ ok: true; session: Session } | Refusal> {
  const email = tidyEmail(typed.email);
  const costs = [
    { limit: limits.passwords, key: `${email} ${typed.address}` },
    { limit: limits.sprays, key: typed.address }
  ];
  const wait = Math.max(...costs.map(({ limit, key }) => limit.wait(key)));
  if (wait) return { ...refuse('form', 'too-many'), wait };
  for (const { limit, key } of costs) limit.take(key);
  const session = await refusable(async () => {
    const { headers } = await auth.api.signInEmail({ body: { email, password: typed.password }, returnHeaders: true });
    return sessionIn(headers);
  });
  if (!session) return refuse('form', 'signin-wrong');
  for (const { limit, key } of costs) limit.giveBack(key);
  return { ok: true, session };
}

/** Who a session belongs to; once a day it is renewed, and its cookie is to be sent again. */
export async function readSession(
  auth: Auth,
  session: Session,
  renew: boolean
): Promise<{ teacher: Teacher; renewed: Session | null } | null> {
  return refusable(async () => {
    const query = renew ? {} : { disableRefresh: true };
    const { headers, response } = await auth.api.getSession({ headers: headersOf(session), query, returnHeaders: true });
    if (!response) return null;
    const { id, name, email } = response.user;
    return { teacher: { id, name, email }, renewed: sessionIn(headers) };
  });
}

export async function signOut(auth: Auth, session: Session): Promise<void> {
  await refusable(() => auth.api.signOut({ headers: headersOf(session) }));
}

/** Ends every session of the session's teacher, on all devices. */
export async function signOutEverywhere(auth: Auth, session: Session): Promise<void> {
  await refusable(() => auth.api.revokeSessions({ headers: headersOf(session) }));
}

/** Changes a password; all other sessions end, this one goes on under a new value. */
export async function changePassword(
  auth: Auth,
  limits: Limits,
  session: Session,
  typed: { current: string; password: string; teacherId: string }
): Promise<{ ok: true; session: Session } | Refusal> {
  const wrong = gather({ password: passwordProblem(typed.password) });
  if (wrong) return wrong;
  const wait = limits.passwords.take(typed.teacherId);
  if (wait) return { ...refuse('form', 'too-many'), wait };
  const body = { currentPassword: typed.current, newPassword: typed.password, revokeOtherSessions: true };
  const renewed = await refusable(async () => {
    const { headers } = await auth.api.changePassword({ body, headers: headersOf(session), returnHeaders: true });
    return sessionIn(headers);
  });
  if (!renewed) return refuse('current', 'password-wrong');
  limits.passwords.giveBack(typed.teacherId);
  return { ok: true, session: renewed };
}

/** The library throws its refusals; here they are values. Whatever else goes wrong is thrown on. */
async function refusable<T>(ask: () => Promise<T | null>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null;
    throw error;
  }
}
