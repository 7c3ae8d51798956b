import type { lesson as en } from '../en/lesson.ts';

export const lesson: typeof en = {
  title: '教学安排',
  lead: '从当前步骤起，给每一步分配分钟数。只作提醒，不会强制；进度快慢一眼就能看到。',
  how: '从现在起，这节课有多长？',
  lesson: (n) => `${n}分钟`,
  byCase: (n) => `按案例：${n}分钟`,
  begin: '按此安排开始',
  change: '修改分钟数',
  anew: '从这里开始新的一节课',
  save: '保存',
  minutes: '分钟',
  ofStep: (step) => `“${step}”的分钟数`,
  total: (n, time) => `共${n}分钟，到${time}`,
  wrong: '请填0到600之间的整数。',
  columns: { step: '步骤', minutes: '分钟', until: '到' },
  step: (took, of) => `本步${took}/${of}分钟`,
  stepOver: (n) => `本步超时${n}分钟`,
  nearlyOver: '本步时间快到了',
  none: '本步没有安排时间',
  onTime: '进度正常',
  behind: (n) => `慢了${n}分钟`,
  ahead: (n) => `快了${n}分钟`,
  ends: (time) => `预计${time}结束`,
  planned: (time) => `原定${time}`,
  now: '当前'
};
