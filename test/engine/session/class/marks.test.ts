import { describe, expect, test } from 'vitest';
import { loneSide } from '#engine/session';
import { seat, seated, teacher, talk, type Room } from './room.ts';

const five = (points: number) => ({ knowledge: points, communication: points, solution: points, teamwork: points, staging: points });
const rate = (room: Room, number: number, team: string, points: number) =>
  room.must(seat(number), { type: 'mark', team, points: five(points) });
const result = (room: Room, team = 't1') => room.control.result!.find((one) => one.team === team)!;

describe('marks', () => {
  test('R1 a score is the mean of the mean of the other teams’ means and the mean of the teachers', () => {
    const room = seated(6, 2, 'evaluate');
    for (const [number, points] of [
      [3, 10],
      [4, 8],
      [5, 3]
    ] as const)
      rate(room, number, 't1', points);
    room.must(teacher, { type: 'mark', team: 't1', points: five(8) });
    room.must({ kind: 'teacher', id: 'bo' }, { type: 'mark', team: 't1', points: five(4) });
    // Other teams: (10 + 8) / 2 = 9 and 3, so 6; teachers 6.
    expect(result(room)).toMatchObject({ peers: 6, teachers: 6, total: 6 });
    expect(result(room, 't2')).toMatchObject({ peers: null, teachers: null, total: null });
  });

  test('R1 criteria weigh as the case says', () => {
    const scenario = talk();
    const criteria = [
      ['deed', 75],
      ['word', 25]
    ].map(([id, weight]) => ({ id: String(id), weight: Number(weight), name: { en: 'x', zh: 'x' }, anchors: [] }));
    const room = seated(4, 2, 'evaluate', { ...scenario, rubric: { scale: 5, criteria } });
    expect(room.refused(seat(3), { type: 'mark', team: 't1', points: { deed: 6, word: 1 } })).toBe('session/bad-points');
    room.must(seat(3), { type: 'mark', team: 't1', points: { deed: 5, word: 1 } });
    expect(result(room)).toMatchObject({ total: 4, byCriterion: [{ total: 5 }, { total: 1 }] });
  });

  test('R1 where one side has not marked, the score is told to be the other side’s alone', () => {
    const room = seated(4, 2, 'evaluate');
    expect(loneSide(result(room))).toBeNull();
    rate(room, 3, 't1', 6);
    expect([result(room).total, loneSide(result(room))]).toEqual([6, 'peers']);
    room.must(teacher, { type: 'mark', team: 't1', points: five(8) });
    room.must(teacher, { type: 'mark', team: 't2', points: five(8) });
    expect([loneSide(result(room)), loneSide(result(room, 't2'))]).toEqual([null, 'teachers']);
  });

  test('R3 with the marks locked the clock of the evaluation goes away; that of another step stays', () => {
    const timed = { ...talk(), class: { ...talk().class, evaluate: 600, debrief: 900 } };
    const early = seated(4, 2, 'evaluate', timed);
    expect(early.control.clock.phaseEnds).not.toBeNull();
    early.must(teacher, { type: 'lock-marks' });
    expect(early.control.clock.phaseEnds).toBeNull();
    const late = seated(4, 2, 'evaluate', timed);
    late.must(teacher, { type: 'advance', from: 'evaluate' });
    const ends = late.control.clock.phaseEnds;
    late.must(teacher, { type: 'lock-marks' });
    expect(late.control.clock.phaseEnds).toBe(ends);
    expect(ends).not.toBeNull();
  });

  test('R2 the own team is not marked, and a mark is whole', () => {
    const room = seated(4, 2, 'evaluate');
    expect(room.refused(seat(1), { type: 'mark', team: 't1', points: five(9) })).toBe('session/own-team');
    expect(room.refused(seat(1), { type: 'mark', team: 't2', points: { knowledge: 9 } })).toBe('session/bad-points');
    expect(room.refused(seat(1), { type: 'mark', team: 't2', points: five(11) })).toBe('session/bad-points');
    expect(room.refused(seat(1), { type: 'mark', team: 't9', points: five(9) })).toBe('session/no-such-team');
  });

  test('R3 a mark can change until it is locked, and is excluded only with a reason', () => {
    const room = seated(4, 2, 'evaluate');
    rate(room, 3, 't1', 2);
    rate(room, 3, 't1', 4);
    rate(room, 4, 't1', 10);
    expect(result(room).total).toBe(7);
    room.must(teacher, { type: 'exclude-mark', team: 't1', rater: 's4', reason: 'a joke' });
    rate(room, 4, 't1', 9);
    expect(result(room).total).toBe(4);
    room.must(teacher, { type: 'include-mark', team: 't1', rater: 's4' });
    expect(result(room).total).toBe(6.5);
    room.must(teacher, { type: 'lock-marks' });
    expect(room.refused(seat(3), { type: 'mark', team: 't1', points: five(1) })).toBe('session/marks-locked');
    expect(room.refused(teacher, { type: 'exclude-mark', team: 't1', rater: 's4', reason: 'x' })).toBe('session/marks-locked');
    expect(room.refused(teacher, { type: 'include-mark', team: 't1', rater: 's9' })).toBe('session/marks-locked');
  });

  test('R4 marks are told at the lock, the true ending at the reveal after the lock', () => {
    const scenario = { ...talk(), trueEnding: { scene: 'gone', story: { en: 'It flew.', zh: '飞了。' } } };
    const room = seated(4, 2, 'evaluate', scenario);
    rate(room, 3, 't1', 7);
    expect(room.view(1).result).toBeNull();
    room.must(teacher, { type: 'reveal' });
    expect(room.view(1)).toMatchObject({ result: null, reveal: { truth: null } });
    room.must(teacher, { type: 'lock-marks' });
    expect(room.view(1)).toMatchObject({ result: [{ total: 7 }, { total: null }], reveal: { truth: { story: { en: 'It flew.' } } } });
    expect(room.refused(teacher, { type: 'reveal' })).toBe('session/already-so');
  });
});
