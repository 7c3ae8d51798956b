import type { steps as en } from '../en/steps.ts';

export const steps: typeof en = {
  phases: {
    form: '分组',
    choose: '选案例',
    prepare: '准备',
    simulate: '模拟',
    evaluate: '评分',
    'sum-up': '总结',
    ended: '已结束'
  },
  rules: { own: '学生自选小组', automatic: '自动分配', drag: '由我安排', roster: '按名单分组' },
  of: (n, name) => `第${n}步（共6步）：${name}`
};
