import { describe, expect, it } from 'vitest';
import type { TeacherCommand, TeacherView } from '#engine/session';
import { Control } from '#lib/state/control.svelte.ts';
import { opened, seat, seated, teacher, type Room } from '../engine/session/class/room.ts';

/** A teacher's page on a class that the test holds. */
function handOn(room: Room) {
  const live = {
    id: 'c',
    connection: { state: 'live' } as const,
    now: 0,
    get view(): TeacherView {
      return room.control;
    },
    async send(command: TeacherCommand) {
      const answer = room.give(teacher, command);
      return answer.ok ? ({ ok: true, seq: room.state.lastSeq } as const) : answer;
    }
  };
  return new Control(live, { may: true, me: 'ann' });
}
const points = { knowledge: 7, communication: 7, solution: 7, teamwork: 7, staging: 7 };
/** The class without its log's length, which an undo adds to. */
const standing = ({ state }: Room) => JSON.stringify({ ...state, lastSeq: 0 });
const marked = () => {
  const room = seated(4, 2, 'evaluate');
  room.must(seat(3), { type: 'mark', team: 't1', points });
  return room;
};
const excluded = () => {
  const room = marked();
  room.must(teacher, { type: 'exclude-mark', team: 't1', rater: 's3', reason: 'a joke' });
  return room;
};

describe('taking back the last verb', () => {
  it.each<[string, () => Room, TeacherCommand]>([
    ['a pause of all', () => seated(4, 2), { type: 'pause', team: null }],
    ['a pause of a team', () => seated(4, 2), { type: 'pause', team: 't2' }],
    ['a minute', () => seated(4, 2), { type: 'add-time', team: null, seconds: 60 }],
    ['a minute of a team', () => seated(4, 2), { type: 'add-time', team: 't1', seconds: 60 }],
    ['the move of a person', () => seated(6, 3, 'prepare'), { type: 'move-seat', seat: 's1', team: 't2' }],
    ['that somebody has no team', () => opened(2), { type: 'move-seat', seat: 's1', team: null }],
    ['a step on', () => seated(4, 2, 'prepare'), { type: 'advance', from: 'prepare' }],
    ['an excluded mark', marked, { type: 'exclude-mark', team: 't1', rater: 's3', reason: 'a joke' }],
    ['a mark that counts again', excluded, { type: 'include-mark', team: 't1', rater: 's3' }]
  ])('%s: the class stands as before, and the log keeps both', async (_, make, command) => {
    const room = make();
    if (command.type === 'move-seat' && command.team === null) {
      room.must(teacher, { type: 'make-teams', count: 1, places: 4 });
      room.must(teacher, { type: 'move-seat', seat: 's1', team: 't1' });
    }
    const [before, length] = [standing(room), room.log.length];
    const hand = handOn(room);
    await hand.send(command);
    expect(standing(room)).not.toBe(before);
    await hand.takeBack();
    expect(hand.trouble).toBeNull();
    // that a step back keeps the plays, which begin anew when the class comes again, is a rule of the engine
    if (command.type === 'advance') expect(room.state.phase).toBe('prepare');
    else expect(standing(room)).toBe(before);
    expect(room.log.length).toBeGreaterThan(length + 1);
    expect(hand.done).toMatchObject({ undo: null });
  });

  it('a decision that was closed is open again, and is not once the team went on', async () => {
    const room = seated(4, 2);
    const hand = handOn(room);
    await hand.send({ type: 'close-decision', team: 't1', turn: 0 });
    await hand.takeBack();
    expect(room.play('t1')).toMatchObject({ now: { scene: 'desk' }, steps: [] });
    await hand.send({ type: 'close-decision', team: 't1', turn: 0 });
    expect(hand.done?.deed).toMatchObject({ name: 'close', teams: [{ number: 1 }] });
    room.must(teacher, { type: 'close-decision', team: 't1', turn: 1 });
    expect(hand.done).toBeNull();
  });

  it('all decisions that were closed together are open again together', async () => {
    const room = seated(4, 2);
    const hand = handOn(room);
    await hand.sendAll(['t1', 't2'].map((team) => ({ type: 'close-decision', team, turn: 0 })));
    expect(hand.done?.deed.teams).toHaveLength(2);
    await hand.takeBack();
    expect(['t1', 't2'].map((team) => room.play(team).steps.length)).toEqual([0, 0]);
  });

  it('a step on that ended teams by time lets them play on where they stood', async () => {
    const room = seated(4, 2);
    room.vote(1, 'listen');
    room.vote(2, 'listen');
    const hand = handOn(room);
    await hand.send({ type: 'advance', from: 'simulate', asked: true });
    await hand.takeBack();
    expect(room.state.phase).toBe('simulate');
    expect([room.play('t1').now.scene, room.play('t2').now.scene]).toEqual(['office', 'desk']);
  });

  it('a step on stays once somebody acted in the new one', async () => {
    const room = seated(4, 2, 'prepare');
    const hand = handOn(room);
    await hand.send({ type: 'advance', from: 'prepare' });
    expect(hand.done).not.toBeNull();
    room.vote(1, 'listen');
    expect(hand.done).toBeNull();
    await hand.takeBack();
    expect(room.state.phase).toBe('simulate');
  });

  it('a message to all is told, and stays', async () => {
    const room = seated(4, 2, 'prepare');
    const hand = handOn(room);
    await hand.send({ type: 'broadcast', text: 'hello' });
    expect(hand.done).toEqual({ deed: { name: 'broadcast', teams: [], text: 'hello' }, undo: null, back: false });
    await hand.takeBack();
    expect(room.state.messages).toHaveLength(1);
  });

  it.each<TeacherCommand>([{ type: 'lock-marks' }, { type: 'reveal' }, { type: 'end-class' }])(
    'cannot take back $type, which asks before',
    async (command) => {
      const room = marked();
      const hand = handOn(room);
      await hand.send({ type: 'exclude-mark', team: 't1', rater: 's3', reason: 'a joke' });
      await hand.send(command);
      expect(hand.done).toBeNull();
    }
  );
});
