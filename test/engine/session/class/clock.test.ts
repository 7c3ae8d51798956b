import { describe, expect, test } from 'vitest';
import { nextDue } from '#engine/session';
import { seated, server, talk, teacher } from './room.ts';

const minute = 60_000;

describe('clocks', () => {
  test('K1 when the time of a decision is over the most votes count, else what the case declares', () => {
    const room = seated(5, 5);
    room.vote(1, 'listen');
    room.wait(90_000);
    expect(room.state.teams.t1!.locks).toMatchObject([{ choice: 'listen', by: 'clock', seconds: 90 }]);
    room.wait(minute);
    expect(room.state.teams.t1!.locks[1]).toMatchObject({ scene: 'office', choice: 'refuse', by: 'clock' });
    expect(room.play('t1').ending).toBe('bad');
    expect(nextDue(room.state)).toBeNull();
  });

  test('K2 a pause stops every clock, a team has one of its own', () => {
    const room = seated(4, 2);
    room.wait(30_000);
    room.must(teacher, { type: 'pause', team: null });
    expect(nextDue(room.state)).toBeNull();
    room.wait(10 * minute);
    room.must(teacher, { type: 'resume', team: null });
    room.must(teacher, { type: 'pause', team: 't2' });
    room.wait(59_000);
    expect(room.state.teams.t1!.locks).toEqual([]);
    room.wait(1_000);
    expect(room.state.teams.t1!.locks.length).toBe(1);
    expect(room.state.teams.t2!.locks.length).toBe(0);
    expect(room.view(3).clock.paused).toBe(true);
    room.wait(10 * minute);
    room.must(teacher, { type: 'resume', team: 't2' });
    room.wait(60_000);
    expect(room.state.teams.t2!.locks.length).toBe(1);
  });

  test('K2 a team pause within a pause of the class keeps what was left', () => {
    const room = seated(2, 2);
    room.wait(20_000);
    room.must(teacher, { type: 'pause', team: null });
    room.wait(minute);
    room.must(teacher, { type: 'pause', team: 't1' });
    room.wait(minute);
    room.must(teacher, { type: 'resume', team: null });
    room.wait(minute);
    room.must(teacher, { type: 'resume', team: 't1' });
    room.wait(69_999);
    expect(room.state.teams.t1!.locks.length).toBe(0);
    room.wait(1);
    expect(room.state.teams.t1!.locks.length).toBe(1);
  });

  test('K3 after a restart clocks go on where they were', () => {
    const room = seated(2, 2);
    room.wait(30_000);
    room.at += 5 * minute;
    room.must(server, { type: 'restart', stoodStill: 5 * minute });
    room.wait(59_999);
    expect(room.state.teams.t1!.locks.length).toBe(0);
    room.wait(1);
    expect(room.state.teams.t1!.locks.length).toBe(1);
  });

  test('K3 a restart within a pause counts once', () => {
    const room = seated(2, 2);
    room.wait(30_000);
    room.must(teacher, { type: 'pause', team: null });
    room.at += 5 * minute;
    room.must(server, { type: 'restart', stoodStill: 4 * minute });
    room.must(teacher, { type: 'resume', team: null });
    expect(nextDue(room.state)! - room.at).toBe(minute);
  });

  test('K4 a minute more is a minute more, for one team or for all', () => {
    const room = seated(4, 2);
    room.must(teacher, { type: 'add-time', team: 't1', seconds: 60 });
    room.wait(90_000);
    expect([room.state.teams.t1!.locks.length, room.state.teams.t2!.locks.length]).toEqual([0, 1]);
  });

  test('K4 how long a team took counts neither the minute it got nor its pause', () => {
    const room = seated(2, 2);
    room.must(teacher, { type: 'add-time', team: 't1', seconds: 60 });
    room.wait(20_000);
    room.must(teacher, { type: 'pause', team: 't1' });
    room.wait(30_000);
    room.must(teacher, { type: 'resume', team: 't1' });
    room.wait(5_000);
    room.vote(1, 'listen');
    room.vote(2, 'listen');
    expect(room.state.teams.t1!.locks).toMatchObject([{ by: 'team', seconds: 25 }]);
  });

  test('K5 a play whose own time is over ends as the case declares, and can be taken back', () => {
    const room = seated(2, 2, 'simulate', talk({ play: 50 }));
    room.vote(1, 'listen');
    room.vote(2, 'listen');
    room.wait(50_000);
    const { play } = room.state.teams.t1!;
    expect(play).toMatchObject({ ending: 'bad', timedOut: { scene: 'office' } });
    room.must(teacher, { type: 'rewind-team', team: 't1', to: 0 });
    expect(room.play('t1').now.scene).toBe('desk');
    expect(nextDue(room.state)! - room.at).toBe(90_000);
  });

  test('K6 closing a decision takes what counts now, and says that the teacher did it', () => {
    const room = seated(3, 3);
    room.must(teacher, { type: 'close-decision', team: 't1', turn: 0 });
    expect(room.state.teams.t1!.locks).toMatchObject([{ choice: 'wait', by: 'teacher' }]);
    expect(room.refused(teacher, { type: 'close-decision', team: 't1', turn: 0 })).toBe('session/stale-turn');
  });

  test('K7 a rewind takes decisions back, and only those that stand', () => {
    const room = seated(2, 2);
    for (const number of [1, 2]) room.vote(number, 'listen');
    room.must(teacher, { type: 'rewind-team', team: 't1', to: 0 });
    expect(room.state.teams.t1).toMatchObject({ locks: [], votes: {} });
    expect(room.refused(teacher, { type: 'rewind-team', team: 't1', to: 0 })).toBe('session/nothing-to-undo');
  });
});
