import { openLimits, type Limits } from '../limits.ts';
import type { Store } from '../store/store.ts';
import { openAuth, type Passwords } from './auth.ts';
import { cookieIn, passCookie, sessionCookie } from './cookies.ts';
import * as invitations from './invitations.ts';
import { lookAt, type Db } from './links.ts';
import * as people from './people.ts';
import * as rights from './rights.ts';
import { readSecret } from './secret.ts';
import * as sessions from './sessions.ts';
import type { AccountTables, Right } from './tables.ts';
import { nameProblem, refuse, tidyName } from './typed.ts';

export interface AccountOptions {
  /** The folder that keeps the server's secret. */
  dataDir: string;
  limits?: Limits;
  clock?: () => Date;
  passwords?: Passwords;
  /** Told of a class that somebody may no longer see: who listens to it must be asked anew. */
  lost?: (classId: string) => void;
}

/** Opens the teachers' accounts on an open store. */
export async function openAccounts(store: Pick<Store, 'db'>, options: AccountOptions) {
  const { dataDir, limits = openLimits(), clock = () => new Date(), passwords, lost = () => {} } = options;
  const db: Db = store.db.withTables<AccountTables>();
  const auth = openAuth(db, await readSecret(dataDir), passwords);
  const hash = async (password: string) => (await auth.$context).password.hash(password);
  const lostAll = async (teacherId: string) => (await rights.classesOf(db, teacherId)).forEach(({ id }) => lost(id));
  const leave = async (session: string, end: typeof sessions.signOut) => {
    const known = await sessions.readSession(auth, session, false);
    await end(auth, session);
    if (known) await lostAll(known.teacher.id);
  };
  await tidyUp(db, clock());
  return {
    limits,
    /** The addresses under which the first teacher makes an account; none when there is a teacher. Those of earlier starts end. */
    async firstLink(origins: readonly string[]): Promise<string[]> {
      const link = await people.makeFirstLink(db, clock());
      return link ? origins.map((origin) => `${origin}/teach/first?token=${link.token}`) : [];
    },
    hasTeacher: () => people.hasTeacher(db),
    look: (token: string) => lookAt(db, token, clock()),
    register: (token: string, typed: people.Typed) => people.register(db, hash, token, typed, clock()),
    accept: (token: string, teacherId: string) => people.accept(db, token, teacherId, clock()),
    observe: (token: string) => invitations.observe(db, token, clock()),
    passwordLink: (email: string) => people.makePasswordLink(db, email, clock()),
    async renewPassword(token: string, password: string) {
      const done = await people.renewPassword(db, hash, token, password, clock());
      if (done.ok) await lostAll(done.teacherId);
      return done;
    },

    signIn: (typed: { email: string; password: string; address: string }) => sessions.signIn(auth, limits, typed),
    session: (session: string) => sessions.readSession(auth, session, true),
    signOut: (session: string) => leave(session, sessions.signOut),
    signOutEverywhere: (session: string) => leave(session, sessions.signOutEverywhere),
    async changePassword(session: string, typed: { current: string; password: string; teacherId: string }) {
      const done = await sessions.changePassword(auth, limits, session, typed);
      if (done.ok) await lostAll(typed.teacherId);
      return done;
    },
    async rename(teacherId: string, typed: string) {
      const name = tidyName(typed);
      const problem = nameProblem(name);
      if (problem) return refuse('name', problem);
      await db.updateTable('teacher').set({ name, updated_at: clock().toISOString() }).where('id', '=', teacherId).execute();
      return { ok: true as const };
    },

    invite: (by: string, asked: invitations.Invite) => invitations.invite(db, by, asked, clock()),
    invitations: (by: string) => invitations.invitationsOf(db, by, clock()),
    async revokeInvitation(by: string, id: string): Promise<boolean> {
      const link = await invitations.revokeInvitation(db, by, id, clock());
      if (link?.classId) lost(link.classId);
      return link !== null;
    },

    rightOf: (teacherId: string, classId: string) => rights.rightOf(db, teacherId, classId),
    /** The maker of a class owns it. */
    own: (teacherId: string, classId: string) => rights.grant(db, { classId, teacherId, right: 'owner' }),
    async withdraw(by: string, classId: string, teacherId: string): Promise<boolean> {
      const done = await rights.withdraw(db, by, classId, teacherId, clock());
      if (done) lost(classId);
      return done;
    },
    sharers: (classId: string) => rights.sharersOf(db, classId),
    classes: (teacherId: string) => rights.classesOf(db, teacherId),

    /** Who asks, for handlers that SvelteKit does not serve: by the header of cookies. */
    async teacherFrom(cookies: string | undefined): Promise<sessions.Teacher | null> {
      const session = cookieIn(cookies, sessionCookie);
      return session ? ((await sessions.readSession(auth, session, false))?.teacher ?? null) : null;
    },
    /** What the asker may do in a class: as a teacher, else as a guest with an observer's pass. */
    async rightFrom(cookies: string | undefined, classId: string): Promise<Right | null> {
      const teacher = await this.teacherFrom(cookies);
      const right = teacher && (await rights.rightOf(db, teacher.id, classId));
      return right || this.rightByPass(cookieIn(cookies, passCookie), classId);
    },
    async rightByPass(pass: string | null, classId: string): Promise<Right | null> {
      const link = pass ? await lookAt(db, pass, clock()) : null;
      return link?.kind === 'observer' && link.classId === classId ? 'observer' : null;
    }
  };
}

/** The accounts of an open server. */
export type Accounts = Awaited<ReturnType<typeof openAccounts>>;

/** What ended long ago is not kept: sessions at once, links after a month. */
async function tidyUp(db: Db, now: Date): Promise<void> {
  const monthAgo = new Date(now.getTime() - 30 * 86_400_000).toISOString();
  await db.deleteFrom('teacher_session').where('expires_at', '<', now.toISOString()).execute();
  await db.deleteFrom('invitation').where('expires_at', '<', monthAgo).execute();
}
