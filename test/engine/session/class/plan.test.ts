import { describe, expect, test } from 'vitest';
import { readClassCommand } from '#engine/session';
import { aCase, decision, choice, ending } from '../../../helpers/case.ts';
import { opened, seated, talk, teacher } from './room.ts';

const minute = 60_000;
const minutes = { form: 5, choose: 0, prepare: 10, simulate: 15, evaluate: 8, 'sum-up': 7 };

describe('the lesson plan', () => {
  test('L1 it begins with the step in which it was set, by the wall clock, which no pause stops', () => {
    const room = seated(4, 2, 'prepare');
    expect(room.control.lesson.plan).toBeNull();
    const began = room.at;
    room.must(teacher, { type: 'set-plan', minutes, anew: false });
    room.must(teacher, { type: 'pause', team: null });
    room.wait(3 * minute);
    room.must(teacher, { type: 'resume', team: null });
    room.must(teacher, { type: 'advance', from: 'prepare' });
    expect(room.control.lesson.plan).toEqual({
      ...{ minutes, began, from: 'prepare', since: began + 3 * minute },
      spent: { prepare: 3 * minute }
    });
  });

  test('L1 other minutes change a lesson that goes on, a new lesson begins now', () => {
    const room = seated(4, 2, 'prepare');
    room.must(teacher, { type: 'set-plan', minutes, anew: true });
    const began = room.at;
    room.wait(2 * minute);
    room.must(teacher, { type: 'set-plan', minutes: { ...minutes, simulate: 20 }, anew: false });
    expect(room.control.lesson.plan).toMatchObject({ began, minutes: { simulate: 20 } });
    room.must(teacher, { type: 'set-plan', minutes, anew: true });
    expect(room.control.lesson.plan).toMatchObject({ began: began + 2 * minute, from: 'prepare' });
  });

  test('L2 what a step took counts on when the class comes back to it', () => {
    const room = seated(4, 2, 'prepare');
    room.must(teacher, { type: 'set-plan', minutes, anew: true });
    room.wait(4 * minute);
    room.must(teacher, { type: 'advance', from: 'prepare' });
    room.wait(minute / 2);
    room.must(teacher, { type: 'step-back', from: 'simulate' });
    room.wait(minute);
    room.must(teacher, { type: 'advance', from: 'prepare' });
    expect(room.control.lesson.plan?.spent).toEqual({ prepare: 5 * minute, simulate: minute / 2 });
  });

  test('L1 the usual minutes are those of the case; a preparation of days is homework', () => {
    const timed = talk({ prepare: 7 * 24 * 3600, play: 1500, evaluate: 360 });
    expect(opened(1, timed).control.lesson.usual).toEqual({
      ...{ form: 5, choose: 0, prepare: 10, simulate: 25, evaluate: 6 },
      'sum-up': 15
    });
    const plain = aCase([decision('a', [choice('x', 'end')]), ending('end')]);
    expect(opened(1, plain).control.lesson.usual.simulate).toBe(20);
  });

  test('L3 a plan that gives the play more minutes than the case keeps its clock running longer; one with fewer cuts no team off', () => {
    const ends = (simulate: number) => {
      const room = seated(4, 2, 'prepare', talk({ play: 1200 }));
      room.must(teacher, { type: 'set-plan', minutes: { ...minutes, simulate }, anew: true });
      room.must(teacher, { type: 'advance', from: 'prepare' });
      const { play, clock } = room.view(1);
      return play!.playEnds! - clock.now;
    };
    expect([ends(15), ends(40)]).toEqual([20 * minute, 40 * minute]);
  });

  test.each([{ ...minutes, form: -1 }, { ...minutes, simulate: 1.5 }, { form: 5 }])('L1 minutes are read field by field: %j', (wrong) => {
    expect(readClassCommand({ type: 'set-plan', minutes: wrong, anew: true })).toMatchObject({ code: 'session/malformed-command' });
  });
});

describe('verbs that can be taken back', () => {
  test('K4 added time is taken back, but not when that would end a decision', () => {
    const room = seated(4, 2);
    const { deadline } = room.state.teams.t1!;
    room.must(teacher, { type: 'add-time', team: null, seconds: 60 });
    room.must(teacher, { type: 'add-time', team: null, seconds: -60 });
    expect(room.state.teams.t1!.deadline).toBe(deadline);
    room.must(teacher, { type: 'add-time', team: 't1', seconds: 60 });
    room.wait(100_000);
    expect(room.refused(teacher, { type: 'add-time', team: 't1', seconds: -60 })).toBe('session/time-used');
    expect(room.state.teams.t1!.locks).toEqual([]);
  });

  test('K8 a play that the class comes back to before its first decision has its whole time again', () => {
    const room = seated(4, 2, 'simulate', talk({ play: 900 }));
    room.must(teacher, { type: 'step-back', from: 'simulate' });
    room.wait(30 * minute);
    room.must(teacher, { type: 'advance', from: 'prepare' });
    room.wait(80_000);
    expect(room.state.teams.t1!.locks).toEqual([]);
    room.wait(10_000);
    expect(room.state.teams.t1!.locks.length).toBe(1);
  });

  test('L4 a step on that timed teams out is taken back: the step, then each team', () => {
    const room = seated(4, 2);
    room.vote(1, 'listen');
    room.vote(2, 'listen');
    room.must(teacher, { type: 'advance', from: 'simulate', asked: true });
    expect(room.play('t1').now.over).toBe(true);
    room.must(teacher, { type: 'step-back', from: 'evaluate' });
    room.must(teacher, { type: 'rewind-team', team: 't1', to: 1 });
    room.must(teacher, { type: 'rewind-team', team: 't2', to: 0 });
    expect([room.play('t1').now, room.play('t2').now]).toMatchObject([
      { scene: 'office', over: false },
      { scene: 'desk', over: false }
    ]);
    room.wait(59_000);
    expect(room.state.teams.t1!.locks.length).toBe(1);
  });
});
