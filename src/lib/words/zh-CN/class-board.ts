import type { classBoard as en } from '../en/class-board.ts';

export const classBoard: typeof en = {
  living: (n, months) => `第${n}轮已经锁定。你们的顾客正在度过${months}个月，结果马上出来。`,
  lived: (n) => `第${n}轮结束了，结果在下面。`,
  proposals: {
    title: '组里的方案',
    propose: '提出这个方案',
    change: '改提这个方案',
    join: '同意这个方案',
    take: '在它的基础上改',
    same: '各项都不变',
    yours: '这是你的方案，锁定之前可以改。'
  },
  working: '正在推演报告：同一批顾客，换一种做法会怎样……',
  finer: '这是推演一遍的数字，稍后会更准确。',
  failed: '报告没有取到。',
  again: '再取一次'
};
