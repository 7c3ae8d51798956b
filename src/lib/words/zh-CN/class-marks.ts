import type { classMarks as en } from '../en/class-marks.ts';

export const classMarks: typeof en = {
  title: '给其他小组打分',
  intro: (scale) => `每项1到${scale}分。谁打了几分，只有老师看得到。`,
  nobody: '没有别的小组可打分。',
  teamOf: (n, of) => `第${n}个，共${of}个`,
  what: '他们是怎么做的',
  noPlay: '这个小组没有参加模拟。',
  ending: (name) => `结局：${name}`,
  low: (text) => `1分：${text}`,
  high: (n, text) => `${n}分：${text}`,
  weight: (share) => `占${share}`,
  comment: '想对这个小组说的话（可不写）',
  missing: (_, s) => `还有${s}项没打分。`,
  give: '提交',
  change: '提交修改',
  given: '已提交，锁定之前可以改。',
  next: '下一组',
  before: '上一组',
  done: '已打分',
  open: '未打分',
  all: '所有小组都打完分了，谢谢。',
  locked: '分数已锁定。',

  result: {
    heading: '老师总结',
    title: '得分',
    team: '小组',
    total: '总分',
    peers: '互评',
    teachers: '教师评',
    criterion: '评分项',
    mine: '你们组的各项得分',
    of: (n, scale) => `${n} / ${scale}分`,
    none: '无分',
    how: '总分是其他小组评分与教师评分的平均。',
    wait: '真实结局还没有揭晓，揭晓后会显示在这里。',
    notLocked: '老师锁定分数后，这里就会显示。'
  },
  reveal: {
    truth: '真实的结局',
    model: '参考结局',
    outcome: '这场谈话影响了所有顾客',
    see: '看看影响',
    ask: '大家来讨论',
    concepts: '知识点',
    touched: (teams) => `涉及的小组：${teams}`,
    untouched: '没有小组涉及'
  },
  end: { title: '下课了', text: '谢谢参与。只要老师保留这个课堂，这里的内容就一直看得到。' }
};
