import { describe, expect, test } from 'vitest';
import { verbsOf } from '#engine/session';
import { opened, seat, seated, server, talk, teacher, type Room } from './room.ts';

const verbs = (room: Room) => verbsOf(room.compiled, room.state, room.log);
const names = (room: Room) => verbs(room).map(({ name }) => name);

describe('L3 the verbs of a class', () => {
  test('L3 the steps of a class are one line each, whatever they brought about', () => {
    const room = seated(4, 2);
    room.must(teacher, { type: 'step-back', from: 'simulate' });
    expect(names(room)).toEqual(['open', 'case', 'make-teams', 'move', 'move', 'move', 'move', 'advance', 'advance', 'back']);
    expect(verbs(room)[2]).toMatchObject({ count: 2, teams: [], by: 'ann', at: 1_000_000 });
    expect(verbs(room)[3]).toMatchObject({ seat: { number: 1 }, teams: [{ number: 1 }] });
  });

  test('L3 a line tells when, to which team, and in the words of the case', () => {
    const room = seated(4, 2);
    room.wait(5_000);
    room.must(teacher, { type: 'close-decision', team: 't2', turn: 0 });
    room.must(teacher, { type: 'inject-event', event: 'press', team: null });
    room.must(teacher, { type: 'rewind-team', team: 't2', to: 0 });
    room.must(teacher, { type: 'broadcast', text: 'Five minutes' });
    room.must(server, { type: 'reissue-seat', seat: 's3', teacher: 'bea' });
    expect(verbs(room).slice(-5)).toMatchObject([
      { name: 'close', teams: [{ number: 2 }], at: 1_005_000, what: { en: 'text of wait' } },
      { name: 'inject', teams: [{ number: 1 }, { number: 2 }], what: { en: 'Press' } },
      { name: 'rewind', teams: [{ number: 2 }], count: 1 },
      { name: 'broadcast', text: 'Five minutes' },
      { name: 'reissue', by: 'bea', seat: { number: 3 } }
    ]);
  });

  test('L3 what students, the clock and the votes did is no line', () => {
    const room = seated(4, 2);
    const before = names(room).length;
    room.vote(1, 'listen');
    room.must(seat(1), { type: 'say', text: 'hello' });
    room.wait(300_000);
    expect(names(room).length).toBe(before);
    // the vote that counts once the others are taken away is the team's
    const other = seated(3, 3);
    other.vote(1, 'listen');
    for (const gone of ['s2', 's3']) other.must(teacher, { type: 'remove-seat', seat: gone });
    expect(other.play('t1').steps.length).toBe(1);
    expect(names(other).slice(-2)).toEqual(['remove-seat', 'remove-seat']);
  });

  test('L3 a team on stage is one line, and what it stops is none', () => {
    const room = seated(4, 2);
    const before = names(room).length;
    for (const team of ['t1', 't2', null]) {
      room.wait(1);
      room.must(teacher, { type: 'put-on-stage', team });
    }
    room.wait(1);
    room.must(teacher, { type: 'advance', from: 'simulate', asked: true });
    room.must(teacher, { type: 'show-slide', slide: 'paths' });
    expect(names(room).slice(before)).toEqual(['stage', 'stage', 'stage-off', 'advance', 'slide']);
    expect(verbs(room)[before]).toMatchObject({ teams: [{ number: 1 }] });
  });

  test('L3 clocks, marks and a plan, and a team that is gone, are named', () => {
    const room = opened(1);
    room.must(teacher, { type: 'make-teams', count: 2, places: 3 });
    room.must(teacher, { type: 'remove-team', team: 't2' });
    expect(verbs(room).at(-1)).toMatchObject({ name: 'remove-team', teams: [{ number: 2, name: null }] });
    const marked = seated(4, 2, 'evaluate', talk());
    const points = { knowledge: 7, communication: 7, solution: 7, teamwork: 7, staging: 7 };
    marked.must(seat(3), { type: 'mark', team: 't1', points });
    marked.must(teacher, { type: 'exclude-mark', team: 't1', rater: 's3', reason: 'a joke' });
    marked.must(teacher, { type: 'include-mark', team: 't1', rater: 's3' });
    marked.must(teacher, { type: 'add-time', team: null, seconds: 60 });
    marked.must(teacher, { type: 'add-time', team: null, seconds: -60 });
    const plan = { form: 5, choose: 0, prepare: 9, simulate: 9, evaluate: 8, 'sum-up': 7 };
    marked.must(teacher, { type: 'set-plan', minutes: plan, anew: true });
    marked.must(teacher, { type: 'lock-marks' });
    marked.must(teacher, { type: 'reveal' });
    expect(verbs(marked).slice(-7)).toMatchObject([
      { name: 'exclude', teams: [{ number: 1 }], seat: { number: 3 }, text: 'a joke' },
      { name: 'include', seat: { number: 3 } },
      { name: 'add-time', count: 1 },
      { name: 'take-time', count: 1 },
      { name: 'plan', count: 15 },
      { name: 'lock' },
      { name: 'reveal' }
    ]);
  });
});
