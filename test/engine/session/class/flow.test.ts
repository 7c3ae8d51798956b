import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { classMachineOf, readClassCommand, teamLog } from '#engine/session';
import { outcome } from '#engine/outcomes';
import { opened, Room, seat, seated, server, talk, teacher } from './room.ts';

describe('the six steps', () => {
  test('C1 a class goes from step to step, and its statechart says what must be there', () => {
    const room = new Room();
    room.must(teacher, { type: 'open-class', title: 'CRM', languages: ['en'], teamRule: 'own', seed: 1 });
    expect(room.control.next.refusal?.code).toBe('session/no-teams');
    room.must(server, { type: 'take-seat', name: 'Li' });
    room.must(teacher, { type: 'make-teams', count: 1, places: 4 });
    expect(room.refused(teacher, { type: 'advance', from: 'form' })).toBe('session/people-without-team');
    room.must(seat(1), { type: 'join-team', team: 't1' });
    room.must(teacher, { type: 'advance', from: 'form' });
    expect(room.state.phase).toBe('choose');
    expect(room.refused(teacher, { type: 'advance', from: 'choose' })).toBe('session/no-case');
    room.must(teacher, { type: 'choose-case', case: 'tiny' });
    for (const from of ['choose', 'prepare'] as const) room.must(teacher, { type: 'advance', from });
    expect(room.refused(teacher, { type: 'advance', from: 'simulate' })).toBe('session/teams-still-play');
    room.must(teacher, { type: 'advance', from: 'simulate', asked: true });
    expect(room.play('t1').ending).toBe('bad');
    for (const from of ['evaluate', 'sum-up'] as const) room.must(teacher, { type: 'advance', from });
    expect(room.state.phase).toBe('ended');
    expect(room.refused(teacher, { type: 'broadcast', text: 'bye' })).toBe('session/class-ended');
  });

  test('C1 a case chosen at the start makes the second step done', () => {
    const room = seated(3, 3, 'prepare');
    expect(room.log.filter(({ type }) => type === 'phase.changed').map(({ data }) => data)).toEqual([{ from: 'form', to: 'prepare' }]);
    expect(room.refused(teacher, { type: 'choose-case', case: 'tiny' })).toBe('session/case-kept');
  });

  test('C1 a step back is possible until something was decided or sealed', () => {
    const room = seated(2, 2);
    room.must(teacher, { type: 'step-back', from: 'simulate' });
    room.must(teacher, { type: 'advance', from: 'prepare' });
    room.vote(1, 'listen');
    room.vote(2, 'listen');
    expect(room.refused(teacher, { type: 'step-back', from: 'simulate' })).toBe('session/not-now');
    room.must(teacher, { type: 'advance', from: 'simulate', asked: true });
    room.must(teacher, { type: 'lock-marks' });
    expect(room.refused(teacher, { type: 'step-back', from: 'evaluate' })).toBe('session/not-now');
  });

  test('C1 a press on an old button changes nothing', () => {
    const room = seated(3, 3);
    expect(room.refused(teacher, { type: 'advance', from: 'prepare' })).toBe('session/stepped-on');
  });

  test('C2 the statechart invokes the machine of the case once for every team', () => {
    const room = seated(4, 2);
    const actor = createActor(classMachineOf(room.compiled, ['t1', 't2']), {
      input: { hasCase: true, hasTeams: true, played: false, sealed: false }
    }).start();
    actor.send({ type: 'advance' });
    actor.send({ type: 'advance' });
    expect(actor.getSnapshot().value).toBe('simulate');
    const children = actor.getSnapshot().children as Record<string, { getSnapshot(): { value: unknown } }>;
    expect(Object.entries(children).map(([team, child]) => [team, child.getSnapshot().value])).toEqual([
      ['t1', 'desk'],
      ['t2', 'desk']
    ]);
    actor.stop();
  });

  test('C3 who may not give a command is told so', () => {
    const room = seated(3, 3);
    expect(room.refused(seat(1), { type: 'advance', from: 'simulate' })).toBe('session/not-yours');
    expect(room.refused(teacher, { type: 'vote', scene: 'desk', turn: 0, choice: 'wait' })).toBe('session/not-yours');
    expect(room.refused(seat(9), { type: 'raise-hand' })).toBe('session/no-such-seat');
    expect(room.refused(seat(1), { type: 'lower-hand', seat: 's2' })).toBe('session/not-yours');
  });

  test.each([
    [null, 'session/malformed-command'],
    [{ type: 'constructor' }, 'session/unknown-command'],
    [{ type: 'vote', scene: 'desk', turn: -1, choice: 'x' }, 'session/malformed-command'],
    [{ type: 'say', text: ' ' }, 'session/malformed-command'],
    [{ type: 'make-teams', count: 1e9, places: 3 }, 'session/malformed-command'],
    [{ type: 'mark', team: 't1', points: { a: '9' } }, 'session/malformed-command']
  ])('C4 a command from outside is read field by field: %j', (input, code) => {
    expect(readClassCommand(input)).toMatchObject({ ok: false, code });
  });

  test('C4 only the fields of a command are kept', () => {
    expect(readClassCommand({ type: 'say', text: ' hello ', by: 'teacher' })).toEqual({
      ok: true,
      command: { type: 'say', text: 'hello' }
    });
  });

  test('C5 an injected event happens once in a team, to all of them alike, and acts on its customers', () => {
    const scenario = talk();
    const press = { ...scenario.events[0]!, effects: { calm: -5, customers: { on: [{ segment: 'all', satisfaction: -20 }] } } };
    const room = seated(4, 2, 'simulate', { ...scenario, events: [press] });
    room.must(teacher, { type: 'inject-event', event: 'press', team: 't1' });
    room.must(teacher, { type: 'inject-event', event: 'press', team: null });
    expect(['t1', 't2'].map((team) => room.play(team).now.calm)).toEqual([40, 40]);
    expect(room.refused(teacher, { type: 'inject-event', event: 'press', team: null })).toBe('session/already-so');
    expect(room.view(1).play?.news.map(({ id }) => id)).toEqual(['press']);
    room.wait(600_000);
    const calmer = seated(4, 2, 'simulate', { ...scenario, events: [press] });
    calmer.wait(600_000);
    const satisfaction = (one: Room) => outcome(one.compiled, teamLog(one.log, 't1'), { replicates: 2 }).played.end.satisfaction.level;
    expect(satisfaction(room)).toBeLessThan(satisfaction(calmer));
  });

  test('C6 the log of a class gives the log of each play', () => {
    const room = seated(2, 2);
    room.vote(1, 'fly');
    room.vote(2, 'fly');
    expect(teamLog(room.log, 't1').map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'play.started'],
      [2, 'decision.locked'],
      [3, 'play.ended']
    ]);
  });

  test('C7 a class that was never opened takes no command', () => {
    const room = new Room();
    expect(room.refused(teacher, { type: 'broadcast', text: 'hi' })).toBe('session/not-now');
    expect(opened(0).refused(teacher, { type: 'open-class', title: 'x', languages: ['en'], teamRule: 'own', seed: 1 })).toBe(
      'session/already-open'
    );
  });
});
