import { describe, expect, it } from 'vitest';
import { outcome } from '#engine/outcomes';
import { teamLog } from '#engine/session';
import type { Known } from '#lib/server/takeaway/figures.ts';
import { sheetIds, sheetOf, tell, type SheetId } from '#lib/server/takeaway/sheets.ts';
import { seated } from '../../engine/session/class/room.ts';
import { held, roster, takenFrom } from './held.ts';

const room = held();
const rowsOf = (id: SheetId, locale: 'en' | 'zh-CN' = 'en', outcomes?: ReadonlyMap<string, Known>) =>
  sheetOf(id, tell(takenFrom(room, roster), locale), outcomes).rows;

describe('sheets', () => {
  it('tell every decision that stands, with its votes and how long it took', () => {
    expect(rowsOf('decisions')).toEqual([
      ['Team', 'No.', 'Scene', 'Choice', 'Decided by', 'Reason', 'Votes', 'Seconds'],
      ['Team 1 · +Foxes', 1, 'desk', 'text of listen', 'the team', '=1+1', '2 × text of listen', 0],
      ['Team 1 · +Foxes', 2, 'office', 'text of give', 'the team', null, '1 × text of give', 0]
    ]);
  });

  it('tell each voter’s reason, the last one and not one that was dropped', () => {
    const rows = rowsOf('reasons').slice(1);
    expect(rows.map((row) => [row[3], row[4], row[6]])).toEqual([
      [1, '=SUM(A1)', '=1+1'],
      [2, 'Teal Crane', 'she is tired']
    ]);
  });

  it('tell no reason of a decision that was taken back', () => {
    const again = seated(2, 2);
    again.vote(1, 'listen', 'old');
    again.vote(2, 'listen', 'old too');
    again.must({ kind: 'teacher', id: 'ann' }, { type: 'rewind-team', team: 't1', to: 0 });
    again.vote(1, 'wait', 'new');
    again.vote(2, 'wait');
    const rows = sheetOf('reasons', tell(takenFrom(again), 'en')).rows.slice(1);
    expect(rows.map((row) => row[6])).toEqual(['new']);
  });

  it('tell every mark: who gave it, whether it counts and why not', () => {
    const rows = rowsOf('marks').slice(1);
    expect(rows.map((row) => [row[1], row[2], ...row.slice(3, 8), ...row.slice(8)])).toEqual([
      ['Golden Swallow', 'Team 2', 10, 10, 10, 10, 10, 10, '-well, "done"', 'yes', null],
      ['Violet Dolphin', null, 8, 8, 8, 8, 8, 8, null, 'no', null],
      ['Jade Deer', 'Team 3', 4, 4, 4, 4, 4, 4, null, 'yes', null],
      ['Silver Magpie', 'Team 3', 1, 1, 1, 1, 1, 1, 'a joke', 'no', 'not meant'],
      ['Teacher · Ann', null, 9, 9, 9, 9, 9, 9, 'Calm under fire.\nBrief.', 'yes', null],
      ['=SUM(A1)', 'Team 1 · +Foxes', 3, 7, 7, 7, 7, 6.2, null, 'yes', null]
    ]);
  });

  it('give the scores of the screen, which are those reckoned by hand', () => {
    const scores = rowsOf('scores').slice(1);
    // Team 1: other teams 10 and 4, so 7 (one rater left, one mark is excluded); teacher 9. Team 2: (3 + 4 × 7) / 5.
    const byHand = [
      [7, 9, 8],
      [6.2, null, 6.2],
      [null, null, null]
    ];
    expect(scores.map((row) => row.slice(1, 4))).toEqual(byHand);
    expect(room.control.result!.map(({ peers, teachers, total }) => [peers, teachers, total])).toEqual(byHand);
    expect(scores.map((row) => row.slice(4, -1))).toEqual(
      room.control.result!.map(({ byCriterion }) => byCriterion.map(({ total }) => total))
    );
    expect(scores[1]![4]).toBe(3);
  });

  it('say where a score is one side’s alone', () => {
    const notes = rowsOf('scores').map((row) => row.at(-1));
    expect(notes).toEqual(['Note', null, 'no teacher’s mark: the other teams’ marks alone', null]);
  });

  it('give the marks of the screen, so that the scores can be reckoned from them again', () => {
    const shown = room.control.marking!.marks.map(({ points, total, comment, excluded }) => [
      ...Object.values(points),
      total,
      comment,
      excluded
    ]);
    expect(
      rowsOf('marks')
        .slice(1)
        .map((row) => [...row.slice(3, 10), row[11]])
    ).toEqual(shown);
  });

  it('say of a team without an outcome why, and invent nothing', () => {
    const outcomes = new Map<string, Known>([['t1', { is: 'waiting' }]]);
    const rows = rowsOf('outcomes', 'en', outcomes).slice(1);
    expect(rows.map((row) => row.at(-1))).toEqual([
      'Not simulated yet. Download again in a minute.',
      ...Array(2).fill('The play has not come to an ending.')
    ]);
    expect(rows.every((row) => row.slice(2, -1).every((cell) => cell === null))).toBe(true);
  });

  it('have the figures of the outcome', () => {
    const known = outcome(room.compiled, teamLog(room.log, 't1'));
    const rows = rowsOf('outcomes', 'en', new Map([['t1', { is: 'known', outcome: known }]])).filter((row) => row[0] === 'Team 1 · +Foxes');
    const { end, lifetimeValue, cost, profit } = known.played;
    expect(rows.map((row) => row[3])).toEqual([
      cost,
      known.played.peak.satisfaction.level,
      ...[end.satisfaction, end.trust, end.intention, end.kept, profit, lifetimeValue].map(({ level }) => level)
    ]);
    expect(cost).toBe(700);
    expect(rows.at(-1)!.slice(4, 7)).toEqual([lifetimeValue.difference, lifetimeValue.low, lifetimeValue.high]);
  });

  it('list people with their seats and lines, and lines without a seat', () => {
    const rows = rowsOf('people').slice(1);
    expect(rows.map((row) => [row[0], row[1], row[4], row[5], row[6]])).toEqual([
      [1, '=SUM(A1)', '00123', '王芳', null],
      [2, 'Teal Crane', null, null, null],
      [3, 'Golden Swallow', 'li@example.org', '李明', null],
      [4, 'Violet Dolphin', null, null, 'has left'],
      [5, 'Jade Deer', null, null, null],
      [6, 'Silver Magpie', null, null, null],
      [null, null, '=2+5', '@陈', 'took no seat']
    ]);
  });

  it.each(sheetIds)('%s has as many cells in each row as heads, in both languages', (id) => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const [heads, ...rows] = rowsOf(id, locale);
      expect(new Set(heads).size).toBe(heads!.length);
      expect(rows.every((row) => row.length === heads!.length)).toBe(true);
    }
    expect(rowsOf(id, 'zh-CN')[0]!.join('')).not.toMatch(/[A-Za-z]{2}/);
  });
});
