import { describe, expect, test } from 'vitest';
import { readoutsOf } from '#engine/outcomes';
import { answerClass, teamLog, fold } from '#engine/session';
import { boardCase } from '../../../helpers/board-cases.ts';
import { seat, seated, server, teacher, type Room } from './room.ts';

const quarters = boardCase('quarters').scenario;
const project = boardCase('project').scenario;
const inRounds = (people = 3): Room => seated(people, 3, 'simulate', quarters);
const lockOf = (room: Room, team = 't1'): number => room.state.teams[team]!.locks.at(-1)!.seq;
const base = { satisfaction: 70, loyalty: 90, churn: 5, profit: 1000 };
const agree = (room: Room, word: string) => [1, 2].forEach((number) => room.vote(number, word));

describe('rounds in class', () => {
  test('E1 alike settings are one proposal however they are written; the team sees who made it, and joining it is a vote', () => {
    const room = inRounds(6);
    room.vote(1, '{ads=0.50}');
    room.vote(4, '{care=4}');
    const { proposals, vote } = room.view(2).play!;
    expect(vote).toBeNull();
    expect(proposals).toEqual([
      {
        choice: '{ads=0.5;care=0;price=0}',
        seats: ['s1'],
        settings: { ads: 0.5, care: 0, price: 0 },
        beside: null
      }
    ]);
    room.vote(2, proposals[0]!.choice);
    expect(room.state.teams.t1!.locks.map(({ choice, by }) => [choice, by])).toEqual([['{ads=0.5;care=0;price=0}', 'team']]);
    expect(room.view(1).play!.past[0]!.text).toEqual({ zh: '广告 0.5，关怀 0，价格 0%', en: 'Advertising 0.5, Care 0, Price 0%' });
  });

  test('E1 settings that cannot be paid are no vote', () => {
    const room = inRounds();
    expect(room.vote(1, '{ads=3;care=4}')).toMatchObject({ ok: false, code: 'machine/over-budget' });
    expect(room.vote(1, '{ads=0.3}')).toMatchObject({ ok: false, code: 'machine/setting-out-of-range' });
  });

  test('E2 while the months are lived no decision is open and no clock runs; the server closes the round, once', () => {
    const room = inRounds();
    agree(room, '{care=1}');
    expect(room.view(1).play).toMatchObject({ deadline: null, view: { round: { number: 1, living: true } } });
    expect(room.vote(3, '{care=2}')).toMatchObject({ code: 'session/round-living' });
    expect(room.refused(teacher, { type: 'close-decision', team: 't1', turn: 1 })).toBe('session/round-living');
    room.wait(3_600_000);
    expect(room.play('t1').now.living).toBeDefined();
    const closing = { type: 'close-round', team: 't1', lock: lockOf(room), readouts: base } as const;
    for (const actor of [teacher, seat(1)]) expect(room.refused(actor, closing)).toBe('session/not-yours');
    room.must(server, closing);
    expect(room.view(1).play).toMatchObject({
      view: { round: { number: 2, living: false } },
      past: [{ round: { settings: { ads: 1, care: 1, price: 0 }, beside: null, base } }]
    });
    expect(room.state.teams.t1!.deadline).toBe(room.at - room.state.clock.stood + 90_000);
    expect(answerClass(room.cases, room.state, server, closing, room.at)).toEqual({ ok: true, events: [] });
  });

  test('E2 a round that was taken back is not closed with what it would have come to', () => {
    const room = inRounds();
    agree(room, '{care=1}');
    const late = { type: 'close-round', team: 't1', lock: lockOf(room), readouts: base } as const;
    room.must(teacher, { type: 'rewind-team', team: 't1', to: 0 });
    expect(room.view(1).play).toMatchObject({ turn: 0, view: { round: { number: 1, living: false } } });
    agree(room, '{care=1}');
    room.must(server, late);
    expect(room.play('t1').now.living).toBeDefined();
  });

  test('E3 when time is over most votes count, else the settings of the round before', () => {
    const room = inRounds(6);
    room.vote(1, '{care=1}');
    room.wait(91_000);
    room.live();
    room.wait(91_000);
    room.live();
    const words = (team: string) => room.state.teams[team]!.locks.map(({ choice, by }) => `${by} ${choice}`);
    expect(words('t1')).toEqual(['clock {ads=1;care=1;price=0}', 'clock {ads=1;care=1;price=0}']);
    expect(words('t2')).toEqual(['clock {ads=1;care=0;price=0}', 'clock {ads=1;care=0;price=0}']);
  });

  test('C5 what the case dates happens before its round to every team, unless the teacher let it happen earlier', () => {
    const room = inRounds(6);
    room.must(teacher, { type: 'inject-event', event: 'rival', team: 't2' });
    for (let round = 0; round < 2; round++) {
      room.wait(91_000);
      room.live();
    }
    expect(room.play('t1').injected).toEqual([{ event: 'rival', after: 2, weeks: 0, months: 6 }]);
    expect(room.play('t2').injected).toEqual([{ event: 'rival', after: 0, weeks: 0, months: 0 }]);
    expect(room.control.events[0]).toMatchObject({ round: 3, happened: ['t1', 't2'] });
  });

  test('C5 what is let happen while months are lived comes after them, and does not change what they came to', () => {
    const room = inRounds();
    agree(room, '{care=1}');
    const before = readoutsOf(room.compiled, room.play('t1'));
    room.must(teacher, { type: 'inject-event', event: 'rival', team: null });
    expect(readoutsOf(room.compiled, room.play('t1'))).toEqual(before);
    room.live();
    expect(room.play('t1').injected).toEqual([{ event: 'rival', after: 1, weeks: 0, months: 3 }]);
    expect(room.view(1).play!.news).toMatchObject([{ id: 'rival', after: 1 }]);
  });

  test('C6 all teams meet the same customers: one seed, and what the log holds is found again', () => {
    const room = inRounds(6);
    agree(room, '{care=1}');
    [4, 5].forEach((number) => room.vote(number, '{care=1}'));
    const [one, other] = ['t1', 't2'].map((team) => fold(room.compiled, teamLog(room.log, team)));
    expect(readoutsOf(room.compiled, one!)).toEqual(readoutsOf(room.compiled, other!));
  });

  test('K5 a play whose time is over while months are lived ends when they were', () => {
    const room = seated(3, 3, 'simulate', { ...quarters, class: { ...quarters.class, play: 60 } });
    agree(room, '{care=1}');
    room.wait(120_000);
    expect(room.play('t1').now.over).toBe(false);
    room.live();
    room.wait(1);
    expect(room.play('t1')).toMatchObject({ ending: 'poor', now: { firm: { round: 1 } } });
  });

  test('K7 a class that goes on while months are lived ends these plays, and can come back to them', () => {
    const room = inRounds();
    agree(room, '{care=1}');
    room.must(teacher, { type: 'advance', from: 'simulate', asked: true });
    expect(room.play('t1').ending).toBe('poor');
    room.must(teacher, { type: 'step-back', from: 'evaluate' });
    room.must(teacher, { type: 'rewind-team', team: 't1', to: 1 });
    room.live();
    expect(room.play('t1').now).toMatchObject({ scene: 'quarter', firm: { round: 1 } });
  });

  test('T7 rounds are not rehearsed, a board is; neither is performed on stage', () => {
    const room = seated(3, 3, 'prepare', quarters);
    for (const command of [{ type: 'restart-rehearsal' }, { type: 'rehearse', scene: 'quarter', choice: '{}' }] as const)
      expect(room.refused(seat(1), command)).toBe('session/no-rehearsal');
    const board = seated(3, 3, 'prepare', project);
    board.must(seat(1), { type: 'rehearse', scene: 'board', choice: 'process' });
    expect(board.view(1).rehearsal).toMatchObject({ turn: 1, view: { left: { weeks: 8 } } });
    board.must(teacher, { type: 'advance', from: 'prepare' });
    expect(board.refused(teacher, { type: 'put-on-stage', team: 't1' })).toBe('session/no-stage');
  });

  test('R4 no other team and not the wall sees what a round came to before the evaluation', () => {
    const room = inRounds(6);
    agree(room, '{care=1}');
    const before = [JSON.stringify(room.view(4)), JSON.stringify(room.wall.progress)];
    room.must(server, { type: 'close-round', team: 't1', lock: lockOf(room), readouts: { ...base, satisfaction: 12.345 } });
    expect(JSON.stringify(room.view(4))).toBe(before[0]);
    expect(JSON.stringify(room.wall)).not.toMatch(/12\.345|satisfaction/);
    expect(room.wall.progress).toMatchObject([
      { decisions: 1, round: { number: 2, of: 8, living: false } },
      { decisions: 0, round: { number: 1, of: 8, living: false } }
    ]);
  });

  test('C2 a board is played by votes on its steps; the clock lets a week pass', () => {
    const room = seated(3, 3, 'simulate', project);
    agree(room, 'process');
    room.wait(91_000);
    expect(room.state.teams.t1!.locks.map(({ choice, by }) => [choice, by])).toEqual([
      ['process', 'team'],
      ['wait', 'clock']
    ]);
    expect(room.control.teams[0]!.play).toMatchObject({ left: { money: 100, weeks: 7, people: 3 }, round: null });
    expect(room.view(1).play!.proposals).toEqual([]);
  });
});
