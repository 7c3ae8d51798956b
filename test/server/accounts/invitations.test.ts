import { describe, expect, test } from 'vitest';
import { address, firstTeacher, invited, signedIn } from './people.ts';

const wang = { name: 'Wang', email: 'wang@school.cn', password: 'a good password' };
const dead = { ok: false, problems: { form: 'link-dead' } };

async function withClass() {
  const opened = await signedIn();
  const made = { owner: opened.teacherId, languages: '["en"]', created_at: '2026-11-01T08:00:00.000Z' };
  await opened.db
    .insertInto('class')
    .values({ id: 'c1', title: 'Service recovery', ...made })
    .execute();
  await opened.accounts.own(opened.teacherId, 'c1');
  return opened;
}

describe('an invitation', () => {
  test('makes a second teacher, once, without any class', async () => {
    const { accounts, teacherId } = await withClass();
    const link = await accounts.invite(teacherId, { kind: 'teacher', classId: null, note: '  Wang\nat  school ' });
    if (!link.ok) throw new Error();
    expect(await accounts.look(link.token)).toMatchObject({ kind: 'teacher', madeBy: '李老师', classTitle: null });
    const made = await accounts.register(link.token, wang);
    if (!made.ok) throw new Error();
    expect(await accounts.register(link.token, { ...wang, email: 'w2@school.cn' })).toEqual(dead);
    expect(await accounts.rightOf(made.teacherId, 'c1')).toBeNull();
    expect(await accounts.invitations(teacherId)).toMatchObject([{ note: 'Wang at school', state: 'used', usedBy: 'Wang' }]);
  });

  test('with an address that has an account is refused, and stays open', async () => {
    const { accounts, teacherId } = await withClass();
    const link = await accounts.invite(teacherId, { kind: 'teacher', classId: null, note: '' });
    if (!link.ok) throw new Error();
    expect(await accounts.register(link.token, { ...wang, email: 'LI@school.cn' })).toEqual({
      ok: false,
      problems: { email: 'email-taken' }
    });
    expect(await accounts.register(link.token, wang)).toMatchObject({ ok: true });
  });

  test('is dead when it is revoked, and after seven days', async () => {
    const { accounts, teacherId, time } = await withClass();
    const one = await accounts.invite(teacherId, { kind: 'teacher', classId: null, note: '' });
    const two = await accounts.invite(teacherId, { kind: 'teacher', classId: null, note: '' });
    if (!one.ok || !two.ok) throw new Error();
    expect(await accounts.revokeInvitation(teacherId, one.id)).toBe(true);
    expect(await accounts.register(one.token, wang)).toEqual(dead);
    time.now += 7 * 86_400_000;
    expect(await accounts.register(two.token, wang)).toEqual(dead);
    expect((await accounts.invitations(teacherId)).map(({ state }) => state).sort()).toEqual(['expired', 'revoked']);
  });

  test('is revoked by its maker only', async () => {
    const { accounts, teacherId } = await withClass();
    const other = await invited(accounts, teacherId, 'zhao');
    const link = await accounts.invite(teacherId, { kind: 'teacher', classId: null, note: '' });
    if (!link.ok) throw new Error();
    expect(await accounts.revokeInvitation(other, link.id)).toBe(false);
    expect(await accounts.revokeInvitation(other, 'nothing')).toBe(false);
    expect(await accounts.look(link.token)).not.toBeNull();
  });
});

describe('a class', () => {
  test('is shared with a new co-teacher and with one who has an account', async () => {
    const { accounts, teacherId } = await withClass();
    const zhao = await invited(accounts, teacherId, 'zhao');
    const toNew = await accounts.invite(teacherId, { kind: 'co-teacher', classId: 'c1', note: '' });
    const toKnown = await accounts.invite(teacherId, { kind: 'co-teacher', classId: 'c1', note: '' });
    if (!toNew.ok || !toKnown.ok) throw new Error();
    const made = await accounts.register(toNew.token, wang);
    if (!made.ok) throw new Error();
    expect(await accounts.rightOf(made.teacherId, 'c1')).toBe('co-teacher');
    expect(await accounts.accept(toKnown.token, zhao)).toEqual({ ok: true, classId: 'c1' });
    expect(await accounts.accept(toKnown.token, zhao)).toEqual(dead);
    expect((await accounts.sharers('c1')).map(({ name, right }) => `${name} ${right}`).sort()).toEqual([
      'Wang co-teacher',
      'zhao co-teacher',
      '李老师 owner'
    ]);
    expect(await accounts.classes(zhao)).toEqual([{ id: 'c1', title: 'Service recovery', right: 'co-teacher' }]);
  });

  test('is shared only by who controls it', async () => {
    const { accounts, teacherId } = await withClass();
    const zhao = await invited(accounts, teacherId, 'zhao');
    const no = { ok: false, problems: { class: 'class-missing' } };
    expect(await accounts.invite(zhao, { kind: 'co-teacher', classId: 'c1', note: '' })).toEqual(no);
    expect(await accounts.invite(teacherId, { kind: 'observer', classId: null, note: '' })).toEqual(no);
    expect(await accounts.invite(teacherId, { kind: 'observer', classId: 'other', note: '' })).toEqual(no);
  });

  test('an owner who uses the link of a co-teacher stays owner', async () => {
    const { accounts, teacherId } = await withClass();
    const link = await accounts.invite(teacherId, { kind: 'co-teacher', classId: 'c1', note: '' });
    if (!link.ok) throw new Error();
    await accounts.accept(link.token, teacherId);
    expect(await accounts.rightOf(teacherId, 'c1')).toBe('owner');
  });

  test('is taken from a co-teacher, with the links that the co-teacher made; never from its owner', async () => {
    const { accounts, teacherId } = await withClass();
    const zhao = await invited(accounts, teacherId, 'zhao');
    const link = await accounts.invite(teacherId, { kind: 'co-teacher', classId: 'c1', note: '' });
    if (!link.ok) throw new Error();
    await accounts.accept(link.token, zhao);
    const passedOn = await accounts.invite(zhao, { kind: 'co-teacher', classId: 'c1', note: '' });
    if (!passedOn.ok) throw new Error();
    expect(await accounts.withdraw(zhao, 'c1', teacherId)).toBe(false);
    expect(await accounts.withdraw(teacherId, 'c1', zhao)).toBe(true);
    expect(await accounts.rightOf(zhao, 'c1')).toBeNull();
    expect(await accounts.look(passedOn.token)).toBeNull();
    expect(await accounts.withdraw(zhao, 'c1', zhao)).toBe(false);
  });
});

