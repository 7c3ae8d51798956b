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

/** Words that are no settings. */
export const badSettings = (word: string, lever: string): Rejection => ({
  ok: false,
  code: 'machine/bad-settings',
  en: `“${word.slice(0, 80)}” cannot be read as settings. Write levers and values in braces, for example {${lever}=1}.`,
  zh: `“${word.slice(0, 80)}”不是可以识别的设定。请把杠杆和数值写在花括号里，例如 {${lever}=1}。`
});

/** The round has no lever of that name. */
export const noSuchLever = (lever: string, known: readonly string[]): Rejection => ({
  ok: false,
  code: 'machine/no-such-lever',
  en: `There is no lever “${lever}” in this round. It has: ${known.join(', ')}.`,
  zh: `这一轮没有“${lever}”这个杠杆。可以设的有：${known.join('、')}。`
});

/** The lever cannot stand there. */
export const outOfRange = ({ id, min, max, step }: { id: string; min: number; max: number; step: number }, value: number): Rejection => ({
  ok: false,
  code: 'machine/setting-out-of-range',
  en: `“${id}” cannot be set to ${value}. It goes from ${min} to ${max} in steps of ${step}.`,
  zh: `“${id}”不能设为 ${value}。它的范围是 ${min} 到 ${max}，每步 ${step}。`
});

/** More than the budget. */
export const overBudget = (spend: number, most: number): Rejection => ({
  ok: false,
  code: 'machine/over-budget',
  en: `This takes ${spend}, but there are only ${most}. Lower a lever.`,
  zh: `这样要花 ${spend}，而预算只有 ${most}。请调低一些。`
});

/** The months of a locked round are being lived. */
export const roundLiving = (): Rejection => ({
  ok: false,
  code: 'machine/round-living',
  en: 'This round is locked and its months are being lived. Wait for the results.',
  zh: '这一轮已经锁定，正在推演。请等结果出来。'
});
