import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load as playPage } from '../../../src/routes/practice/[case]/+layout.server.ts';
import { GET as playPicture } from '../../../src/routes/practice/[case]/media/[file]/+server.ts';
import { actions, load as casePage } from '../../../src/routes/teach/cases/[own]/+page.server.ts';
import { GET as download } from '../../../src/routes/teach/cases/[own]/[version]/[file]/+server.ts';
import { GET as start } from '../../../src/routes/teach/cases/start/[id]/+server.ts';
import { load as notePage } from '../../../src/routes/teach/note/[case]/+page.server.ts';
import { load as classPage } from '../../../src/routes/teach/[class]/+page.server.ts';
import { openClass, testHouse, type TestHouse } from '../desk/open.ts';
import { drawing, pictured, sent, teacherOf, zipOf } from './open.ts';

let test: TestHouse;
let id: string;
let file: string;
beforeAll(async () => {
  test = await testHouse();
  for (const who of ['ann', 'bob', 't1']) await teacherOf(test.house, who);
  id = await sent(test.house, 'ann', zipOf({ 'scenario.yaml': pictured, 'media/plan.svg': drawing(), 'README.md': '# A note' }));
  const found = await test.house.cases.load(id, 'ann');
  file = found && 'scenario' in found ? found.scenario.scenes.flatMap(({ picture }) => picture?.file ?? [])[0]! : '';
});
afterAll(() => test.end());

/** A request for the case by somebody: a teacher, or one without an account. */
const asked = (who: string | null, params: object = {}, right: string | null = null) =>
  ({
    params: { case: id, own: id, version: '1', file, ...params },
    locals: { house: test.house, teacher: who && { id: who }, rightIn: async () => right },
    request: new Request('http://relate.invalid', {
      method: 'POST',
      body: new URLSearchParams({ version: '1', email: 'bob@example.org', teacher: 'bob' })
    }),
    depends: () => {},
    setHeaders: () => {}
  }) as never;
const statusOf = async (answer: () => unknown): Promise<number> => {
  try {
    const given = await answer();
    return given instanceof Response ? given.status : 200;
  } catch (error) {
    return (error as { status: number }).status;
  }
};

describe('C3 the pages of a case', () => {
  const pages: [string, (who: string | null) => unknown][] = [
    ['the play', (who) => playPage(asked(who))],
    ['a picture of the play', (who) => playPicture(asked(who))],
    ['the page of the case', (who) => who && casePage(asked(who))],
    ['the teaching note', (who) => who && notePage(asked(who))],
    ['the file', (who) => who && download(asked(who, { file: 'case.zip' }))]
  ];
  it.each(pages)('%s is there for the owner, and nothing for anybody else', async (_, page) => {
    expect(await statusOf(() => page('ann'))).toBe(200);
    expect(await statusOf(() => page('bob'))).toBe(404);
  });

  it('students and guests get nothing of a play, whatever right they have in some class', async () => {
    for (const right of [null, 'observer']) {
      expect(await statusOf(() => playPage(asked(null, {}, right)))).toBe(404);
      expect(await statusOf(() => playPicture(asked(null, {}, right)))).toBe(404);
    }
  });

  it.each(['restore', 'copy', 'share', 'unshare', 'remove'])('another teacher cannot %s it', async (action) => {
    expect(await statusOf(() => actions[action as keyof typeof actions]!(asked('bob')))).toBe(404);
  });

  it('pictures go out under a policy that lets them run nothing', async () => {
    const answer = (await playPicture(asked('ann'))) as Response;
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(await statusOf(() => playPicture(asked('ann', { file: `${'0'.repeat(64)}.svg` })))).toBe(404);
    expect(await statusOf(() => playPicture(asked('ann', { file: '../relate.db' })))).toBe(404);
  });

  it('a class offers it to its author and not to those who observe the class', async () => {
    const { id: classId } = await openClass(test.house, { case: null });
    const offered = async (who: string | null) => {
      const { cases } = (await classPage(asked(who, { class: classId }, 'observer'))) as { cases: { id: string }[] };
      return cases.some((card) => card.id === id);
    };
    expect(await offered('ann')).toBe(true);
    expect(await offered('bob')).toBe(false);
    expect(await offered(null)).toBe(false);
  });

  it('in class it is closed to its author too, unless the class is his or hers', async () => {
    await test.house.cases.share('ann', id, 't1@example.org');
    await openClass(test.house, { case: id });
    expect(await statusOf(() => playPage(asked('ann')))).toBe(423);
    expect(await statusOf(() => playPicture(asked('ann')))).toBe(423);
    expect(await statusOf(() => playPage(asked('t1', {}, 'owner')))).toBe(200);
    expect(await statusOf(() => playPage(asked('bob')))).toBe(404);
  });

  it('the templates and the shipped cases are there to start from, those in class not', async () => {
    for (const id of ['_template', '_template-rounds', '_template-project'])
      expect(await statusOf(() => start(asked('ann', { id })))).toBe(200);
    expect(await statusOf(() => start(asked('ann', { id: '../data' })))).toBe(404);
    await openClass(test.house);
    expect(await statusOf(() => start(asked('ann', { id: 'lone-passenger' })))).toBe(423);
  });
});
