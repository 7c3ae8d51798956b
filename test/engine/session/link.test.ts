import { expect, test } from 'vitest';
import { outcome } from '#engine/outcomes';
import { fold, happened, readLink, relive, replay, teamLog, writeLink } from '#engine/session';
import { compile } from '#engine/machine';
import { aCase, choice, decision, ending } from '../../helpers/case.ts';
import { seat, seated, teacher, type Room } from './class/room.ts';

const compiled = compile(
  aCase([decision('柜台', [choice('listen', 'office')]), decision('office', [choice('give', 'good')]), ending('good')])
);

test('S15 a play goes through a link and back', () => {
  const decisions = [
    { scene: '柜台', choice: 'listen' },
    { scene: 'office', choice: 'give' }
  ];
  const played = replay(compiled, decisions, 4_294_967_295);
  if (!played.ok) throw new Error(played.en);
  const link = writeLink(played.log);
  expect(link).toBe('4294967295!柜台.listen,office.give');
  const { seed, happenings } = readLink(link)!;
  expect(relive(compiled, seed, happenings)).toEqual({ log: played.log, done: 2 });
});

/** A team that performs, is taken back, hears the press, and whose customers come to what its link must bring back. */
function performed(): Room {
  const room = seated(4, 2);
  room.must(teacher, { type: 'put-on-stage', team: 't1' });
  const tap = (turn: number, move: 'apologise' | 'blame') => {
    room.must(teacher, { type: 'tap-move', turn, move });
    room.wait(5_000);
  };
  tap(0, 'apologise');
  room.must(teacher, { type: 'tap-choice', turn: 0, choice: 'wait' });
  room.must(teacher, { type: 'rewind-team', team: 't1', to: 0 });
  tap(0, 'blame');
  room.must(teacher, { type: 'tap-choice', turn: 0, choice: 'listen' });
  tap(1, 'blame');
  room.must(teacher, { type: 'put-on-stage', team: null });
  room.must(teacher, { type: 'inject-event', event: 'press', team: 't1' });
  for (const number of [1, 2]) room.give(seat(number), { type: 'vote', scene: 'office', turn: 1, choice: 'give' });
  return room;
}

test('S15 what was heard on stage and what the teacher let happen come back with their order, and the same customers with the same figures', () => {
  const room = performed();
  const log = teamLog(room.log, 't1');
  const link = writeLink(log);
  const { seed, happenings } = readLink(link)!;
  const again = relive(room.compiled, seed, happenings);
  expect(again.done).toBe(happenings.length);
  expect(writeLink(again.log)).toBe(link);
  const [session, relived] = [fold(room.compiled, log), fold(room.compiled, again.log)];
  expect(session.ending).not.toBeNull();
  expect({ ...relived, lastSeq: 0 }).toEqual({ ...session, lastSeq: 0 });
  expect(outcome(room.compiled, again.log)).toEqual(outcome(room.compiled, log));
  // a link of the decisions alone would tell of another talk
  const decisions = happenings.filter(({ type }) => type === 'decision.locked');
  expect(fold(room.compiled, relive(room.compiled, seed, decisions).log).now.calm).not.toBe(session.now.calm);
});

test('S15 so does the running out of the play’s clock', () => {
  const room = seated(4, 2, 'simulate');
  room.must(seat(1), { type: 'vote', scene: 'desk', turn: 0, choice: 'listen' });
  const log = [...teamLog(room.log, 't1'), { seq: 2, type: 'play.timed-out' as const }];
  const { happenings } = readLink(writeLink(log))!;
  expect(happenings).toEqual(happened(log));
  expect(relive(room.compiled, 7, happenings).log.map(({ type }) => type)).toEqual(['play.started', 'play.timed-out', 'play.ended']);
});

test('S15 of a link that this version of the case cannot play, what can be played is', () => {
  const { seed, happenings } = readLink('7!柜台.listen,heard:thank,event:nonsense,office.give')!;
  const { log, done } = relive(compiled, seed, happenings);
  expect([done, log.map(({ type }) => type)]).toEqual([2, ['play.started', 'decision.locked', 'move.tapped']]);
});

test('S15 the settings of a round stand in a link as on the command line', () => {
  const { happenings } = readLink('7!year{care=2;price=0.1},next.merge{care=0}')!;
  expect(happenings).toEqual([
    { type: 'decision.locked', scene: 'year', choice: '{care=2;price=0.1}' },
    { type: 'decision.locked', scene: 'next', choice: 'merge{care=0}' }
  ]);
});

test.each(['', '7', '7!', '!a.b', '4294967296!a.b', '7!a', '-1!a.b', `7!${'a.b,'.repeat(4000)}`, '7!<script>.x'])(
  'S15 %s is no play in a link',
  (text) => {
    expect(readLink(text)).toBeNull();
  }
);

test.each(['7!heard:nonsense', '7!heard:', '7!event:', '7!event:<b>', '7!a.b,time-up!', '7!year{care}', '7!a.b,,c.d'])(
  'S15 nor is %s, with a word that tells nothing that could happen',
  (text) => {
    expect(readLink(text)).toBeNull();
  }
);
