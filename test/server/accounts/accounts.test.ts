import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { open } from './open.ts';
import { address, firstTeacher, second, signedIn, tokenOf } from './people.ts';

describe('the first teacher', () => {
  test('comes in by the link of the console, once', async () => {
    const { accounts } = await open();
    const links = await accounts.firstLink(['http://localhost:3000', 'http://10.0.0.2:3000']);
    expect(links).toHaveLength(2);
    expect(links[0]).toMatch(/^http:\/\/localhost:3000\/teach\/first\?token=[\w-]{32}$/);
    const token = tokenOf(links[0]!);
    expect(await accounts.look(token)).toMatchObject({ kind: 'first' });
    expect(await accounts.register(token, firstTeacher)).toMatchObject({ ok: true });
    expect(await accounts.register(token, { ...firstTeacher, email: 'other@school.cn' })).toMatchObject({
      problems: { form: 'link-dead' }
    });
    expect(await accounts.look(token)).toBeNull();
    expect(await accounts.firstLink(['http://localhost:3000'])).toEqual([]);
  });

  test('has a new link at each start; that of the start before is dead', async () => {
    const { accounts, again } = await open();
    const [before] = await accounts.firstLink(['']);
    const [after] = await (await again()).firstLink(['']);
    expect(await accounts.look(tokenOf(before!))).toBeNull();
    expect(await accounts.look(tokenOf(after!))).toMatchObject({ kind: 'first' });
  });

  test('is one, also when two use the link at the same moment', async () => {
    const { accounts, db } = await open();
    const token = tokenOf((await accounts.firstLink(['']))[0]!);
    const both = await Promise.all([
      accounts.register(token, firstTeacher),
      accounts.register(token, { ...firstTeacher, email: 'b@school.cn' })
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.selectFrom('teacher').select('id').execute()).toHaveLength(1);
  });

  test('is told what to mend, and the link lives on', async () => {
    const { accounts } = await open();
    const token = tokenOf((await accounts.firstLink(['']))[0]!);
    const wrong = await accounts.register(token, { name: ' ', email: 'nobody', password: 'short' });
    expect(wrong).toEqual({ ok: false, problems: { name: 'name-missing', email: 'email-wrong', password: 'password-short' } });
    expect(await accounts.register(token, { ...firstTeacher, password: '1234567890' })).toMatchObject({
      problems: { password: 'password-common' }
    });
    expect(await accounts.register(token, firstTeacher)).toMatchObject({ ok: true });
  });
});

describe('signing in', () => {
  test('takes the right password only, in any case of the address', async () => {
    const { accounts } = await signedIn();
    expect(await accounts.signIn({ email: 'Li@School.CN ', password: firstTeacher.password, address })).toMatchObject({ ok: true });
    const wrong = { ok: false, problems: { form: 'signin-wrong' } };
    expect(await accounts.signIn({ email: 'li@school.cn', password: 'not the password', address })).toEqual(wrong);
    expect(await accounts.signIn({ email: 'nobody@school.cn', password: 'not the password', address })).toEqual(wrong);
    expect(await accounts.signIn({ email: 'li@school.cn', password: 'x'.repeat(5000), address })).toEqual(wrong);
    expect(await accounts.signIn({ email: 'no address', password: '', address })).toEqual(wrong);
  });

  test('is refused after ten failures in a quarter of an hour, also when they come at once', async () => {
    const { accounts, time } = await signedIn();
    const tries = await Promise.all(
      Array.from({ length: 25 }, () => accounts.signIn({ email: firstTeacher.email, password: 'not the password', address }))
    );
    expect(tries.filter((one) => !one.ok && one.problems.form === 'signin-wrong')).toHaveLength(10);
    const right = { email: firstTeacher.email, password: firstTeacher.password };
    expect(await accounts.signIn({ ...right, address })).toEqual({ ok: false, problems: { form: 'too-many' }, wait: 90 });
    expect(await accounts.signIn({ ...right, address: '10.0.0.99' })).toMatchObject({ ok: true });
    time.now += 90_000;
    expect(await accounts.signIn({ ...right, address })).toMatchObject({ ok: true });
  });

  test('gives a session that its cookie proves, and nothing else', async () => {
    const { accounts, session } = await signedIn();
    expect(await accounts.session(session)).toMatchObject({ teacher: { name: '李老师', email: 'li@school.cn' }, renewed: null });
    expect(await accounts.session(session.replace(/^./, (c) => (c === 'a' ? 'b' : 'a')))).toBeNull();
    expect(await accounts.session(session.split('.')[0]!)).toBeNull();
    expect(await accounts.session('')).toBeNull();
    expect(await accounts.teacherFrom(`locale=en; relate_teacher=${encodeURIComponent(session)}`)).toMatchObject({ name: '李老师' });
    expect(await accounts.teacherFrom('relate_teacher=%')).toBeNull();
    expect(await accounts.teacherFrom(undefined)).toBeNull();
  });

  test('a session is dead after signing out; signing out everywhere ends all of them', async () => {
    const { accounts, session } = await signedIn();
    const other = await second(accounts);
    await accounts.signOut(session);
    expect(await accounts.session(session)).toBeNull();
    expect(await accounts.session(other)).not.toBeNull();
    await accounts.signOutEverywhere(other);
    expect(await accounts.session(other)).toBeNull();
  });

  test('lasts over a restart', async () => {
    const { session, again } = await signedIn();
    expect(await (await again()).session(session)).toMatchObject({ teacher: { name: '李老师' } });
  });
});

describe('a password', () => {
  test('is changed with the present one; all other sessions end', async () => {
    const { accounts, session, teacherId } = await signedIn();
    const other = await second(accounts);
    const change = (current: string, password: string) => accounts.changePassword(session, { current, password, teacherId });
    expect(await change('not the password', 'a better password')).toEqual({ ok: false, problems: { current: 'password-wrong' } });
    expect(await change(firstTeacher.password, 'short')).toEqual({ ok: false, problems: { password: 'password-short' } });
    const done = await change(firstTeacher.password, 'a better password');
    if (!done.ok) throw new Error('not changed');
    expect(await accounts.session(done.session)).toMatchObject({ teacher: { name: '李老师' } });
    expect([await accounts.session(session), await accounts.session(other)]).toEqual([null, null]);
    expect(await accounts.signIn({ email: firstTeacher.email, password: firstTeacher.password, address })).toMatchObject({ ok: false });
    expect(await accounts.signIn({ email: firstTeacher.email, password: 'a better password', address })).toMatchObject({ ok: true });
  });

  test('that was forgotten is renewed by a link, once; it ends every session', async () => {
    const { accounts, session, time } = await signedIn();
    expect(await accounts.passwordLink('nobody@school.cn')).toBeNull();
    const old = await accounts.passwordLink(firstTeacher.email);
    const link = await accounts.passwordLink(' LI@school.cn');
    expect(await accounts.look(old!.token)).toBeNull();
    expect(await accounts.renewPassword(link!.token, 'a better password')).toMatchObject({ ok: true });
    expect(await accounts.renewPassword(link!.token, 'another password')).toMatchObject({ problems: { form: 'link-dead' } });
    expect(await accounts.session(session)).toBeNull();
    expect(await accounts.signIn({ email: firstTeacher.email, password: 'a better password', address })).toMatchObject({ ok: true });
    const late = await accounts.passwordLink(firstTeacher.email);
    time.now += 25 * 3_600_000;
    expect(await accounts.renewPassword(late!.token, 'a late password')).toMatchObject({ problems: { form: 'link-dead' } });
  });
});

describe('what is stored', () => {
  test("the secret is the owner's alone and stays; tokens and passwords are not in the tables", async () => {
    const { accounts, db, dataDir, again } = await signedIn();
    const secret = await readFile(join(dataDir, 'secret'), 'utf8');
    expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600);
    await again();
    expect(await readFile(join(dataDir, 'secret'), 'utf8')).toBe(secret);
    const link = await accounts.passwordLink(firstTeacher.email);
    const rows = JSON.stringify([
      await db.selectFrom('invitation').selectAll().execute(),
      await db.selectFrom('teacher_credential').selectAll().execute()
    ]);
    expect(rows).not.toContain(link!.token);
    expect(rows).not.toContain(firstTeacher.password);
  });

  test('no address and no browser of a teacher is kept', async () => {
    const { db } = await signedIn();
    const kept = await db.selectFrom('teacher_session').select(['ip_address', 'user_agent']).execute();
    expect(kept).toEqual([{ ip_address: '', user_agent: '' }]);
  });
});
