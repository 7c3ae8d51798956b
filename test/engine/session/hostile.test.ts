import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '#engine/machine';
import { decide, fold, readLog, readPlayFile } from '#engine/session';
import type { Command, PlayEvent } from '#engine/session';
import { aCase, choice, decision, ending } from '../../helpers/case.ts';

const compiled = compile(aCase([decision('desk', [choice('ask', 'desk'), choice('leave', 'end')]), ending('end')]));
const { hash } = compiled;
const started = { seq: 1, type: 'play.started', case: 'tiny', hash, seed: 8 };
const locked = (seq: number, picked = 'ask', scene = 'desk') => ({ seq, type: 'decision.locked', scene, choice: picked, by: 'learner' });

describe('S9 a saved log from outside is read or rejected, never believed', () => {
  test('a sound log comes back with its session', () => {
    const log = [started, locked(2), { seq: 3, type: 'play.resumed' }, locked(4, 'leave'), { seq: 5, type: 'play.ended', ending: 'end' }];
    const read = readLog(compiled, JSON.parse(JSON.stringify(log)));
    expect(read).toMatchObject({ ok: true, events: log, session: { ending: 'end', lastSeq: 5 } });
  });

  test('a log cut off before `play.ended` still ends', () => {
    expect(readLog(compiled, [started, locked(2, 'leave')])).toMatchObject({ ok: true, session: { ending: 'end' } });
  });

  test('fields that are none of an event are dropped', () => {
    const read = readLog(compiled, [{ ...started, toString: 'x', extra: { deep: true } }]);
    expect(read).toEqual({ ok: true, events: [started], session: fold(compiled, [started as PlayEvent]) });
  });

  test.each<[string, unknown, string]>([
    ['no list', { length: 1 }, 'session/broken-log'],
    ['nothing', undefined, 'session/broken-log'],
    ['a text', '[]', 'session/broken-log'],
    ['an event that is null', [null], 'session/broken-log'],
    ['an unknown event', [started, { seq: 2, type: 'round.closed' }], 'session/broken-log'],
    ['a seed that is no seed', [{ ...started, seed: -1 }], 'session/broken-log'],
    ['a seed of more than 32 bits', [{ ...started, seed: 4294967296 }], 'session/broken-log'],
    ['a gap', [started, locked(3)], 'session/broken-log'],
    ['a line twice', [started, locked(2), locked(2)], 'session/broken-log'],
    ['no start', [locked(1)], 'session/broken-log'],
    ['two starts', [started, { ...started, seq: 2 }], 'session/broken-log'],
    ['a decision of another scene', [started, locked(2, 'ask', 'end')], 'session/broken-log'],
    ['a choice that is not there', [started, locked(2, '__proto__')], 'session/broken-log'],
    ['a decision after the end', [started, locked(2, 'leave'), locked(3, 'leave', 'end')], 'session/broken-log'],
    ['an undo of nothing', [started, { seq: 2, type: 'decision.undone', to: 0 }], 'session/broken-log'],
    ['an ending that was not reached', [started, { seq: 2, type: 'play.ended', ending: 'end' }], 'session/broken-log'],
    ['a reason of a megabyte', [started, { ...locked(2), reason: 'x'.repeat(1e6) }], 'session/broken-log'],
    ['another case', [{ ...started, case: 'other' }], 'session/other-case'],
    ['another version of the case', [{ ...started, hash: 'f'.repeat(64) }], 'session/other-version']
  ])('%s', (_what, log, code) => {
    const read = readLog(compiled, log);
    expect(read).toMatchObject({ ok: false, code });
    expect(read.ok || [read.en.endsWith('.'), read.zh.endsWith('。')]).toEqual([true, true]);
  });

  test('whatever is in it, it is a value and never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), fc.constant(started), fc.constant(locked(2))))), (log) => {
        expect(typeof readLog(compiled, log).ok).toBe('boolean');
      })
    );
  });
});

describe('S10 a command from outside is read or rejected', () => {
  test.each<[unknown, string]>([
    [null, 'session/malformed-command'],
    ['start-play', 'session/malformed-command'],
    [{ type: 7 }, 'session/malformed-command'],
    [{ type: 'win' }, 'session/unknown-command'],
    [{ type: 'toString' }, 'session/unknown-command'],
    [{ type: 'start-play' }, 'session/malformed-command'],
    [{ type: 'start-play', seed: 1.5 }, 'session/malformed-command'],
    [{ type: 'lock-decision', scene: 'desk', choice: 'ask' }, 'session/malformed-command'],
    [{ type: 'lock-decision', basedOn: 1, scene: 'desk', choice: {} }, 'session/malformed-command'],
    [{ type: 'lock-decision', basedOn: 1, scene: 'desk', choice: 'ask', reason: 'x'.repeat(2000) }, 'session/malformed-command'],
    [{ type: 'undo-decision', basedOn: 1, to: -1 }, 'session/malformed-command'],
    [{ type: 'undo-decision', basedOn: 1, to: 0.5 }, 'session/malformed-command']
  ])('%j gives %s', (command, code) => {
    expect(decide(compiled, [started as PlayEvent], command as Command)).toMatchObject({ ok: false, code });
  });

  test('a broken log is a rejection too', () => {
    expect(decide(compiled, [locked(1) as PlayEvent], { type: 'resume-play' })).toMatchObject({ ok: false, code: 'session/broken-log' });
  });

  test('whatever is asked, it is a value and never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({
            type: fc.constantFrom('lock-decision', 'undo-decision'),
            basedOn: fc.nat(3),
            to: fc.anything(),
            scene: fc.anything(),
            choice: fc.anything()
          })
        ),
        (command) => {
          expect(typeof decide(compiled, [started as PlayEvent], command as Command).ok).toBe('boolean');
        }
      )
    );
  });
});

test('S9 a play’s file from outside never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.json()), (file) => {
      expect(typeof readPlayFile(file).ok).toBe('boolean');
    })
  );
});
