import { expect, test } from 'vitest';
import { standing, type PlayEvent } from '#engine/session';

const started = { type: 'play.started', case: 'tiny', hash: 'h', seed: 1 };
const locked = (choice: string) => ({ type: 'decision.locked', scene: 'desk', choice, by: 'learner' });
const undone = (to: unknown) => ({ type: 'decision.undone', to });

test.each([
  ['none before the start', [], []],
  ['each in order', [started, locked('a'), locked('b')], ['a', 'b']],
  ['none that was taken back', [started, locked('a'), locked('b'), undone(1), locked('c')], ['a', 'c']],
  ['those of a play that is over', [started, locked('a'), { type: 'play.ended', ending: 'end' }], ['a']],
  ['none of a log whose undo is damaged', [started, locked('a'), undone(undefined)], []]
])('S4 the decisions that stand are %s', (_, log, choices) => {
  expect(standing(log as unknown as PlayEvent[]).map(({ choice }) => choice)).toEqual(choices);
});
