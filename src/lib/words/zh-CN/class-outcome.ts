import type { classOutcome as en } from '../en/class-outcome.ts';

export const classOutcome: typeof en = {
  title: '后来怎样了',
  teams: '小组',
  team: (number, name) => name ?? `第${number}组`,
  own: '我的小组',
  back: '回到课堂',
  working: '几千名顾客正在经历这个决定……',
  failed: '顾客模拟这次没有完成。',
  again: '再试一次',
  notYet: '还没有揭晓',
  notYetMore: '各组决定的后果由老师揭晓，在那之前这一页不开放。',
  noPlay: '这个小组还没有走到结局。',
  same: '各组面对的是同一批顾客：同样的人，同样的运气。'
};
