import { describe, expect, test } from 'vitest';
import { guessedScene, projectorView } from '#engine/session';
import { seat, seated, talk, teacher, type Room } from './room.ts';

const transfer = { complaint: { zh: '新的投诉。', en: 'a new complaint' }, note: { zh: '要点。', en: 'the note' } };
/** Three teams of two, of which two waited and one listened at the desk. */
function evaluated(): Room {
  const room = seated(6, 2, 'simulate', { ...talk(), transfer });
  for (const number of [1, 2, 3, 4]) room.vote(number, 'wait');
  for (const number of [5, 6]) room.vote(number, 'listen');
  room.must(teacher, { type: 'advance', from: 'simulate', asked: true });
  return room;
}
const wall = (room: Room) => projectorView(room.cases, room.state, room.at);

describe('the debrief', () => {
  test('B1 slides are shown from the evaluation on, by teachers only, and taken away again', () => {
    const early = seated(4, 2);
    expect(early.refused(teacher, { type: 'show-slide', slide: 'paths' })).toBe('session/not-now');
    const room = evaluated();
    expect(room.refused(seat(1), { type: 'show-slide', slide: 'paths' })).toBe('session/not-yours');
    expect(room.view(1).debrief).toBeNull();
    room.must(teacher, { type: 'show-slide', slide: 'paths' });
    expect(wall(room).debrief?.slide).toBe('paths');
    expect(room.refused(teacher, { type: 'show-slide', slide: 'paths' })).toBe('session/already-so');
    room.must(teacher, { type: 'show-slide', slide: null });
    expect(wall(room).debrief).toBeNull();
  });

  test('B1 what is guessed is the decision that divided the teams most', () => {
    const room = evaluated();
    expect(guessedScene(room.compiled, room.state)?.id).toBe('desk');
    // all at the office chose alike, and nobody was divided there
    expect(seated(4, 2, 'evaluate').state.teams.t1!.play!.steps).toEqual([]);
    expect(guessedScene(room.compiled, seated(4, 2, 'evaluate').state)).toBeNull();
  });

  test('B1 a guess changes while its slide is shown, counts once, and only its own seat reads it', () => {
    const room = evaluated();
    expect(room.refused(seat(1), { type: 'guess', choice: 'wait' })).toBe('session/not-now');
    room.must(teacher, { type: 'show-slide', slide: 'guess' });
    expect(room.refused(seat(1), { type: 'guess', choice: 'nonsense' })).toBe('session/not-now');
    room.must(seat(1), { type: 'guess', choice: 'fly' });
    room.must(seat(1), { type: 'guess', choice: 'wait' });
    room.must(seat(2), { type: 'guess', choice: 'listen' });
    expect([wall(room).debrief?.guesses, room.control.debrief?.guesses]).toEqual([2, 2]);
    expect(room.view(1).debrief?.guess?.mine).toBe('wait');
    expect(room.view(3).debrief?.guess?.mine).toBeNull();
    expect(JSON.stringify(room.view(3).debrief)).not.toContain('"mine":"');
    room.must(teacher, { type: 'show-slide', slide: 'paths' });
    expect(room.refused(seat(2), { type: 'guess', choice: 'wait' })).toBe('session/not-now');
  });

  test('B2 a new complaint is answered in a minute of the session’s clock, which a pause stops and a minute more prolongs', () => {
    const room = evaluated();
    expect(room.refused(seat(1), { type: 'answer-transfer', text: 'too early' })).toBe('session/not-now');
    room.must(teacher, { type: 'show-slide', slide: 'transfer' });
    expect(room.view(1).debrief?.transfer).toBeNull();
    room.must(teacher, { type: 'open-transfer' });
    expect(room.view(1).debrief?.transfer).toMatchObject({ complaint: transfer.complaint, mine: null });
    room.wait(50_000);
    room.must(teacher, { type: 'pause', team: null });
    room.wait(600_000);
    room.must(teacher, { type: 'resume', team: null });
    room.must(seat(1), { type: 'answer-transfer', text: 'I am sorry' });
    room.must(teacher, { type: 'add-time', team: null, seconds: 60 });
    room.wait(60_000);
    room.must(seat(2), { type: 'answer-transfer', text: 'Come in' });
    room.wait(14_000);
    expect(room.refused(seat(1), { type: 'answer-transfer', text: 'late' })).toBe('session/time-is-up');
    expect(room.view(1).debrief?.transfer?.mine).toBe('I am sorry');
  });

  test('B2 the projector shows the answers that the teacher picked, and whose they are nobody is told', () => {
    const room = evaluated();
    room.must(teacher, { type: 'show-slide', slide: 'transfer' });
    room.must(teacher, { type: 'open-transfer' });
    expect(room.refused(teacher, { type: 'open-transfer' })).toBe('session/already-so');
    room.must(seat(1), { type: 'answer-transfer', text: 'rude words' });
    room.must(seat(2), { type: 'answer-transfer', text: 'kind words' });
    expect(wall(room).debrief?.transfer).toMatchObject({ answered: 2, shown: [] });
    room.must(teacher, { type: 'pick-answer', seat: 's2', shown: true });
    expect(wall(room).debrief?.transfer?.shown).toEqual(['kind words']);
    expect(JSON.stringify([wall(room), room.view(3)])).not.toContain('rude words');
    expect(room.refused(teacher, { type: 'pick-answer', seat: 's3', shown: true })).toBe('session/no-such-answer');
    room.must(teacher, { type: 'pick-answer', seat: 's2', shown: false });
    expect(wall(room).debrief?.transfer?.shown).toEqual([]);
  });

  test('B2 a case without a new complaint has none', () => {
    const room = seated(4, 2, 'evaluate');
    expect(room.refused(teacher, { type: 'open-transfer' })).toBe('session/not-now');
  });

  test('P4 the projector is told no vote, no scene before its time, no role and no name of a person', () => {
    const room = seated(4, 2, 'simulate', { ...talk(), transfer });
    room.must(seat(1), { type: 'name-seat', name: 'Secretia' });
    room.vote(1, 'listen', 'a reason of mine');
    const told = JSON.stringify(wall(room));
    for (const secret of ['Secretia', 'a reason of mine', 'text of listen', 'scene desk', 'scene office', 'a new complaint', '"brief"'])
      expect(told).not.toContain(secret);
    const still = { name: null, wrote: false, decisions: 0, over: false, paused: false, round: null, marked: 0, toMark: 2 };
    expect(wall(room).progress).toEqual([
      { number: 1, ...still },
      { number: 2, ...still }
    ]);
  });

  test('P4 it tells how many teams wrote, decided and marked, and nothing of what', () => {
    const room = seated(6, 2, 'prepare', talk());
    const rows = () => wall(room).progress!.map(({ wrote, decisions, over, marked, toMark }) => [wrote, decisions, over, marked, toMark]);
    room.must(seat(1), { type: 'write-note', note: null, text: 'our secret first line' });
    expect(rows()).toEqual([
      [true, 0, false, 0, 4],
      [false, 0, false, 0, 4],
      [false, 0, false, 0, 4]
    ]);
    room.must(teacher, { type: 'advance', from: 'prepare' });
    for (const number of [1, 2]) room.vote(number, 'fly');
    for (const number of [3, 4]) room.vote(number, 'wait');
    expect(rows().map(([, decisions, over]) => [decisions, over])).toEqual([
      [1, true],
      [1, false],
      [0, false]
    ]);
    room.must(teacher, { type: 'advance', from: 'simulate', asked: true });
    const points = Object.fromEntries(room.view(1).marking!.criteria.map(({ id }) => [id, 9]));
    room.must(seat(1), { type: 'mark', team: 't2', points, comment: 'a comment of mine' });
    room.must(teacher, { type: 'mark', team: 't3', points });
    expect(rows().map(([, , , marked, toMark]) => [marked, toMark])).toEqual([
      [1, 4],
      [0, 4],
      [0, 4]
    ]);
    const told = JSON.stringify(wall(room));
    for (const secret of ['our secret first line', 'a comment of mine', 'gone', 'text of', '"points"']) expect(told).not.toContain(secret);
  });
});
