import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine/scenario';
import { seat, seated, server, talk, teacher, type Room } from './room.ts';

const rule = (name: Scenario['class']['rule'], rest: Partial<Scenario['class']> = {}) => talk({ rule: name, ...rest });
const locks = (room: Room, team = 't1') => room.state.teams[team]!.locks.map(({ choice, by, drawn }) => [choice, by, drawn]);

describe('votes', () => {
  test('Q1 by majority a choice is locked as soon as more than half have it', () => {
    const room = seated(4, 4);
    room.vote(1, 'listen');
    room.vote(2, 'listen');
    expect(locks(room)).toEqual([]);
    room.vote(3, 'listen');
    expect(locks(room)).toEqual([['listen', 'team', false]]);
  });

  test('Q1 by majority a tie of all goes to the choice of the captain', () => {
    const room = seated(4, 4);
    room.must(seat(1), { type: 'name-captain', seat: 's3' });
    for (const [number, choice] of [
      [1, 'listen'],
      [2, 'listen'],
      [3, 'wait'],
      [4, 'wait']
    ] as const)
      room.vote(number, choice);
    expect(locks(room)).toEqual([['wait', 'team', false]]);
  });

  test('Q2 where the captain chose neither of a tie, a logged draw from the seed decides', () => {
    const room = seated(5, 5);
    for (const [number, choice] of [
      [1, 'fly'],
      [2, 'listen'],
      [3, 'listen'],
      [4, 'wait'],
      [5, 'wait']
    ] as const)
      room.vote(number, choice);
    const [first] = locks(room);
    expect(first?.[2]).toBe(true);
    expect(['listen', 'wait']).toContain(first?.[0]);
    expect(room.view(1).play?.past[0]?.drawn).toBe(true);
  });

  test('Q3 by captain only the captain locks; when the captain is away the next one is captain', () => {
    const room = seated(3, 3, 'simulate', rule('captain'));
    room.vote(2, 'listen');
    room.vote(3, 'listen');
    expect(locks(room)).toEqual([]);
    room.must(server, { type: 'seat-away', seat: 's1' });
    expect(locks(room)).toEqual([['listen', 'team', false]]);
  });

  test('Q4 by consensus all must choose the same', () => {
    const room = seated(3, 3, 'simulate', rule('consensus'));
    room.vote(1, 'listen');
    room.vote(2, 'wait');
    room.vote(3, 'listen');
    expect(locks(room)).toEqual([]);
    room.vote(2, 'listen');
    expect(locks(room)).toEqual([['listen', 'team', false]]);
  });

  test.each([
    ['goes away', (room: Room) => room.must(server, { type: 'seat-away', seat: 's3' })],
    ['leaves the class', (room: Room) => room.must(seat(3), { type: 'leave-class' })],
    ['is removed', (room: Room) => room.must(teacher, { type: 'remove-seat', seat: 's3' })],
    ['is moved to another team', (room: Room) => room.must(teacher, { type: 'move-seat', seat: 's3', team: 't2' })]
  ])('Q5 the quorum shrinks when somebody %s, and what the rest chose is locked', (_, act) => {
    const room = seated(4, 3, 'simulate', rule('consensus'));
    room.vote(1, 'listen');
    room.vote(2, 'listen');
    expect(locks(room)).toEqual([]);
    act(room);
    expect(locks(room)).toEqual([['listen', 'team', false]]);
  });

  test('Q5 a vote stays when its phone falls asleep', () => {
    const room = seated(3, 3, 'simulate', rule('consensus'));
    room.vote(1, 'listen');
    room.must(server, { type: 'seat-away', seat: 's1' });
    room.vote(2, 'listen');
    expect(locks(room)).toEqual([]);
    room.vote(3, 'listen');
    expect(locks(room)).toEqual([['listen', 'team', false]]);
  });

  test('Q6 a role decides its scene; when nobody who holds it is here, the team does', () => {
    const room = seated(3, 3);
    for (const number of [1, 2, 3]) room.vote(number, 'listen');
    const managers = Object.values(room.state.seats).filter(({ role }) => role === 'manager');
    const other = Object.values(room.state.seats).find(({ role }) => role !== 'manager')!;
    expect(room.play('t1').now.scene).toBe('office');
    const refusal = room.give(seat(other.number), { type: 'vote', scene: 'office', turn: 1, choice: 'give' });
    expect(refusal).toMatchObject({ ok: false, code: 'session/not-your-decision' });
    for (const { id } of managers) room.must(server, { type: 'seat-away', seat: id });
    expect(room.view(other.number).play?.decides).toMatchObject({ mine: true, roleAway: true });
    expect(room.vote(other.number, 'give').ok).toBe(true);
  });

  test('Q7 a vote can change until the decision locks, and needs a reason where the case says so', () => {
    const room = seated(3, 3, 'simulate', rule('majority', { reason: true }));
    expect(room.vote(1, 'listen')).toMatchObject({ code: 'session/reason-missing' });
    room.vote(1, 'listen', 'she is afraid');
    room.vote(1, 'wait', 'no hurry');
    expect(room.view(1).play?.vote).toEqual({ choice: 'wait', reason: 'no hurry' });
    room.vote(2, 'wait', 'agreed');
    expect(room.view(3).play?.past[0]).toMatchObject({ reason: 'no hurry', by: 'team' });
    expect(room.give(seat(3), { type: 'vote', scene: 'desk', turn: 0, choice: 'wait', reason: 'x' })).toMatchObject({
      code: 'session/stale-turn'
    });
  });

  test('Q8 whoever watches or acts the customer has no vote', () => {
    const room = seated(3, 3, 'prepare');
    room.must(seat(3), { type: 'take-role', role: 'guest' });
    room.must(teacher, { type: 'advance', from: 'prepare' });
    room.must(server, { type: 'take-seat', name: null });
    expect(room.state.seats.s4).toMatchObject({ team: 't1', watches: true });
    expect(room.vote(3, 'listen')).toMatchObject({ code: 'session/not-your-decision' });
    expect(room.vote(4, 'listen')).toMatchObject({ code: 'session/not-your-decision' });
    expect(room.view(3).play?.prompts?.length).toBe(0);
    room.must(seat(3), { type: 'say-as-customer', text: 'I shall wait.' });
    expect(room.view(1).team?.customer.map(({ text }) => text)).toEqual(['I shall wait.']);
    expect(room.refused(seat(1), { type: 'say-as-customer', text: 'no' })).toBe('session/not-the-customer');
  });

  test('Q8 a latecomer with a place in the team decides from the next decision on', () => {
    const room = seated(4, 4);
    room.must(seat(4), { type: 'leave-class' });
    room.must(server, { type: 'take-seat', name: 'late' });
    expect(room.state.seats.s5).toMatchObject({ team: 't1', watches: true });
    for (const number of [1, 2]) room.vote(number, 'listen');
    expect(room.state.seats.s5).toMatchObject({ watches: false });
  });

  test('Q9 in a pause nobody can choose', () => {
    const room = seated(3, 3);
    room.must(teacher, { type: 'pause', team: 't1' });
    expect(room.vote(1, 'wait')).toMatchObject({ code: 'session/paused' });
    room.must(teacher, { type: 'resume', team: 't1' });
    expect(room.vote(1, 'wait').ok).toBe(true);
  });
});
