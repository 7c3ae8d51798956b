import { againIfTaken } from '../store/taken.ts';
import { lookAt, makeLink, useUp, type Db, type MadeLink, type OpenLink } from './links.ts';
import { grant } from './rights.ts';
import { emailProblem, gather, nameProblem, passwordProblem, refuse, tidyEmail, tidyName, type Refusal } from './typed.ts';
import { newId } from './token.ts';

/** What a new teacher types. */
export interface Typed {
  name: string;
  email: string;
  password: string;
}

export type Hash = (password: string) => Promise<string>;

const dayOfPassword = 1;
const daysOfFirst = 30;

/** Whether anybody has an account yet. */
export async function hasTeacher(db: Db): Promise<boolean> {
  return !!(await db.selectFrom('teacher').select('id').limit(1).executeTakeFirst());
}

/** Makes the link of the first teacher and ends those of earlier starts; null when there is a teacher. */
export async function makeFirstLink(db: Db, now: Date): Promise<MadeLink | null> {
  if (await hasTeacher(db)) return null;
  await db.deleteFrom('invitation').where('kind', '=', 'first').execute();
  return makeLink(db, { kind: 'first', days: daysOfFirst }, now);
}

/** Makes the account that a link allows; the link is used up and the account written in one transaction, or neither. */
export async function register(
  db: Db,
  hash: Hash,
  token: string,
  typed: Typed,
  now: Date
): Promise<{ ok: true; teacherId: string } | Refusal> {
  const [name, email] = [tidyName(typed.name), tidyEmail(typed.email)];
  const wrong = gather({ name: nameProblem(name), email: emailProblem(email), password: passwordProblem(typed.password) });
  if (wrong) return wrong;
  const link = await lookAt(db, token, now);
  if (!link || link.kind === 'observer' || link.kind === 'password') return refuse('form', 'link-dead');
  const password = await hash(typed.password);
  return againIfTaken(() => db.transaction().execute((within) => write(within, link, { name, email, password }, now)));
}

async function write(
  db: Db,
  link: OpenLink,
  { name, email, password }: Typed,
  now: Date
): Promise<{ ok: true; teacherId: string } | Refusal> {
  const at = now.toISOString();
  const taken = await db.selectFrom('teacher').select('id').where('email', '=', email).executeTakeFirst();
  if (taken) return refuse('email', 'email-taken');
  if (link.kind === 'first' && (await hasTeacher(db))) return refuse('form', 'link-dead');
  const teacherId = newId();
  if (!(await useUp(db, link, null, now))) return refuse('form', 'link-dead');
  await db.insertInto('teacher').values({ id: teacherId, name, email, email_verified: 0, created_at: at, updated_at: at }).execute();
  await db
    .insertInto('teacher_credential')
    .values({
      ...{ id: newId(), account_id: teacherId, provider_id: 'credential', teacher_id: teacherId },
      ...{ password, created_at: at, updated_at: at }
    })
    .execute();
  await db.updateTable('invitation').set({ used_by: teacherId }).where('token_hash', '=', link.id).execute();
  await admit(db, link, teacherId);
  return { ok: true, teacherId };
}

/** Gives a teacher who has an account already the class that a link is for. */
export async function accept(db: Db, token: string, teacherId: string, now: Date): Promise<{ ok: true; classId: string } | Refusal> {
  return db.transaction().execute(async (within) => {
    const link = await lookAt(within, token, now);
    if (link?.kind !== 'co-teacher' || !link.classId || !(await useUp(within, link, teacherId, now))) return refuse('form', 'link-dead');
    await admit(within, link, teacherId);
    return { ok: true as const, classId: link.classId };
  });
}

async function admit(db: Db, link: OpenLink, teacherId: string): Promise<void> {
  if (link.kind !== 'co-teacher' || !link.classId) return;
  await grant(db, { classId: link.classId, teacherId, right: 'co-teacher' });
}

/** Makes a link by which a teacher chooses a new password, good for a day; null when nobody has this address. */
export async function makePasswordLink(db: Db, typedEmail: string, now: Date): Promise<MadeLink | null> {
  const email = tidyEmail(typedEmail);
  const teacher = await db.selectFrom('teacher').select('id').where('email', '=', email).executeTakeFirst();
  if (!teacher) return null;
  await db.deleteFrom('invitation').where('kind', '=', 'password').where('teacher', '=', teacher.id).execute();
  return makeLink(db, { kind: 'password', days: dayOfPassword, teacherId: teacher.id }, now);
}

/** Sets the new password of a link's teacher and ends all of that teacher's sessions. */
export async function renewPassword(
  db: Db,
  hash: Hash,
  token: string,
  typed: string,
  now: Date
): Promise<{ ok: true; teacherId: string } | Refusal> {
  const wrong = gather({ password: passwordProblem(typed) });
  if (wrong) return wrong;
  const link = await lookAt(db, token, now);
  if (link?.kind !== 'password' || !link.teacherId) return refuse('form', 'link-dead');
  const { teacherId } = link;
  const password = await hash(typed);
  return db.transaction().execute(async (within) => {
    if (!(await useUp(within, link, teacherId, now))) return refuse('form', 'link-dead');
    await within.updateTable('teacher_credential').set({ password }).where('teacher_id', '=', teacherId).execute();
    await within.deleteFrom('teacher_session').where('teacher_id', '=', teacherId).execute();
    return { ok: true as const, teacherId };
  });
}
