import { describe, expect, test } from 'vitest';
import { compile, open } from '#engine/machine';
import { answer, fold, unstarted } from '#engine/session';
import type { Command } from '#engine/session';
import { aCase, choice, decision, ending, line } from '../../helpers/case.ts';
import { driver } from './each-way.ts';

const scenario = aCase([
  decision('desk', [
    choice('listen', 'talk', { move: 'listen' }),
    choice('vip', 'glad', { needs: ['trust >= 90'] }),
    choice('leave', 'gone')
  ]),
  decision('talk', [
    choice('offer', [line('glad', ['trust >= 64'], { cost: 600 }), line('gone')], { move: 'offer' }),
    choice('back', 'desk')
  ]),
  ending('glad'),
  ending('gone', 'bad')
]);
const compiled = compile(scenario);
const lock = (basedOn: number, where: string, reason?: string): Command => {
  const [scene = '', picked = ''] = where.split('.');
  return { type: 'lock-decision', basedOn, scene, choice: picked, ...(reason && { reason }) };
};

describe.each([
  ['straight', false],
  ['with the log passed through JSON after each step', true]
])('%s', (_way, throughJson) => {
  const started = () => {
    const play = driver(compiled, throughJson);
    play.say({ type: 'start-play', seed: 8 });
    return play;
  };

  test('S1 a play starts once, with the case, its hash and the seed', () => {
    const play = started();
    expect(play.log).toEqual([{ seq: 1, type: 'play.started', case: 'tiny', hash: compiled.hash, seed: 8 }]);
    expect(play.session()).toMatchObject({ seed: 8, lastSeq: 1, steps: [], ending: null, now: open(compiled) });
    expect(play.say({ type: 'start-play', seed: 9 })).toBe('session/already-started');
  });

  test('S2 a decision is locked, with its reason, and the play goes on', () => {
    const play = started();
    expect(play.say(lock(1, 'desk.listen', 'hear her out'))).toBeNull();
    expect(play.log.at(-1)).toEqual({
      seq: 2,
      type: 'decision.locked',
      scene: 'desk',
      choice: 'listen',
      by: 'learner',
      reason: 'hear her out'
    });
    expect(play.session().now).toMatchObject({ scene: 'talk', calm: 55, trust: 58 });
  });

  test('S3 the decision that ends the play brings `play.ended` with it', () => {
    const play = started();
    play.say(lock(1, 'desk.listen'));
    play.say(lock(2, 'talk.offer'));
    expect(play.log.slice(2).map(({ type, seq }) => [seq, type])).toEqual([
      [3, 'decision.locked'],
      [4, 'play.ended']
    ]);
    expect(play.session()).toMatchObject({ ending: 'glad', lastSeq: 4, now: { cost: 600, over: true } });
  });

  test.each([
    [0, 'desk', []],
    [1, 'talk', ['listen']]
  ])('S4 undo to %i takes the play back to %s', (to, scene, choices) => {
    const play = started();
    play.say(lock(1, 'desk.listen'));
    play.say(lock(2, 'talk.back'));
    expect(play.say({ type: 'undo-decision', basedOn: 3, to })).toBeNull();
    expect(play.log.at(-1)).toEqual({ seq: 4, type: 'decision.undone', to });
    expect(play.session().now.scene).toBe(scene);
    expect(play.session().steps.map((step) => step.choice)).toEqual(choices);
  });

  test('S4 undo to 0 is the very beginning', () => {
    const play = started();
    play.say(lock(1, 'desk.listen'));
    play.say({ type: 'undo-decision', basedOn: 2, to: 0 });
    expect(play.session().now).toEqual(open(compiled));
  });

  test('S5 undo after the ending reopens the play', () => {
    const play = started();
    play.say(lock(1, 'desk.leave'));
    expect(play.session().ending).toBe('gone');
    expect(play.say({ type: 'undo-decision', basedOn: 3, to: 0 })).toBeNull();
    expect(play.session()).toMatchObject({ ending: null, now: { scene: 'desk', over: false } });
    expect(play.say(lock(4, 'desk.listen'))).toBeNull();
  });

  test('S6 coming back is an event and changes nothing else', () => {
    const play = started();
    play.say(lock(1, 'desk.listen'));
    const before = play.session();
    expect(play.say({ type: 'resume-play' })).toBeNull();
    expect(play.log.at(-1)).toEqual({ seq: 3, type: 'play.resumed' });
    expect(play.session()).toEqual({ ...before, lastSeq: 3 });
  });

  test('S7 the session that `answer` gives is the fold of the log', () => {
    let session = unstarted(compiled);
    const log = [];
    const commands: Command[] = [
      { type: 'start-play', seed: 3 },
      lock(1, 'desk.listen'),
      lock(2, 'talk.back'),
      { type: 'undo-decision', basedOn: 3, to: 1 },
      { type: 'resume-play' },
      lock(5, 'talk.offer')
    ];
    for (const command of commands) {
      const answered = answer(compiled, session, command);
      if (!answered.ok) throw new Error(answered.en);
      session = answered.session;
      log.push(...answered.events);
    }
    expect(session).toEqual(fold(compiled, throughJson ? JSON.parse(JSON.stringify(log)) : log));
    expect(session.ending).toBe('glad');
  });

  test.each<[string, Command[], Command, string]>([
    ['a decision on an older state', [lock(1, 'desk.listen')], lock(1, 'talk.back'), 'session/stale-turn'],
    ['an undo on an older state', [lock(1, 'desk.listen')], { type: 'undo-decision', basedOn: 1, to: 0 }, 'session/stale-turn'],
    ['a decision on a state to come', [], lock(2, 'desk.listen'), 'session/stale-turn'],
    ['a decision for another scene', [], lock(1, 'talk.back'), 'session/not-this-scene'],
    ['a choice that is not there', [], lock(1, 'desk.shout'), 'session/no-such-choice'],
    ['a closed choice', [], lock(1, 'desk.vip'), 'session/choice-closed'],
    ['a decision after the end', [lock(1, 'desk.leave')], lock(3, 'gone.leave'), 'session/play-over'],
    ['an undo before any decision', [], { type: 'undo-decision', basedOn: 1, to: 0 }, 'session/nothing-to-undo'],
    ['an undo of what was not decided', [lock(1, 'desk.listen')], { type: 'undo-decision', basedOn: 2, to: 1 }, 'session/nothing-to-undo']
  ])('S8 %s is rejected and nothing is logged', (_what, before, command, code) => {
    const play = started();
    for (const each of before) expect(play.say(each)).toBeNull();
    const { log } = play;
    expect(play.say(command)).toBe(code);
    expect(play.log).toBe(log);
  });

  test.each<[Command]>([[lock(0, 'desk.listen')], [{ type: 'undo-decision', basedOn: 0, to: 0 }], [{ type: 'resume-play' }]])(
    'S8 before the start %j is rejected',
    (command) => {
      expect(driver(compiled, throughJson).say(command)).toBe('session/not-started');
    }
  );
});
