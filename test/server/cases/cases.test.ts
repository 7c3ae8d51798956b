import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { most } from '#lib/server/cases.ts';
import { classPicture } from '#lib/server/pictures.ts';
import { caseId, openClass, teach, testHouse, type TestHouse } from '../desk/open.ts';
import { broken, drawing, filesIn, pictured, sent, sound, teacherOf, upload, zipOf } from './open.ts';

let test: TestHouse;
let now: number;
beforeEach(async () => {
  now = Date.now();
  test = await testHouse(() => now);
  await teacherOf(test.house, 'ann');
  await teacherOf(test.house, 'bob');
  await teacherOf(test.house, 't1');
});
afterEach(() => test.end());

const packed = (script = pictured, colour = 'red') => zipOf({ 'my-shop/scenario.yaml': script, 'my-shop/media/plan.svg': drawing(colour) });
const opened = (id: string) => openClass(test.house, { case: id });
const pictureIn = async (id: string, who: string) => {
  const found = await test.house.cases.load(id, who);
  return found && 'scenario' in found ? found.scenario.scenes.flatMap(({ picture }) => picture?.file ?? [])[0]! : '';
};
const stateOf = async (id: string) => (await test.house.cases.page('ann', id))?.state;

describe('C1 what a teacher sends is kept', () => {
  it('a sound case is listed, played and offered to classes, under an id of its own', async () => {
    const { cases } = test.house;
    const id = await sent(test.house, 'ann', sound);
    expect(id).toMatch(/^own-/);
    expect(await cases.list('ann')).toMatchObject([{ id, right: 'owner', version: 1, classes: 0, readers: 0, fileName: 'my-shop.yaml' }]);
    expect(await cases.load(id, 'ann')).toMatchObject({ scenario: { id } });
    expect((await cases.cards('ann')).map((card) => card.id)).toContain(id);
    expect((await cases.cards('ann')).map((card) => card.id)).toContain(caseId);
  });

  it('a broken case is kept as it was sent, with its findings, and cannot be played or opened', async () => {
    const { cases } = test.house;
    const id = await sent(test.house, 'ann', broken);
    expect(await stateOf(id)).toBe('broken');
    const page = await cases.page('ann', id);
    expect(page?.now.findings).toContainEqual(expect.objectContaining({ code: 'E15', severity: 'error' }));
    expect(await cases.load(id, 'ann')).toHaveProperty('findings');
    expect((await cases.cards('ann')).map((card) => card.id)).not.toContain(id);
    await expect(opened(id)).rejects.toThrow();
    expect(Buffer.from((await cases.pack('ann', id, 1, 'scenario.yaml'))!.body).toString()).toBe(broken);
  });

  it('bytes in a wrong encoding come back as they were', async () => {
    const gbk = new Uint8Array([...Buffer.from('title: '), 0xb0, 0xb8, 0xc0, 0xfd, 0x0a]);
    const id = await sent(test.house, 'ann', gbk);
    expect((await test.house.cases.page('ann', id))?.now.findings[0]?.code).toBe('E01');
    expect([...(await test.house.cases.pack('ann', id, 1, 'scenario.yaml'))!.body]).toEqual([...gbk]);
  });

  it('a zip comes back with its note, its pictures and its plays; the rest is named as left out', async () => {
    const files = { 'scenario.yaml': pictured, 'README.md': '# Note', 'media/plan.svg': drawing(), 'playthroughs/one.json': '{}' };
    const id = await sent(test.house, 'ann', zipOf({ ...files, 'notes.docx': 'x', '__MACOSX/._x': 'x' }));
    expect((await test.house.cases.page('ann', id))?.now.leftOut).toEqual(['notes.docx']);
    const { body } = (await test.house.cases.pack('ann', id, 1, 'case.zip'))!;
    const back = Object.entries(unzipSync(body)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(Object.fromEntries(back)).toEqual(files);
  });
});

describe('C1 limits', () => {
  it('of an upload, and of how often somebody sends one', async () => {
    const { cases } = test.house;
    expect(await cases.add('ann', upload(new Uint8Array(8_000_001)))).toMatchObject({ code: 'cases/too-large', status: 413 });
    expect(await cases.add('ann', upload(''))).toMatchObject({ code: 'cases/nothing-sent' });
    for (let k = 0; k < 30; k++) test.house.limits.uploads.take('ann');
    expect(await cases.add('ann', upload(sound))).toMatchObject({ code: 'cases/too-often', status: 429 });
    now += 600_000;
    expect(await cases.add('ann', upload(sound))).toMatchObject({ ok: true });
  });

  it('of what a teacher keeps', async () => {
    const { cases, store } = test.house;
    const id = await sent(test.house, 'ann', packed());
    const row = { case_id: id, name: 'media/huge.png', sha256: 'f'.repeat(64), size: most.bytes };
    await store.db
      .insertInto('case_file')
      .values({ ...row, version: 1 })
      .execute();
    expect(await cases.restore('ann', id, 1)).toMatchObject({ code: 'cases/no-room' });
    const more = Array.from({ length: most.cases - 1 }, (_, k) => ({ id: `own-${k}`, owner: 'bob', created_at: '' }));
    const version = await store.db.selectFrom('case_version').selectAll().executeTakeFirstOrThrow();
    await store.db.insertInto('own_case').values(more).execute();
    await store.db
      .insertInto('case_version')
      .values(more.map(({ id }) => ({ ...version, case_id: id })))
      .execute();
    const last = await sent(test.house, 'bob', sound);
    expect(await cases.copy('bob', last)).toMatchObject({ code: 'cases/too-many-cases' });
  });
});

describe('C2 versions', () => {
  it('each upload is one more; an older one is restored as the newest', async () => {
    const { cases } = test.house;
    const id = await sent(test.house, 'ann', sound);
    await cases.replace('ann', id, upload(broken, 'again.yaml'));
    expect((await cases.page('ann', id))?.versions).toMatchObject([
      { version: 2, state: 'broken', fileName: 'again.yaml' },
      { version: 1 }
    ]);
    expect((await cases.list('ann'))[0]?.title).not.toEqual({});
    expect(await cases.restore('ann', id, 1)).toEqual({ ok: true, id });
    expect(await cases.page('ann', id)).toMatchObject({ version: 3, fileName: 'my-shop.yaml' });
    expect(await stateOf(id)).not.toBe('broken');
    expect(await cases.restore('ann', id, 9)).toMatchObject({ ok: false, status: 404 });
  });

  it('a script sent alone keeps what lies beside it', async () => {
    const id = await sent(test.house, 'ann', packed());
    await test.house.cases.replace('ann', id, upload(pictured.replace('Ms Li', 'Ms Wang')));
    expect(await stateOf(id)).not.toBe('broken');
    const { body } = (await test.house.cases.pack('ann', id, 2, 'case.zip'))!;
    expect(strFromU8(unzipSync(body)['media/plan.svg']!)).toBe(drawing());
  });

  it('a class keeps the version and the pictures that it began with, also when only a picture changed, over a restart', async () => {
    const id = await sent(test.house, 'ann', packed());
    await test.house.cases.share('ann', id, 't1@example.org');
    const [old, later] = [await opened(id), await openClass(test.house, { case: null })];
    await test.house.cases.replace('ann', id, upload(packed(pictured, 'blue')));
    await teach(test.house, later.id, { type: 'choose-case', case: id });
    const house = await test.again();
    const shown = async (classId: string) => {
      const { state } = (await house.desk.run(classId))!;
      const { scenario } = house.desk.versions.byHash(state.case!.hash)!;
      const file = scenario.scenes.flatMap(({ picture }) => picture?.file ?? [])[0]!;
      return Buffer.from((await classPicture(house.desk, classId, null, file))!.body).toString();
    };
    expect(await shown(old.id)).toContain('red');
    expect(await shown(later.id)).toContain('blue');
  });
});

describe('C3 rights', () => {
  it('a stranger and somebody without an account get nothing; a colleague may use and copy, not change', async () => {
    const { cases } = test.house;
    const id = await sent(test.house, 'ann', packed());
    const file = await pictureIn(id, 'ann');
    const reach = async (who: string | null) => [
      await cases.load(id, who),
      await cases.picture(id, file, who),
      who && (await cases.page(who, id)),
      who && (await cases.pack(who, id, 1, 'case.zip'))
    ];
    const change = async (who: string) => [
      await cases.replace(who, id, upload(sound)),
      await cases.restore(who, id, 1),
      await cases.share(who, id, 'ann@example.org'),
      await cases.remove(who, id)
    ];
    for (const who of ['bob', null]) expect((await reach(who)).every((got) => got === null)).toBe(true);
    expect(await cases.copy('bob', id)).toMatchObject({ ok: false, status: 404 });
    expect(await cases.share('ann', id, ' Bob@Example.org ')).toEqual({ ok: true, name: 'BOB' });
    expect((await reach('bob')).every(Boolean)).toBe(true);
    for (const done of await change('bob')) expect(done).toMatchObject({ ok: false, status: 404 });
    expect(await cases.copy('bob', id)).toMatchObject({ ok: true });
    expect(await cases.unshare('ann', id, 'bob')).toEqual({ ok: true });
    expect((await reach('bob')).every((got) => got === null)).toBe(true);
    expect(await cases.list('bob')).toMatchObject([{ right: 'owner', version: 1 }]);
  });

  it('a case is opened to a class only by one who may use it, whatever id is sent', async () => {
    const id = await sent(test.house, 'ann', sound);
    await expect(opened(id)).rejects.toThrow();
    await test.house.cases.share('ann', id, 't1@example.org');
    const { id: classId } = await opened(id);
    expect((await test.house.desk.run(classId))?.state.case?.id).toBe(id);
    await expect.poll(async () => (await test.house.cases.list('ann'))[0]?.classes).toBe(1);
    await test.house.cases.unshare('ann', id, 't1');
    await expect(opened(id)).rejects.toThrow();
  });

  it('older versions go to the owner only, and addresses cannot be tried out', async () => {
    const { cases } = test.house;
    const id = await sent(test.house, 'ann', sound);
    await cases.replace('ann', id, upload(sound));
    await cases.share('ann', id, 'bob@example.org');
    expect(await cases.pack('bob', id, 1, 'scenario.yaml')).toBeNull();
    expect(await cases.pack('bob', id, 2, 'scenario.yaml')).not.toBeNull();
    for (let k = 0; k < 10; k++) expect(await cases.share('ann', id, `x${k}@example.org`)).toMatchObject({ code: 'cases/no-such-teacher' });
    expect(await cases.share('ann', id, 'bob@example.org')).toMatchObject({ code: 'cases/too-often', status: 429 });
  });
});

describe('C4 what nobody uses goes', () => {
  it('a deleted case leaves its files to the class that plays it, and none when the class is deleted too', async () => {
    const id = await sent(test.house, 'ann', packed());
    await test.house.cases.share('ann', id, 't1@example.org');
    const { id: classId } = await opened(id);
    await test.house.cases.replace('ann', id, upload(packed(pictured, 'blue')));
    expect(await filesIn(test.folder)).toHaveLength(2);
    expect(await test.house.cases.remove('ann', id)).toEqual({ ok: true });
    expect(await filesIn(test.folder)).toHaveLength(1);
    const { state } = (await test.house.desk.run(classId))!;
    expect(test.house.desk.versions.byHash(state.case!.hash)).toBeDefined();
    await test.house.classes.delete('t1', classId);
    now += 61_000;
    await test.house.cases.tidy();
    expect(await filesIn(test.folder)).toEqual([]);
    expect(await test.house.store.db.selectFrom('scenario').select('id').where('id', '=', id).execute()).toEqual([]);
  });

  it('an account takes its cases with it', async () => {
    await sent(test.house, 'ann', packed());
    await test.house.store.db
      .deleteFrom('teacher' as never)
      .where('id' as never, '=', 'ann' as never)
      .execute();
    await test.house.cases.tidy();
    expect(await filesIn(test.folder)).toEqual([]);
  });
});
