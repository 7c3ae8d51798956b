import { describe, expect, test } from 'vitest';
import { Room, opened, seat, seated, server, teacher } from './room.ts';

const teamsOf = (room: Room) => Object.values(room.state.seats).map(({ team }) => team);

describe('teams and roles', () => {
  test('T1 people choose a team with a place; who comes next always finds one', () => {
    const room = opened(5);
    room.must(teacher, { type: 'make-teams', count: 1, places: 3 });
    for (const number of [1, 2, 3]) room.must(seat(number), { type: 'join-team', team: 't1' });
    expect(room.refused(seat(4), { type: 'join-team', team: 't1' })).toBe('session/team-full');
    room.must(seat(4), { type: 'join-team', team: 't2' });
    room.must(seat(1), { type: 'join-team', team: 't2' });
    room.must(seat(1), { type: 'leave-team' });
    expect(teamsOf(room)).toEqual([null, 't1', 't1', 't2', null]);
    expect(room.view(5).teams.map(({ taken, places }) => [taken, places])).toEqual([
      [2, 3],
      [1, 3]
    ]);
  });

  test.each([
    [5, 1],
    [7, 2],
    [12, 4],
    [24, 4],
    [25, 5],
    [60, 10],
    [2, 1]
  ])('T2 automatic teams: %i people make %i teams of nearly equal size', (people, count) => {
    const room = opened(people);
    room.must(teacher, { type: 'set-team-rule', teamRule: 'automatic' });
    room.must(teacher, { type: 'advance', from: 'form' });
    const sizes = Object.keys(room.state.teams).map((id) => teamsOf(room).filter((team) => team === id).length);
    expect(sizes.length).toBe(count);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people);
  });

  test('T2 the teacher deals who is left, and start asks once more', () => {
    const room = opened(4);
    room.must(teacher, { type: 'make-teams', count: 2, places: 2 });
    room.must(seat(1), { type: 'join-team', team: 't2' });
    expect(room.control.next.refusal?.code).toBe('session/people-without-team');
    room.must(teacher, { type: 'advance', from: 'form', asked: true });
    expect(teamsOf(room).filter((team) => team === 't1').length).toBe(2);
    expect(room.refused(teacher, { type: 'deal-teams' })).toBe('session/already-so');
  });

  test('T3 in a class whose teacher makes the teams nobody joins one alone', () => {
    const room = opened(1);
    room.must(teacher, { type: 'set-team-rule', teamRule: 'drag' });
    room.must(teacher, { type: 'make-teams', count: 1, places: 3 });
    expect(room.refused(seat(1), { type: 'join-team', team: 't1' })).toBe('session/teams-are-given');
    room.must(teacher, { type: 'move-seat', seat: 's1', team: 't1' });
    room.must(teacher, { type: 'remove-team', team: 't1' });
    expect(teamsOf(room)).toEqual([null]);
  });

  test('T4 roles are dealt before the preparation; more people than roles share them (mirrors)', () => {
    const room = seated(5, 5, 'prepare');
    const roles = Object.values(room.state.seats).map(({ role }) => role);
    expect(roles.filter((role) => role === 'manager').length).toBe(3);
    expect(roles.filter((role) => role === 'agent').length).toBe(2);
    room.must(seat(1), { type: 'take-role', role: 'agent' });
    expect(room.view(1).me.role).toBe('agent');
    expect(room.refused(seat(1), { type: 'take-role', role: 'king' })).toBe('session/no-such-role');
  });

  test('T4 one classmate may act the customer, if somebody is left to decide', () => {
    const room = seated(3, 3, 'prepare');
    room.must(seat(2), { type: 'take-role', role: 'guest' });
    expect(room.refused(seat(3), { type: 'take-role', role: 'guest' })).toBe('session/no-such-role');
    const alone = seated(1, 1, 'prepare');
    expect(alone.refused(seat(1), { type: 'take-role', role: 'guest' })).toBe('session/no-such-role');
  });

  test('T5 a latecomer comes to the smallest team: as a player in the preparation, as an observer during the play', () => {
    const room = seated(5, 3, 'prepare');
    room.must(server, { type: 'take-seat', name: null });
    expect(room.state.seats.s6).toMatchObject({ team: 't2', watches: false });
    expect(room.state.seats.s6!.role).not.toBeNull();
    room.must(teacher, { type: 'advance', from: 'prepare' });
    room.must(server, { type: 'take-seat', name: null });
    expect(room.state.seats.s7).toMatchObject({ team: 't1', watches: true });
    expect(room.view(7).play?.decides.mine).toBe(false);
  });

  test('T6 hands, names, notes and chat belong to the team alone', () => {
    const room = seated(4, 2, 'prepare');
    room.must(seat(1), { type: 'name-team', name: 'Blue' });
    room.must(seat(1), { type: 'raise-hand' });
    room.must(seat(1), { type: 'write-note', note: null, text: 'first listen' });
    const [note] = room.view(2).team!.notes;
    room.must(seat(2), { type: 'write-note', note: note!.id, text: 'first listen, then ask' });
    room.must(seat(2), { type: 'say', text: 'agreed' });
    expect(room.view(1).team).toMatchObject({
      name: 'Blue',
      notes: [{ text: 'first listen, then ask' }],
      chat: [{ text: 'agreed', seat: 's2' }]
    });
    expect(JSON.stringify(room.view(3))).not.toMatch(/listen, then|agreed/);
    expect(room.refused(seat(3), { type: 'strike-note', note: note!.id })).toBe('session/no-such-note');
    room.must(teacher, { type: 'lower-hand', seat: 's1' });
    expect(room.view(1).me.hand).toBe(false);
  });

  test('T7 a rehearsal is alone, does not count, and stops before the story is told', () => {
    const room = seated(2, 2, 'prepare');
    room.must(seat(1), { type: 'rehearse', scene: 'desk', choice: 'listen' });
    room.must(seat(1), { type: 'rehearse', scene: 'office', choice: 'give' });
    expect(room.view(1).rehearsal).toMatchObject({ turn: 2, view: { over: true, choices: [] } });
    expect(JSON.stringify(room.view(1))).not.toContain('name of good');
    expect(room.view(2).rehearsal).toBeNull();
    expect(room.refused(seat(1), { type: 'rehearse', scene: 'office', choice: 'give' })).toBe('session/rehearsal-over');
    room.must(seat(1), { type: 'restart-rehearsal' });
    expect(room.view(1).rehearsal?.turn).toBe(0);
    room.must(teacher, { type: 'advance', from: 'prepare' });
    expect(room.play('t1').steps.length).toBe(0);
  });
});
