import { describe, expect, it } from 'vitest';
import { canvasRows, chineseSheet, moodleRows } from '#lib/server/takeaway/gradebook.ts';
import { tell } from '#lib/server/takeaway/sheets.ts';
import { held, roster, takenFrom } from './held.ts';

const room = held();
const named = tell(takenFrom(room, roster), 'en');
const unnamed = tell(takenFrom(room), 'en');

describe('gradebooks', () => {
  it('Canvas: its five columns, the points possible, then a line a student', () => {
    expect(canvasRows(named)).toEqual([
      ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'CRM'],
      ['    Points Possible', null, null, null, null, 10],
      ['王芳', null, '00123', null, null, 8],
      ['李明', null, 'li@example.org', 'li@example.org', null, 6.2],
      ['@陈', null, '=2+5', null, null, null],
      ['Teal Crane', null, 'seat 2', null, null, 8],
      ['Jade Deer', null, 'seat 5', null, null, null],
      ['Silver Magpie', null, 'seat 6', null, null, null]
    ]);
  });

  it('Moodle: whom to map by, the grade, and the teachers’ words beside it', () => {
    const [heads, ...rows] = moodleRows(named);
    expect(heads).toEqual(['ID number', 'Full name', 'Email address', 'CRM', 'Feedback']);
    expect(rows.slice(0, 2)).toEqual([
      ['00123', '王芳', null, 8, 'Calm under fire.\nBrief.'],
      ['li@example.org', '李明', 'li@example.org', 6.2, null]
    ]);
  });

  it('the Chinese sheet is Chinese in every language', () => {
    const { name, rows } = chineseSheet(named);
    expect(name).toBe('成绩单');
    expect(rows.slice(0, 2)).toEqual([
      ['学号', '姓名', '小组', '成绩', '评语'],
      ['00123', '王芳', '第1组 · +Foxes', 8, 'Calm under fire.\nBrief.']
    ]);
    expect(rows[4]).toEqual(['座位2', '青鹤', '第1组 · +Foxes', 8, 'Calm under fire.\nBrief.']);
  });

  it('without a roster there are seats and nicknames only, and nobody’s number', () => {
    const rows = canvasRows(unnamed).slice(2);
    expect(rows.map((row) => [row[0], row[2]])).toEqual([
      ['=SUM(A1)', 'seat 1'],
      ['Teal Crane', 'seat 2'],
      ['Golden Swallow', 'seat 3'],
      ['Jade Deer', 'seat 5'],
      ['Silver Magpie', 'seat 6']
    ]);
  });
});
