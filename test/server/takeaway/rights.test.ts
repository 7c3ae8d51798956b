import { isHttpError } from '@sveltejs/kit';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rubricOf } from '#engine/session';
import { load as loadAll } from '../../../src/routes/teach/[class]/report/+page.server.ts';
import type { Report } from '../../../src/routes/teach/[class]/report/report.server.ts';
import { load } from '../../../src/routes/teach/[class]/report/[team]/+page.server.ts';
import { GET } from '../../../src/routes/teach/[class]/takeaway/[file]/+server.ts';
import { running, teach, testHouse, type TestHouse } from '../desk/open.ts';

type Right = 'owner' | 'co-teacher' | 'observer' | null;
let test: TestHouse;
let id: string;

beforeAll(async () => {
  test = await testHouse();
  id = (await running(test.house)).id;
  await teach(test.house, id, { type: 'advance', from: 'simulate', asked: true });
});
afterAll(() => test.end());

const localsOf = (right: Right, locale: 'en' | 'zh-CN' = 'en') => ({ house: test.house, locale, rightIn: async () => right });
const take = async (right: Right, file: string, of = id, locale?: 'zh-CN'): Promise<Response> =>
  GET({ params: { class: of, file }, locals: localsOf(right, locale) } as never);
const report = async (right: Right, team = 't1') =>
  ((await load({ params: { class: id, team }, locals: localsOf(right), setHeaders: () => {} } as never)) as { report: Report }).report;
const reports = async (right: Right) =>
  ((await loadAll({ params: { class: id }, locals: localsOf(right), setHeaders: () => {} } as never)) as { reports: Report[] }).reports;
const refusalOf = async (asked: Promise<unknown>): Promise<number> => {
  try {
    await asked;
    return 200;
  } catch (thrown) {
    return isHttpError(thrown) ? thrown.status : 500;
  }
};

const files = ['workbook.xlsx', 'decisions.csv', 'reasons.csv', 'marks.csv', 'scores.csv', 'outcomes.csv', 'people.csv'];
const gradebooks = ['canvas.csv', 'moodle.csv', 'gradebook.csv', 'gradebook.xlsx'];

describe('who takes away', () => {
  it.each([...files, ...gradebooks])('%s: teachers of the class, and nobody else', async (file) => {
    for (const right of ['owner', 'co-teacher'] as const) expect((await take(right, file)).status).toBe(200);
    expect(await refusalOf(take('observer', file))).toBe(403);
    // a student or a teacher of another class has no right in this one
    expect(await refusalOf(take(null, file))).toBe(404);
  });

  it('the report: teachers of the class, and nobody else', async () => {
    expect((await report('owner')).team.id).toBe('t1');
    expect((await report('co-teacher')).team.id).toBe('t1');
    expect(await refusalOf(report('observer'))).toBe(403);
    expect(await refusalOf(report(null))).toBe(404);
    expect(await refusalOf(report('owner', 't99'))).toBe(404);
    expect((await reports('owner')).map(({ team }) => team.id)).toEqual(['t1', 't2']);
    expect(await refusalOf(reports('observer'))).toBe(403);
    expect(await refusalOf(reports(null))).toBe(404);
  });

  it('the report tells who marked to nobody', async () => {
    await teach(test.house, id, {
      type: 'mark',
      team: 't1',
      points: Object.fromEntries((await criteria()).map((one) => [one, 5])),
      comment: 'good'
    });
    const told = JSON.stringify([await report('owner'), await reports('owner')]);
    expect(told).toContain('good');
    expect(told).not.toContain('rater');
  });

  it('nothing before the evaluation, and no file of another name', async () => {
    const early = await running(test.house);
    expect(await refusalOf(take('owner', 'marks.csv', early.id))).toBe(409);
    expect(await refusalOf(take('owner', 'secrets.csv'))).toBe(404);
    expect(await refusalOf(take('owner', 'marks.csv', 'nowhere'))).toBe(404);
  });

  it('a file is named by the class, and kept by nobody on the way', async () => {
    const { headers } = await take('owner', 'gradebook.xlsx', id, 'zh-CN');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="gradebook.xlsx"; filename*=UTF-8''CRM-${encodeURIComponent('成绩单')}.xlsx`
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('the workbook has its six sheets and opens in a reader', async () => {
    const bytes = new Uint8Array(await (await take('owner', 'workbook.xlsx')).arrayBuffer());
    expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual([
      'Decisions',
      'Reasons',
      'Marks',
      'Scores',
      'Outcomes',
      'People'
    ]);
  });
});

async function criteria(): Promise<string[]> {
  const run = (await test.house.desk.run(id))!;
  return rubricOf(test.house.desk.versions.byHash(run.state.case!.hash)!).criteria.map((one) => one.id);
}
