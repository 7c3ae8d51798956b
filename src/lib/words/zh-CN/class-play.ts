import type { classPlay as en } from '../en/class-play.ts';

export const classPlay: typeof en = {
  notYet: '谈话马上开始。',
  watchTeam: '你不在任何小组里，请告诉老师。过后你可以给各组打分。',
  closes: '离这次投票截止',
  closing: '正在截止……',
  ends: (time) => `整场还有${time}`,

  who: {
    team: '全组投票',
    role: (role) => `由${role}决定`,
    away: (role) => `${role}不在，改由全组投票`,
    rules: {
      majority: '票多的通过；票数相同听组长的，再不行就抽签。',
      captain: '以组长的一票为准。',
      consensus: '所有人选得一样才算数。'
    },
    clock: '到时间还没定下来，就按常规处理。',
    mine: '轮到你决定',
    notMine: '这一次不用你投票，有话和投票的同学说。',
    observer: '你是旁观，不投票。',
    actor: '你扮演顾客，不投票。',
    voted: '已投',
    pending: '未投',
    away2: '离开',
    count: (n, of) => `${of}人里${n}人已投`
  },

  vote: {
    legend: '你怎么做？',
    watch: '他们可以这样选',
    why: '理由，一句话',
    whyNeeded: '这一步要写理由，讲评时匿名展示。',
    cast: '投这一项',
    recast: '改投这一项',
    decide: '就这样决定',
    yours: '你的一票',
    change: '截止之前可以改。',
    sending: '正在投出……'
  },

  how: {
    team: '全组的决定',
    clock: '时间到了，按常规处理',
    teacher: '老师截止了投票',
    drawn: '票数相同，抽签决定'
  },
  reason: (text) => `理由：${text}`,
  last: '刚才的决定',
  history: (n) => `谈到这里（${n}步）`,
  event: '出了新情况',
  inOwnWords: (name) => `${name}（同学扮演）`,

  act: {
    title: (name) => `你就是${name}`,
    prompts: '剧本上是这样说的。用自己的话讲出来，当面说或写在这里都行：',
    label: '用你自己的话说',
    send: '说出来'
  },

  recap: {
    title: '20秒补上前情',
    watch: '下一次决定之前，你先旁观。',
    from: (name, summary) => `${name}：${summary}`,
    go: '跟上了'
  },

  over: {
    boardTitle: '你们组做完了',
    title: '你们这场谈完了',
    wait: '等其他小组谈完，老师会进入下一步。',
    cost: '花了多少',
    decisions: '决定次数'
  }
};
