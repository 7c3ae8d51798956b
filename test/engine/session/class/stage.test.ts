import { describe, expect, test } from 'vitest';
import { foldClass, projectorView } from '#engine/session';
import { seat, seated, talk, teacher, type Room } from './room.ts';

const wall = (room: Room) => projectorView(room.cases, room.state, room.at).stage;

describe('a team on stage', () => {
  test('G1 it is put there in the simulation; the clocks of all teams stand still and nobody votes', () => {
    const early = seated(4, 2, 'prepare');
    expect(early.refused(teacher, { type: 'put-on-stage', team: 't1' })).toBe('session/not-now');
    const room = seated(4, 2);
    expect(room.refused(seat(1), { type: 'put-on-stage', team: 't1' })).toBe('session/not-yours');
    expect(room.refused(teacher, { type: 'put-on-stage', team: 't9' })).toBe('session/no-such-team');
    room.must(teacher, { type: 'put-on-stage', team: 't1' });
    room.wait(3_600_000);
    expect([room.play('t1').steps, room.play('t2').steps]).toEqual([[], []]);
    expect(room.vote(3, 'wait')).toMatchObject({ code: 'session/paused' });
    expect(room.vote(1, 'wait')).toMatchObject({ code: 'session/paused' });
    expect(wall(room)).toMatchObject({ team: 't1', calm: 45, trust: 50, over: false });
  });

  test('G1 afterwards all clocks go on with the time that they had', () => {
    const room = seated(4, 2);
    room.wait(60_000);
    room.must(teacher, { type: 'put-on-stage', team: 't1' });
    room.wait(3_600_000);
    room.must(teacher, { type: 'put-on-stage', team: null });
    expect(room.control.stage).toBeNull();
    room.wait(29_000);
    expect(room.play('t2').steps).toEqual([]);
    room.wait(2_000);
    expect(room.play('t2').steps).toHaveLength(1);
  });

  test('G2 a tapped choice decides, once for all who heard it', () => {
    const room = seated(4, 2);
    room.must(teacher, { type: 'put-on-stage', team: 't1' });
    expect(room.refused(seat(1), { type: 'tap-choice', turn: 0, choice: 'listen' })).toBe('session/not-the-stage');
    expect(room.refused(teacher, { type: 'tap-choice', turn: 0, choice: 'nonsense' })).toBe('machine/no-such-choice');
    room.must(teacher, { type: 'tap-choice', turn: 0, choice: 'listen' });
    expect(room.refused(teacher, { type: 'tap-choice', turn: 0, choice: 'listen' })).toBe('session/stale-turn');
    expect(room.play('t1').now.scene).toBe('office');
    room.must(teacher, { type: 'tap-choice', turn: 1, choice: 'give' });
    expect(wall(room)).toMatchObject({ over: true, heard: [{ move: 'listen' }, {}] });
    expect(room.refused(teacher, { type: 'tap-move', turn: 2, move: 'thank' })).toBe('session/nothing-open');
    room.must(teacher, { type: 'put-on-stage', team: null });
    // how it ended is not shown to those who still play
    expect(room.refused(teacher, { type: 'put-on-stage', team: 't1' })).toBe('session/nothing-open');
  });

  test('G2 the observers of the team tap too, and stay observers', () => {
    const room = seated(4, 2);
    room.must({ kind: 'server' }, { type: 'take-seat', name: null });
    expect(room.state.seats.s5).toMatchObject({ team: 't1', watches: true });
    room.must(teacher, { type: 'put-on-stage', team: 't1' });
    expect([room.view(5).stage?.taps?.choices.length, room.view(1).stage?.taps, room.view(3).stage?.taps]).toEqual([3, null, null]);
    room.must(seat(5), { type: 'tap-choice', turn: 0, choice: 'listen' });
    expect(room.state.seats.s5?.watches).toBe(true);
  });

  test('G2 a move that stands in no choice changes calm and trust by the table of moves, and is taken back with what came after', () => {
    const room = seated(4, 2);
    room.must(teacher, { type: 'put-on-stage', team: 't1' });
    const before = room.play('t1').now;
    room.must(teacher, { type: 'tap-move', turn: 0, move: 'apologise' });
    expect(room.play('t1').now).toMatchObject({
      scene: 'desk',
      calm: before.calm + 8,
      trust: before.trust + 5,
      cost: before.cost,
      turns: 0
    });
    expect(room.log.at(-1)).toMatchObject({ type: 'play', team: 't1', data: { type: 'move.tapped', move: 'apologise' } });
    room.must(teacher, { type: 'tap-choice', turn: 0, choice: 'listen' });
    room.must(teacher, { type: 'tap-move', turn: 1, move: 'argue' });
    room.must(teacher, { type: 'rewind-team', team: 't1', to: 0 });
    expect(room.play('t1').now).toMatchObject({ scene: 'desk', calm: before.calm + 8 });
    expect(room.play('t1').tapped).toHaveLength(1);
  });

  test('G3 who hears the same move taps it too: within four seconds it was made once', () => {
    const room = seated(4, 2);
    room.must(teacher, { type: 'put-on-stage', team: 't1' });
    room.must(teacher, { type: 'tap-move', turn: 0, move: 'thank' });
    room.wait(3_000);
    expect(room.refused({ kind: 'teacher', id: 'bo' }, { type: 'tap-move', turn: 0, move: 'thank' })).toBe('session/already-so');
    room.must(teacher, { type: 'tap-move', turn: 0, move: 'ask' });
    room.wait(4_000);
    room.must(teacher, { type: 'tap-move', turn: 0, move: 'thank' });
    expect(room.play('t1').tapped.map(({ move }) => move)).toEqual(['thank', 'ask', 'thank']);
  });

  test('G1 the step that follows ends a performance, and so does the end of the class', () => {
    const room = seated(4, 2);
    room.must(teacher, { type: 'put-on-stage', team: 't1' });
    room.must(teacher, { type: 'advance', from: 'simulate', asked: true });
    expect([room.state.stage, room.state.teams.t2!.pausedAt]).toEqual([null, null]);
    const other = seated(4, 2);
    other.must(teacher, { type: 'put-on-stage', team: 't2' });
    other.must(teacher, { type: 'end-class' });
    expect(other.state.stage).toBeNull();
  });

  test('P1 a performance folds alike after a trip through JSON', () => {
    const room = seated(4, 2, 'simulate', talk());
    room.must(teacher, { type: 'put-on-stage', team: 't1' });
    room.must(teacher, { type: 'tap-move', turn: 0, move: 'thank' });
    room.must(teacher, { type: 'tap-choice', turn: 0, choice: 'wait' });
    room.must(teacher, { type: 'put-on-stage', team: null });
    expect(foldClass(room.cases, JSON.parse(JSON.stringify(room.log)))).toEqual(room.state);
  });
});