describe('an observer', () => {
  test('looks at one class by a link without an account, as often as wished, until it is revoked', async () => {
    const { accounts, teacherId } = await withClass();
    const link = await accounts.invite(teacherId, { kind: 'observer', classId: 'c1', note: '' });
    if (!link.ok) throw new Error();
    expect(await accounts.register(link.token, wang)).toEqual(dead);
    expect(await accounts.accept(link.token, teacherId)).toEqual(dead);
    expect(await accounts.observe(link.token)).toMatchObject({ classId: 'c1' });
    expect(await accounts.observe(link.token)).toMatchObject({ classId: 'c1' });
    expect(await accounts.rightFrom(`relate_observer=${link.token}`, 'c1')).toBe('observer');
    expect(await accounts.rightFrom(`relate_observer=${link.token}`, 'c2')).toBeNull();
    await accounts.revokeInvitation(teacherId, link.id);
    expect(await accounts.rightFrom(`relate_observer=${link.token}`, 'c1')).toBeNull();
    expect(await accounts.observe(link.token)).toBeNull();
  });

  test('a pass is good for observing only: no other link serves as one', async () => {
    const { accounts, teacherId, session } = await withClass();
    const link = await accounts.invite(teacherId, { kind: 'co-teacher', classId: 'c1', note: '' });
    if (!link.ok) throw new Error();
    expect(await accounts.rightByPass(link.token, 'c1')).toBeNull();
    expect(await accounts.rightFrom(`relate_teacher=${encodeURIComponent(session)}`, 'c1')).toBe('owner');
    expect(await accounts.rightFrom(undefined, 'c1')).toBeNull();
  });
});

test('whatever takes a right away tells which classes are to be asked for anew, and nothing else does', async () => {
  const { accounts, teacherId, session, lost } = await withClass();
  const told = async (act: Promise<unknown>) => {
    lost.length = 0;
    await act;
    return [...lost];
  };
  const zhao = await invited(accounts, teacherId, 'zhao');
  const shared = await accounts.invite(teacherId, { kind: 'co-teacher', classId: 'c1', note: '' });
  const watched = await accounts.invite(teacherId, { kind: 'observer', classId: 'c1', note: '' });
  const colleague = await accounts.invite(teacherId, { kind: 'teacher', classId: null, note: '' });
  if (!shared.ok || !watched.ok || !colleague.ok) throw new Error();
  expect(await told(accounts.accept(shared.token, zhao))).toEqual([]);
  expect(await told(accounts.withdraw(zhao, 'c1', teacherId))).toEqual([]);
  expect(await told(accounts.withdraw(teacherId, 'c1', zhao))).toEqual(['c1']);
  expect(await told(accounts.revokeInvitation(teacherId, watched.id))).toEqual(['c1']);
  expect(await told(accounts.revokeInvitation(teacherId, colleague.id))).toEqual([]);
  const typed = { current: firstTeacher.password, password: 'another password', teacherId };
  expect(await told(accounts.changePassword(session, { ...typed, current: 'a wrong password' }))).toEqual([]);
  expect(await told(accounts.changePassword(session, typed))).toEqual(['c1']);
  const again = await accounts.signIn({ email: firstTeacher.email, password: typed.password, address });
  if (!again.ok) throw new Error();
  expect(await told(accounts.signOut(again.session))).toEqual(['c1']);
  expect(await told(accounts.signOut(again.session))).toEqual([]);
  const link = await accounts.passwordLink(firstTeacher.email);
  expect(await told(accounts.renewPassword(link!.token, 'a third password'))).toEqual(['c1']);
});
