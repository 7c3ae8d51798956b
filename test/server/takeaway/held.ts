import type { RosterEntry } from '#lib/server/roster.ts';
import { gather, type Source } from '#lib/server/takeaway/gather.ts';
import { seat, seated, teacher, type Room } from '../../engine/session/class/room.ts';

export const points = (value: number) => ({ knowledge: value, communication: value, solution: value, teamwork: value, staging: value });

/** Three teams of two: the first plays to an ending, with reasons; marks are given, one is excluded, one rater leaves. */
export function held(): Room {
  const room = seated(6, 2);
  room.must(seat(1), { type: 'name-seat', name: '=SUM(A1)' });
  room.must(seat(1), { type: 'name-team', name: '+Foxes' });
  room.vote(1, 'wait', '@first');
  room.vote(1, 'listen', '=1+1');
  room.vote(2, 'listen', 'she is tired');
  room.vote(1, 'give');
  room.vote(2, 'give');
  room.must(teacher, { type: 'advance', from: 'simulate', asked: true });
  room.must(seat(3), { type: 'mark', team: 't1', points: points(10), comment: '-well, "done"' });
  room.must(seat(4), { type: 'mark', team: 't1', points: points(8) });
  room.must(seat(5), { type: 'mark', team: 't1', points: points(4) });
  room.must(seat(6), { type: 'mark', team: 't1', points: points(1), comment: 'a joke' });
  room.must(seat(1), { type: 'mark', team: 't2', points: { ...points(7), knowledge: 3 } });
  room.must(teacher, { type: 'mark', team: 't1', points: points(9), comment: 'Calm under fire.\nBrief.' });
  room.must(teacher, { type: 'exclude-mark', team: 't1', rater: 's6', reason: 'not meant' });
  room.must(seat(4), { type: 'leave-class' });
  return room;
}

/** Seat 1 and seat 3 have found themselves, one line nobody has. */
export const roster: readonly RosterEntry[] = [
  { number: '00123', name: '王芳', team: null, seat: 's1' },
  { number: 'li@example.org', name: '李明', team: null, seat: 's3' },
  { number: '=2+5', name: '@陈', team: null, seat: null }
];

export const sourceOf = (room: Room, lines: readonly RosterEntry[] = []): Source => ({
  compiled: room.compiled,
  state: room.state,
  log: room.log,
  roster: lines,
  teachers: new Map([['ann', 'Ann']])
});
export const takenFrom = (room: Room, lines: readonly RosterEntry[] = []) => gather(sourceOf(room, lines));
