import { expect, test } from 'vitest';
import { readoutsOf } from '#engine/outcomes';
import { decide, fold, readDecisions, readLink, readLog, relive, replay, writeLink, type FiledDecision } from '#engine/session';
import { boardCase } from '../../helpers/board-cases.ts';

const quarters = boardCase('quarters');
const words = (text: string): FiledDecision[] => {
  const read = readDecisions(text);
  if (!read.ok) throw new Error(read.en);
  return read.decisions;
};
const played = (text: string) => {
  const done = replay(quarters, words(text), 8, (session) => readoutsOf(quarters, session));
  if (!done.ok) throw new Error(done.en);
  return done;
};

test('S20 a round is two events: it is locked, and closes with how the base stood; a dated event happens before its round', () => {
  const { log, session } = played('quarter{ads=0.5},quarter.survey{}');
  expect(log.map(({ type }) => type)).toEqual([
    'play.started',
    'decision.locked',
    'round.closed',
    'decision.locked',
    'round.closed',
    'event.injected'
  ]);
  expect(session.now.firm?.round).toBe(2);
  expect(session.injected).toEqual([{ event: 'rival', after: 2, weeks: 0, months: 6 }]);
});

test('S20 nothing is decided while the months are lived, and nothing closes that is not locked', () => {
  const { log } = played('quarter{ads=0.5}');
  const base = { satisfaction: 70, loyalty: 90, churn: 1, profit: 1 };
  expect(decide(quarters, log, { type: 'close-round', basedOn: log.length, readouts: base })).toMatchObject({ code: 'session/no-round' });
  const locked = decide(quarters, log, { type: 'lock-decision', basedOn: log.length, scene: 'quarter', choice: '{care=1}' });
  if (!locked.ok) throw new Error(locked.en);
  const waiting = [...log, ...locked.events];
  const again = { type: 'lock-decision', basedOn: waiting.length, scene: 'quarter', choice: '{care=2}' } as const;
  expect(decide(quarters, waiting, again)).toMatchObject({ code: 'session/round-living' });
});

test('S20 a saved log of rounds is read back to the same play, an undone round is gone, and a link holds the settings', () => {
  const { log, session } = played('quarter{ads=0.5},quarter{care=1.5}');
  const read = readLog(quarters, JSON.parse(JSON.stringify(log)));
  expect(read.ok && read.session).toEqual(session);
  expect(writeLink(log)).toBe('8!quarter{ads=0.5},quarter{care=1.5},event:rival');
  const undone = decide(quarters, log, { type: 'undo-decision', basedOn: log.length, to: 1 });
  if (!undone.ok) throw new Error(undone.en);
  const back = fold(quarters, [...log, ...undone.events]);
  expect([back.now.firm?.round, back.now.firm?.settings.care]).toEqual([1, 0]);
});

test('S20 a play of rounds happens again from its link: its months are lived once more, and what the case dates happens once', () => {
  const { log, session } = played('quarter{ads=0.5},quarter.survey{care=1.5},quarter{}');
  const linked = readLink(writeLink(log))!;
  const again = relive(quarters, linked.seed, linked.happenings, (now) => readoutsOf(quarters, now));
  expect([again.log.map(({ type }) => type), again.done]).toEqual([log.map(({ type }) => type), 4]);
  expect(fold(quarters, again.log).now).toEqual(session.now);
});
