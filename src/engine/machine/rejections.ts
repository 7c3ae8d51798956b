import type { Closed, Rejection } from './types.ts';

/** The play stands in an ending. */
export const playOver = (): Rejection => ({
  ok: false,
  code: 'machine/play-over',
  en: 'The play is over, so nothing more can be decided. Undo a decision or start again.',
  zh: '这一局已经结束，不能再作决定。可以撤回一步，或者重新开始。'
});

/** The present scene has no choice of that name. */
export const noSuchChoice = (scene: string, choice: string, known: readonly string[]): Rejection => ({
  ok: false,
  code: 'machine/no-such-choice',
  en: `Scene “${scene}” has no choice “${choice}”. Choose one of: ${known.join(', ')}.`,
  zh: `场景“${scene}”里没有“${choice}”这个选项。请从这些选项中选一个：${known.join('、')}。`
});

/** The choice exists but what it needs is not there. */
export const choiceClosed = (choice: string, reason: Closed): Rejection => ({
  ok: false,
  code: 'machine/choice-closed',
  en: `“${choice}” cannot be chosen now. ${reason.en} Choose something else.`,
  zh: `现在不能选“${choice}”。${reason.zh}请另选一项。`
});

/** The case has no event of that name. */
export const noSuchEvent = (event: string, known: readonly string[]): Rejection => ({
  ok: false,
  code: 'machine/no-such-event',
  en: `The case has no event “${event}”. ${known.length ? `It has: ${known.join(', ')}.` : 'It has none.'}`,
  zh: `这个案例里没有“${event}”这个事件。${known.length ? `可用的有：${known.join('、')}。` : '它没有事件。'}`
});
